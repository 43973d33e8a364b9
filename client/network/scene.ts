import type { Box, Card, Edge, Picture, Sheet, Stack } from './picture.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre, in pixels of the picture. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Rectangle {
  readonly card: Card;
  /** The name, broken into lines. */
  readonly title: readonly string[];
  /** What stands beneath the name: the holder, that the post is vacant, or how much is folded in. */
  readonly footing: string | null;
}

export interface PlacedBox extends Rectangle {
  readonly box: Box;
  /** The name, and who leads it, broken into lines. */
  readonly title: readonly string[];
}

export interface PlacedSheet extends Rectangle {
  readonly sheet: Sheet;
  readonly stack: string;
  readonly title: readonly string[];
}

export interface PlacedStack extends Rectangle {
  readonly stack: Stack;
}

export interface PlacedEdge {
  readonly edge: Edge;
  /** From its lower to its upper end. */
  readonly points: readonly Point[];
}

/** A picture with everything in its place. */
export interface Scene {
  readonly picture: Picture;
  readonly cards: readonly PlacedCard[];
  /** The outer ones first. */
  readonly boxes: readonly PlacedBox[];
  readonly stacks: readonly PlacedStack[];
  readonly sheets: readonly PlacedSheet[];
  readonly edges: readonly PlacedEdge[];
  /** Lines that are drawn straight, over or under whatever is there, since to lead all of them would take too long. */
  readonly straightened: number;
}

/** A rectangle by its corner, in pixels of the picture. */
export interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** What encloses some rectangles, of which there is at least one, and as many pixels more on each side. */
export function boundsOf(places: readonly Rectangle[], around: number): Bounds {
  const x1 = Math.min(...places.map(({ x, width }) => x - width / 2)) - around;
  const y1 = Math.min(...places.map(({ y, height }) => y - height / 2)) - around;
  const x2 = Math.max(...places.map(({ x, width }) => x + width / 2)) + around;
  const y2 = Math.max(...places.map(({ y, height }) => y + height / 2)) + around;
  return { x1, y1, w: x2 - x1, h: y2 - y1 };
}

/** All that takes up room in a scene: a line may run round the outside of every card. */
export function thingsIn({ cards, boxes, stacks, edges }: Scene): readonly Rectangle[] {
  const bends = edges.flatMap(({ points }) => points).map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  return [...cards, ...boxes, ...stacks, ...bends];
}
