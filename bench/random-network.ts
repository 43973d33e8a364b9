import type { Structure } from '../server/structure/model.js';
import {
  world,
  type BoardGiven,
  type DirectorateGiven,
  type DutyGiven,
  type RoleGiven,
} from '../test/support/world.js';
import { DESIGNATED, postName, postTree, type Post } from './post-tree.js';
import { randomNumbers, type RandomNumbers } from './random-numbers.js';

/** Shares of the units that stand beside the posts, and of what is recorded about posts. */
const POSTS_TO_A_DUTY = 5;
const POSTS_TO_A_DIRECTORATE = 100;
const POSTS_TO_A_BOARD = 100;
const HELD = 0.7;
const VACANT = 0.05;
const SITTING_IN_A_DIRECTORATE = 0.6;
const ON_A_BOARD = 0.05;
const ASSURING = 0.05;

/** Who may answer for a duty or lead a unit, by id. */
interface Units {
  readonly posts: readonly string[];
  /** The posts that others answer to. */
  readonly managers: readonly string[];
  readonly directorates: readonly string[];
  readonly boards: readonly string[];
}

/**
 * A council of any size for measurements: a tree of posts with faults ({@link postTree}), and beside it directorates,
 * boards, people and a duty to five posts. The same size and seed give the same structure.
 *
 * @param size.posts how many posts, at least 1
 */
export function randomNetwork({ posts, seed }: { readonly posts: number; readonly seed: number }): Structure {
  const random = randomNumbers(seed);
  const tree = postTree(posts, random);
  const units: Units = {
    posts: tree.map(({ id }) => id),
    managers: tree.filter(({ below }) => below.length > 0).map(({ id }) => id),
    directorates: numbered('directorate', Math.ceil(posts / POSTS_TO_A_DIRECTORATE)),
    boards: numbered('board', Math.ceil(posts / POSTS_TO_A_BOARD)),
  };
  const roles = tree.map((post): [string, RoleGiven] => [post.id, roleOf(post, units, random)]);
  const held = roles.flatMap(([, { heldBy }]) => (typeof heldBy === 'string' ? [heldBy] : []));
  return world({
    id: `random-${posts}-${seed}`,
    name: `Random network of ${posts} posts`,
    council: 'Random Council',
    sources: { chart: { title: 'Structure chart' }, scheme: { title: 'Scheme of delegation' } },
    roles: Object.fromEntries(roles),
    people: Object.fromEntries(
      held.map((id) => [id, { name: id.replace('person-', 'Person '), source: 'chart' }]),
    ),
    directorates: Object.fromEntries(
      units.directorates.map((id, place) => [id, directorate(place, units, random)]),
    ),
    boards: Object.fromEntries(units.boards.map((id, place) => [id, board(place, units, random)])),
    duties: Object.fromEntries(
      numbered('duty', Math.ceil(posts / POSTS_TO_A_DUTY)).map((id, place) => [
        id,
        duty(place, units, random),
      ]),
    ),
  });
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `${word}-${place + 1}`);
}

function roleOf(post: Post, units: Units, random: RandomNumbers): RoleGiven {
  const held = random.chance(HELD);
  return {
    name: postName(post),
    source: `chart p${1 + (post.number % 40)}`,
    ...(post.designation === null ? {} : { designations: [post.designation] }),
    lineManagedBy: post.lineManagedBy,
    accountableTo: post.accountableTo,
    assures: random.chance(ASSURING) ? [random.pick(units.boards)] : [],
    memberOf: random.chance(ON_A_BOARD) ? [random.pick(units.boards)] : [],
    ...(random.chance(SITTING_IN_A_DIRECTORATE) ? { sitsIn: random.pick(units.directorates) } : {}),
    ...(held ? { heldBy: `person-${post.number}` } : { vacant: random.chance(VACANT / (1 - HELD)) }),
  };
}

function directorate(place: number, units: Units, random: RandomNumbers): DirectorateGiven {
  const above = units.directorates[Math.floor((place - 1) / 4)];
  return {
    name: `Directorate ${place + 1}`,
    source: `chart p${1 + (place % 40)}`,
    ...(random.chance(0.95) ? { ledBy: random.pick(units.managers) } : {}),
    ...(above !== undefined && random.chance(0.7) ? { partOf: above } : {}),
  };
}

function board(place: number, units: Units, random: RandomNumbers): BoardGiven {
  return {
    name: `Board ${place + 1}`,
    source: `scheme s${1 + (place % 30)}`,
    accountableTo: random.chance(0.8) ? [random.pick(units.managers)] : [],
    assures: random.chance(0.3) ? [random.pick(DESIGNATED)] : [],
    ...(random.chance(0.8) ? { chairedBy: random.pick(units.managers) } : {}),
  };
}

function duty(place: number, units: Units, random: RandomNumbers): DutyGiven {
  const discharger = () => {
    if (random.chance(0.08)) return random.pick(units.directorates);
    return random.pick(random.chance(0.04) ? units.boards : units.posts);
  };
  const dischargers = new Set(random.chance(0.99) ? [discharger()] : []);
  if (dischargers.size > 0 && random.chance(0.2)) dischargers.add(discharger());
  return {
    name: `Duty ${place + 1} of the council towards the children of the area`,
    source: `scheme s${1 + (place % 30)}`,
    function: random.pick(['education', 'social-care', 'health', 'youth']),
    dischargedBy: [...dischargers],
    ...(random.chance(0.96) ? {} : { mustReach: random.pick([[], ['LMCS']] as const) }),
  };
}
