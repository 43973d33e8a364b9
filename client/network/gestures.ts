import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { ALONE, REMAINDER } from './fold.js';

/** What a reader does on the picture, in ids of what is drawn. */
export interface Gestures {
  /** The id of a node, or of a line as `type:from:to`; null for the ground. */
  readonly onSelect: (id: string | null) => void;
  readonly onFold: (id: string) => void;
  readonly onMenu: (id: string, at: { readonly x: number; readonly y: number }) => void;
  /** A card was dropped on another or on a box. */
  readonly onDrop: (dragged: string, onto: string, at: { readonly x: number; readonly y: number }) => void;
  readonly canDrag: () => boolean;
}

/** Listens to a drawing until the returned function is called. */
export function listenTo(drawing: Core, gestures: () => Gestures): () => void {
  const select = (event: EventObject) => {
    const id = event.target === drawing ? null : idOf(event);
    // What stands for many is no node to select: a press shows them.
    if (id !== null && isGroup(id)) gestures().onFold(id);
    else gestures().onSelect(id);
  };
  const fold = (event: EventObject) => {
    const on: unknown = (event.target as NodeSingular).data('on');
    if (typeof on === 'string') gestures().onFold(on);
  };
  const unfold = (event: EventObject) => {
    const id = idOf(event);
    if (id !== null && !isGroup(id)) gestures().onFold(id);
  };
  const menu = (event: EventObject) => {
    const id = idOf(event);
    if (id !== null && !isGroup(id)) gestures().onMenu(id, onScreen(drawing, event));
  };
  drawing.on('tap', (event: EventObject) => {
    if (event.target === drawing) select(event);
  });
  drawing.on('tap', 'node.card, node.box, node.sheet, edge', select);
  drawing.on('tap', 'node.fold', fold);
  drawing.on('dbltap', 'node.card, node.box', unfold);
  drawing.on('cxttap', 'node.card, node.box, node.sheet, edge', menu);
  const stopDragging = listenToDragging(drawing, gestures);
  return () => {
    stopDragging();
    drawing.removeAllListeners();
  };
}

/** Whether a card stands for nodes that have nothing in common but their place. */
function isGroup(id: string): boolean {
  return id === ALONE || id === REMAINDER;
}

function idOf(event: EventObject): string | null {
  const element = event.target as NodeSingular;
  const line: unknown = element.data('line');
  return typeof line === 'string' ? line : element.id();
}

function onScreen(drawing: Core, event: EventObject) {
  const { left, top } = drawing.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y };
}

/** A dragged card shows what it would drop on, and goes back to its place whatever comes of it. */
function listenToDragging(drawing: Core, gestures: () => Gestures): () => void {
  let homes: readonly { readonly node: NodeSingular; readonly x: number; readonly y: number }[] = [];
  let aim: NodeSingular | null = null;
  const onGrab = (event: EventObject) => {
    const node = event.target as NodeSingular;
    const attached = drawing.nodes('.attachment').filter((each) => each.data('on') === node.id());
    const homeOf = (each: NodeSingular) => ({ node: each, ...each.position() });
    homes = [homeOf(node), ...attached.map(homeOf)];
  };
  const onDrag = (event: EventObject) => {
    const node = event.target as NodeSingular;
    const [home, ...attached] = homes;
    if (!home) return;
    const [dx, dy] = [node.position('x') - home.x, node.position('y') - home.y];
    for (const each of attached) each.node.position({ x: each.x + dx, y: each.y + dy });
    const found = gestures().canDrag() ? under(drawing, node) : null;
    if (found?.id() === aim?.id()) return;
    aim?.removeClass('aimed');
    aim = found;
    aim?.addClass('aimed');
  };
  const onFree = (event: EventObject) => {
    const node = event.target as NodeSingular;
    const onto = aim;
    aim?.removeClass('aimed');
    aim = null;
    for (const each of homes) each.node.position({ x: each.x, y: each.y });
    homes = [];
    if (onto) gestures().onDrop(node.id(), onto.id(), onScreen(drawing, event));
  };
  drawing.on('grab', 'node.card, node.sheet', onGrab);
  drawing.on('drag', 'node.card, node.sheet', onDrag);
  drawing.on('free', 'node.card, node.sheet', onFree);
  return () => {
    aim = null;
  };
}

/** The card under the middle of another, else the innermost box. */
function under(drawing: Core, node: NodeSingular): NodeSingular | null {
  const { x, y } = node.position();
  const holds = (other: NodeSingular): boolean => {
    const box = other.boundingBox({ includeLabels: false, includeOverlays: false });
    return other.id() !== node.id() && x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;
  };
  const held = (selector: string): NodeSingular[] =>
    drawing
      .nodes(selector)
      .map((each) => each)
      .filter(holds);
  return held('.card')[0] ?? held('.box').at(-1) ?? null;
}
