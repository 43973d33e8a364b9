import { buildSnapshot, linesFrom, type Snapshot } from '../accountability/snapshot.js';
import { lowerBound } from '../scenario/table.js';
import { indexOf } from '../scenario/structure-index.js';
import type { Line, Node, Structure } from '../structure/model.js';

/** One immutable state of a structure, stored or simulated, to look around in. */
export class View {
  readonly structure: Structure;
  /** Begins the key of everything in this state; no other state has it. */
  readonly key: string;
  #snapshot: Snapshot | null = null;

  constructor(key: string, structure: Structure) {
    this.key = key;
    this.structure = indexOf(structure).structure;
  }

  /** The state prepared for graph questions, when first asked for. */
  get snapshot(): Snapshot {
    return (this.#snapshot ??= buildSnapshot(this.structure));
  }

  /** Does now what the first graph question would otherwise wait for. */
  prepare(): void {
    this.#snapshot ??= buildSnapshot(this.structure);
  }

  node(id: string): Node | undefined {
    const { nodes } = this.structure;
    const found = nodes[lowerBound(nodes, (node) => node.id < id)];
    return found?.id === id ? found : undefined;
  }

  /** The lines that lead up from a node, in the order of the line types. */
  linesFrom({ id }: Node): readonly Line[] {
    const index = this.snapshot.indexes.get(id);
    return index === undefined ? [] : linesFrom(this.snapshot, index);
  }

  /** The lines that arrive at a node, by lower end. */
  linesTo({ id }: Node): readonly Line[] {
    return indexOf(this.structure).arriving().get(id) ?? [];
  }
}
