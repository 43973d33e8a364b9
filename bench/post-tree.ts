import type { Designation } from '../server/structure/designation.js';
import type { RandomNumbers } from './random-numbers.js';

const BRANCHING = 8;
/** Of the lines of the tree, those that are cut. */
const CUT = 0.03;
/** The posts before this one, two tiers below the director, keep their lines, so that about as many gaps come of any seed. */
const FIRST_CUT = firstBelow(firstBelow(2));
/** Of the posts, those with a line to any other post as well. */
const CROSS = 0.2;
/** Of the lines of the tree, those of accountability; the others are of line management. */
const ACCOUNTABLE = 0.25;
/** Of the managers, those that answer to a post of their own; of those that are cut off, to make rings with no way out. */
const RING = 0.01;
const RING_WHEN_CUT_OFF = 0.5;

const AREAS = [
  'access',
  'adoption',
  'attendance',
  'commissioning',
  'early-years',
  'fostering',
  'inclusion',
  'leisure',
];
const RANKS = ['corporate-director', 'director', 'head', 'manager', 'team-leader', 'officer'];

/** A post of the tree with the lines that leave it, all to other posts, by id. */
export interface Post {
  readonly number: number;
  readonly id: string;
  readonly designation: Designation | null;
  /** The ids of the posts below it on the tree, whether their lines to it are cut or not. */
  readonly below: readonly string[];
  readonly lineManagedBy: readonly string[];
  readonly accountableTo: readonly string[];
}

const LEAD_MEMBER = 'lead-member';
const DIRECTOR = 'director-of-childrens-services';
/** The posts that carry the LMCS and the DCS: the tree hangs from the second, which answers to the first. */
export const DESIGNATED = [LEAD_MEMBER, DIRECTOR] as const;

function above(number: number): number {
  return 1 + Math.floor((number - 2) / BRANCHING);
}

function firstBelow(number: number): number {
  return (number - 1) * BRANCHING + 2;
}

/** The area of the branch, the rank and a number, as a council names its posts; in code unit order, not in the tree's. */
function idOf(number: number): string {
  const designated = DESIGNATED[number];
  if (designated !== undefined) return designated;
  let [branch, rank] = [number, 0];
  while (above(branch) > 1) [branch, rank] = [above(branch), rank + 1];
  return `${AREAS[branch - 2] ?? ''}-${RANKS[rank] ?? 'assistant'}-${number}`;
}

/** The id in words. */
export function postName({ id }: Post): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * A tree of posts with eight below each, below a Director of Children's Services who answers to a Lead Member; 3% of
 * its lines are cut, a fifth of the posts have a line across, and some managers answer to a post below their own.
 */
export function postTree(count: number, random: RandomNumbers): Post[] {
  const ids = Array.from({ length: count }, (_, number) => idOf(number));
  return ids.map((id, number) => {
    const below = number === 0 ? [DIRECTOR] : ids.slice(firstBelow(number), firstBelow(number) + BRANCHING);
    const designation = number === 0 ? 'LMCS' : number === 1 ? 'DCS' : null;
    const linesUp = number < 2 ? topLines(number) : linesOf(number, ids, below, random);
    return { number, id, designation, below, ...linesUp };
  });
}

type LinesUp = Pick<Post, 'lineManagedBy' | 'accountableTo'>;

function topLines(number: number): LinesUp {
  return { lineManagedBy: [], accountableTo: number === 1 ? [LEAD_MEMBER] : [] };
}

function linesOf(
  number: number,
  ids: readonly string[],
  below: readonly string[],
  random: RandomNumbers,
): LinesUp {
  const lineManagedBy: string[] = [];
  const accountableTo = new Set<string>();
  const cut = random.chance(CUT) && number >= FIRST_CUT;
  if (!cut) {
    if (random.chance(ACCOUNTABLE)) accountableTo.add(idOf(above(number)));
    else lineManagedBy.push(idOf(above(number)));
  }
  if (random.chance(CROSS)) accountableTo.add(random.pick(ids));
  if (below.length > 0 && random.chance(cut ? RING_WHEN_CUT_OFF : RING))
    accountableTo.add(random.pick(below));
  accountableTo.delete(idOf(number));
  return { lineManagedBy, accountableTo: [...accountableTo] };
}
