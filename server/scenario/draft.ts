import { Suggestions } from '../structure/file/did-you-mean.js';
import { sameContent } from '../structure/same-content.js';
import type { NodeId } from '../structure/ids.js';
import type { LineType } from '../structure/line-types.js';
import {
  citedSource,
  lineId,
  type Line,
  type Node,
  type NodeType,
  type Role,
  type Source,
  type Structure,
} from '../structure/model.js';
import { inWords, Misfit, sourceDiffers, wrongType } from './misfit.js';
import { WorkingCopy } from './working-copy.js';

/** What changes cite. */
export interface Provenance {
  /** What is added without a citation of its own cites this. */
  readonly citation: string;
  /** The sources that changes may cite besides the structure's own, that of {@link citation} among them. */
  readonly sources: readonly Source[];
}

interface Event {
  readonly change: number;
  readonly what: 'added' | 'removed';
}

/**
 * A structure as the changes so far left it, with the questions that every kind of change asks of it. What does not fit
 * is thrown as a {@link Misfit}; the draft is of no use after that.
 */
export class Draft extends WorkingCopy {
  readonly #citation: string;
  readonly #listed: ReadonlyMap<string, Source>;
  /** What last happened to a node or line, by its id. */
  readonly #events = new Map<string, Event>();
  #change = 0;
  #subject = '';

  constructor(structure: Structure, { citation, sources }: Provenance) {
    super(structure);
    this.#citation = citation;
    this.#listed = new Map(sources.map((source) => [source.key, source]));
  }

  /** Begins the next change. @param subject the id of the node that sentences about the change name first, if any */
  begin(subject: string): void {
    this.#change += 1;
    this.#subject = subject;
  }

  override putNode(node: Node): void {
    if (!this.node(node.id)) this.#events.set(node.id, { change: this.#change, what: 'added' });
    super.putNode(node);
  }

  override removeNode(id: NodeId): void {
    this.#events.set(id, { change: this.#change, what: 'removed' });
    super.removeNode(id);
  }

  override putLine(line: Line): void {
    this.#events.set(lineId(line), { change: this.#change, what: 'added' });
    super.putLine(line);
  }

  override removeLine(line: Line): void {
    this.#events.set(lineId(line), { change: this.#change, what: 'removed' });
    super.removeLine(line);
  }

  /** The citation of something added, with its source brought into the structure. @param own its own citation, if any */
  cite(own?: string): string {
    const citation = own ?? this.#citation;
    const key = citedSource(citation);
    const listed = this.#listed.get(key);
    if (listed) this.#requireAgreement(listed);
    if (this.source(key)) return citation;
    if (!listed)
      throw new Misfit('UNLISTED_SOURCE', `the source "${key}" is not listed; add it to the sources`);
    this.putSource(listed);
    return citation;
  }

  /** @throws Misfit when a listed source has the key of one of the structure's, and other content. */
  requireSources(): void {
    for (const listed of this.#listed.values()) {
      // What additions cite by themselves is nobody's mistake while nothing cites it.
      if (listed.key !== citedSource(this.#citation)) this.#requireAgreement(listed);
    }
  }

  /** @throws Misfit when no node has the id. */
  requireNode(id: NodeId): Node {
    const node = this.node(id);
    if (node) return node;
    const what = id === this.#subject ? 'such node' : `node "${id}"`;
    throw new Misfit('NO_SUCH_NODE', `there is no ${what}${this.story(id, 'removed') || this.#meant(id)}`);
  }

  /** @throws Misfit when no node of the type has the id. */
  requireType(id: NodeId, type: NodeType): Node {
    const node = this.requireNode(id);
    if (node.type !== type) throw wrongType(node, type);
    return node;
  }

  /** @throws Misfit when no role has the id. */
  requireRole(id: NodeId): Role {
    const node = this.requireNode(id);
    if (node.type !== 'Role') throw wrongType(node, 'Role');
    return node;
  }

  /** @throws Misfit when no line of the type joins the two nodes, or one of them is not there. */
  requireLine(type: LineType, from: NodeId, to: NodeId): Line {
    this.requireNode(from);
    this.requireNode(to);
    const line = this.line(type, from, to);
    if (line) return line;
    const story = this.story(lineId({ type, from, to }), 'removed');
    const [other] = this.linesOfType(type, from);
    const instead = other ? `; ${inWords(other)}` : '';
    throw new Misfit('NO_SUCH_LINE', `there is no such line${story || instead}`);
  }

  /** @throws Misfit when a node has the id. */
  requireFree(id: NodeId): void {
    const node = this.node(id);
    if (!node) return;
    throw new Misfit(
      'ALREADY_EXISTS',
      `the id is taken by the ${node.type.toLowerCase()} "${node.name}"${this.story(id, 'added')}`,
    );
  }

  #meant(id: string): string {
    const near = new Suggestions().nearest(
      id,
      this.nodes().map((node) => node.id),
    );
    return near === null ? '' : `, did you mean "${near}"?`;
  }

  #requireAgreement(listed: Source): void {
    const present = this.source(listed.key);
    if (present && !sameContent(listed, present)) throw sourceDiffers(listed, present);
  }

  /** Which earlier change is to blame, as the end of a sentence; empty when none is. */
  story(id: string, what: Event['what']): string {
    const event = this.#events.get(id);
    if (event?.what !== what || event.change === this.#change) return '';
    return `; change ${event.change} ${what} it`;
  }
}
