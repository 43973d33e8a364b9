import type { NodeId } from '../structure/ids.js';
import { LINE_TYPES, lineTypeRank, type LineType } from '../structure/line-types.js';
import {
  knownCanonical,
  lineId,
  type Line,
  type Node,
  type Source,
  type Structure,
} from '../structure/model.js';
import { deltaOf, headerOf, type Delta, type StructureHeader } from './delta.js';
import { Overlay } from './overlay.js';
import { indexOf, type StructureIndex } from './structure-index.js';
import { lowerBound } from './table.js';
import { LINES, NODES, SOURCES } from './tables.js';

/**
 * A structure being changed. The structure that it starts from is never touched; what is written lies over it, so that
 * a change costs what it touches: a node, line or source is read in time logarithmic in the structure and written in
 * constant time, and the lines of a node cost as many as they are. The first question for arriving lines indexes the
 * structure, once for all its working copies. {@link structure} copies the lists that were written to.
 *
 * It keeps no rule of what a structure may be: who writes to it does.
 */
export class WorkingCopy {
  readonly #index: StructureIndex;
  readonly #sources: Overlay<Source, string>;
  readonly #nodes: Overlay<Node, NodeId>;
  readonly #lines: Overlay<Line, Line>;
  /** Lines written since, by lower end and type. */
  readonly #leaving = new WrittenLines((line) => `${line.type}:${line.from}`);
  /** Lines written since, by upper end. */
  readonly #arriving = new WrittenLines((line) => line.to);
  /** Nodes that were removed, now or once: none of their lines in the structure below is still there. */
  readonly #cleared = new Set<NodeId>();

  constructor(structure: Structure) {
    this.#index = indexOf(structure);
    this.#sources = new Overlay(this.#index.structure.sources, SOURCES);
    this.#nodes = new Overlay(this.#index.structure.nodes, NODES);
    this.#lines = new Overlay(this.#index.structure.lines, LINES);
  }

  get header(): StructureHeader {
    return headerOf(this.#index.structure);
  }

  source(key: string): Source | undefined {
    return this.#sources.get(key);
  }

  putSource(source: Source): void {
    this.#sources.set(source);
  }

  removeSource(key: string): void {
    this.#sources.delete(key);
  }

  node(id: NodeId): Node | undefined {
    return this.#nodes.get(id);
  }

  /** Every node as it is now, sorted by id. */
  nodes(): readonly Node[] {
    return this.#nodes.merged();
  }

  /** Adds a node, or replaces the one with its id. */
  putNode(node: Node): void {
    this.#nodes.set(node);
  }

  /** Removes a node whose lines have been removed before. */
  removeNode(id: NodeId): void {
    this.#nodes.delete(id);
    this.#cleared.add(id);
  }

  line(type: LineType, from: NodeId, to: NodeId): Line | undefined {
    return this.#lines.get({ type, from, to, source: '' });
  }

  /** Adds a line, or replaces the one of its type between its ends. */
  putLine(line: Line): void {
    this.#lines.set(line);
    this.#leaving.add(line);
    this.#arriving.add(line);
  }

  removeLine(line: Line): void {
    this.#lines.delete(line);
    this.#leaving.delete(line);
    this.#arriving.delete(line);
  }

  /** The lines of one type that leave a node. */
  linesOfType(type: LineType, from: NodeId): Line[] {
    return this.#current(this.#below(type, from), this.#leaving.at(`${type}:${from}`));
  }

  /** Every line that leaves a node. */
  linesFrom(id: NodeId): Line[] {
    return LINE_TYPES.flatMap((type) => this.linesOfType(type, id));
  }

  /** Every line that arrives at a node. */
  linesTo(id: NodeId): Line[] {
    const below = this.#cleared.has(id) ? [] : (this.#index.arriving().get(id) ?? []);
    return this.#current(below, this.#arriving.at(id));
  }

  /** The structure as it is now, in canonical order. Lists that nothing was written to are the original's own. */
  structure(): Structure {
    return knownCanonical({
      ...this.#index.structure,
      sources: this.#sources.merged(),
      nodes: this.#nodes.merged(),
      lines: this.#lines.merged(),
    });
  }

  /** What became other than it was, as a delta without a header. */
  delta(): Delta {
    return deltaOf(null, [...this.#nodes.rows(), ...this.#lines.rows(), ...this.#sources.rows()]);
  }

  /** Ends a step, the first or the one after the last that was ended. @returns what became other in it */
  endStep(): Delta {
    return deltaOf(null, [...this.#nodes.endStep(), ...this.#lines.endStep(), ...this.#sources.endStep()]);
  }

  /** The lines of one type that leave a node in the structure below. */
  #below(type: LineType, from: NodeId): readonly Line[] {
    const { lines } = this.#index.structure;
    const rank = lineTypeRank(type);
    const first = lowerBound(
      lines,
      (line) => line.from < from || (line.from === from && lineTypeRank(line.type) < rank),
    );
    let end = first;
    while (lines[end]?.from === from && lines[end]?.type === type) end++;
    return lines.slice(first, end);
  }

  #current(below: readonly Line[], written: Iterable<Line>): Line[] {
    return [...below.filter((line) => !this.#lines.wrote(line)), ...written];
  }
}

/** Lines grouped by something that they share. */
class WrittenLines {
  readonly #groups = new Map<string, Map<string, Line>>();
  readonly #groupOf: (line: Line) => string;

  constructor(groupOf: (line: Line) => string) {
    this.#groupOf = groupOf;
  }

  at(group: string): Iterable<Line> {
    return this.#groups.get(group)?.values() ?? [];
  }

  add(line: Line): void {
    const group = this.#groupOf(line);
    const lines = this.#groups.get(group);
    if (lines) lines.set(lineId(line), line);
    else this.#groups.set(group, new Map([[lineId(line), line]]));
  }

  delete(line: Line): void {
    this.#groups.get(this.#groupOf(line))?.delete(lineId(line));
  }
}
