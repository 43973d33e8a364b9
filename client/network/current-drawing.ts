import type { Core } from 'cytoscape';

let current: Core | null = null;

/** The drawing on the page; null while there is none. */
export function currentDrawing(): Core | null {
  return current;
}

/** Makes a drawing the one on the page. */
export function setCurrentDrawing(drawing: Core | null): void {
  current = drawing;
}
