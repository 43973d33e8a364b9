import { useEffect } from 'react';
import type { Undoing } from './trail.js';

/** While the steps are shown, Ctrl+Z takes a change to them back and Ctrl+Shift+Z makes it again. */
export function useUndoKeys({ undo, redo }: Undoing): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isWriting(event.target))
        return;
      event.preventDefault();
      if (event.shiftKey) redo?.();
      else undo?.();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [undo, redo]);
}

/** A field has an undo of its own. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
    ? target.type !== 'checkbox'
    : target instanceof HTMLTextAreaElement;
}
