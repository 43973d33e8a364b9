import { LINE_RULES, lineTypeRank, type LineType } from '../../server/structure/line-types.js';
import {
  knownCanonical,
  lineId,
  type Line,
  type Node,
  type Structure,
} from '../../server/structure/model.js';
import { nextTask } from '../app/next-task.js';
import type { StructureAtRevisionQuery } from '../generated/graphql.js';

/** A structure at one revision, with what the page looks up in it again and again. */
export interface Network {
  readonly structure: Structure;
  readonly revision: number;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly lines: ReadonlyMap<string, Line>;
  /** The lines that leave a node upward, in the order of the line types. */
  readonly above: (id: string) => readonly Line[];
  /** The lines that arrive at a node from below. */
  readonly below: (id: string) => readonly Line[];
}

type Answered = Pick<
  NonNullable<StructureAtRevisionQuery['structure']>,
  'id' | 'name' | 'council' | 'date' | 'revision' | 'sources' | 'network'
>;

/** The network that the API describes, made piece by piece, since a large one would keep the page from answering. */
export async function networkOf(answered: Answered): Promise<Network> {
  const { id, name, council, date, revision, sources, network } = answered;
  await nextTask();
  const nodes = network.nodes.map(({ __typename: type, ...node }) => ({ type, ...node }));
  await nextTask();
  // The id of a line is its type and its ends, so nothing else has to be asked of thousands of them.
  const lines = network.lines.map(({ id, source, note }) => {
    const [type, from, to] = id.split(':');
    return { type, from, to, source, ...(note !== null && { note }) };
  });
  // The API has checked every id, whatever its types say of them, and gives everything in canonical order.
  const structure = { id, name, council, date, sources, nodes, lines } as unknown as Structure;
  await nextTask();
  return indexNetwork(knownCanonical(structure), revision);
}

/** Indexes a structure for the page. */
export function indexNetwork(structure: Structure, revision: number): Network {
  const above = grouped(structure.lines, ({ from }) => from);
  const below = grouped(structure.lines, ({ to }) => to);
  return {
    structure,
    revision,
    nodes: new Map(structure.nodes.map((node) => [node.id, node])),
    lines: new Map(structure.lines.map((line) => [lineId(line), line])),
    above: (id) => above.get(id) ?? [],
    below: (id) => below.get(id) ?? [],
  };
}

function grouped(lines: readonly Line[], key: (line: Line) => string): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(key(line));
    if (group) group.push(line);
    else groups.set(key(line), [line]);
  }
  for (const group of groups.values())
    group.sort((left, right) => lineTypeRank(left.type) - lineTypeRank(right.type));
  return groups;
}

/** The node at the upper end of the one line of a type that leaves a node. */
export function above(network: Network, id: string, type: LineType): Node | null {
  const line = network.above(id).find((each) => each.type === type);
  return (line && network.nodes.get(line.to)) ?? null;
}

/** A line in words: "A is accountable to B". */
export function lineSentence(network: Network, { type, from, to }: Line): string {
  const name = (id: string) => network.nodes.get(id)?.name ?? id;
  return `${name(from)} ${LINE_RULES[type].words} ${name(to)}`;
}
