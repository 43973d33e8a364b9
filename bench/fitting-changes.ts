import { applyChanges } from '../server/scenario/apply-changes.js';
import type { Change } from '../server/scenario/change.js';
import type { Line, Node, NodeType, Structure } from '../server/structure/model.js';
import { changes, PROVENANCE } from '../test/support/changes.js';
import { DESIGNATED } from './post-tree.js';
import type { RandomNumbers } from './random-numbers.js';

/** What changes are drawn from. */
interface Council {
  readonly posts: readonly Node[];
  readonly directorates: readonly Node[];
  readonly duties: readonly Node[];
  readonly managed: readonly Line[];
  readonly random: RandomNumbers;
}

/** One change of each of some kinds, as a scenario file writes it. */
const DRAWN: readonly ((council: Council, place: number) => unknown)[] = [
  ({ managed, random }) => ({ removeLine: ends(random.pick(managed)) }),
  ({ managed, posts, random }) => ({
    redirect: { ...ends(random.pick(managed)), newTo: random.pick(posts).id },
  }),
  ({ posts, duties, random }) => ({
    assign: { duty: random.pick(duties).id, to: [random.pick(posts).id] },
  }),
  ({ posts, random }) => ({ remove: { id: random.pick(posts).id } }),
  ({ posts, random }) => ({
    addLine: { type: 'ACCOUNTABLE_TO', from: random.pick(posts).id, to: random.pick(posts).id },
  }),
  ({ posts, random }) => ({ merge: { from: [random.pick(posts).id], into: random.pick(posts).id } }),
  ({ posts, random }, place) => ({
    addRole: {
      id: `new-post-${place}`,
      name: `New post ${place}`,
      kind: 'officer',
      lineManagedBy: [random.pick(posts).id],
    },
  }),
  ({ posts, random }) => ({ remove: { id: random.pick(posts).id, successor: random.pick(posts).id } }),
  ({ posts, directorates, random }) => ({
    move: { role: random.pick(posts).id, to: random.pick(directorates).id },
  }),
  ({ duties, random }) => ({ rename: { id: random.pick(duties).id, name: 'A duty by another name' } }),
];

function ends({ type, from, to }: Line) {
  return { type, from, to };
}

/**
 * Random changes that fit a structure one after the other, the kinds in turn.
 *
 * @param count how many
 */
export function fittingChanges(structure: Structure, count: number, random: RandomNumbers): Change[] {
  const council = councilOf(structure, random);
  for (;;) {
    const drawn = Array.from({ length: count }, (_, place) => DRAWN[place % DRAWN.length]?.(council, place));
    const list = changes(...drawn);
    if (applyChanges(structure, list, PROVENANCE).ok) return list;
  }
}

function councilOf({ nodes, lines }: Structure, random: RandomNumbers): Council {
  const ofType = (type: NodeType) => nodes.filter((node) => node.type === type);
  const designated: readonly string[] = DESIGNATED;
  return {
    posts: ofType('Role').filter(({ id }) => !designated.includes(id)),
    directorates: ofType('Directorate'),
    duties: ofType('Duty'),
    managed: lines.filter(({ type }) => type === 'LINE_MANAGED_BY'),
    random,
  };
}
