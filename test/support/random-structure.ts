import fc, { type Arbitrary } from 'fast-check';
import { DESIGNATIONS, inDesignationOrder, type Designation } from '../../server/structure/designation.js';
import { compareIds, type NodeId } from '../../server/structure/ids.js';
import { nodeId, partialDate, sourceKey, structureId } from '../../server/structure/file/text.js';
import { LINE_RULES, LINE_TYPES, type LineType } from '../../server/structure/line-types.js';
import {
  inCanonicalOrder,
  ROLE_KINDS,
  type Line,
  type Node,
  type Structure,
} from '../../server/structure/model.js';

interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Sizes {
  readonly roles: Range;
  readonly boards: Range;
  readonly directorates: Range;
  readonly people: Range;
  readonly duties: Range;
}

/** What makes one family of structures rich in one kind of answer. */
interface Profile {
  readonly sizes: Sizes;
  /** Most lines drawn for each role, board and directorate. */
  readonly density: number;
  /** How often each type of line is drawn, DISCHARGED_BY apart, which each duty draws for itself. */
  readonly weights: Partial<Record<LineType, number>>;
  /** Of eight roles, how many carry a designation, and which they choose from. */
  readonly designated: number;
  readonly designations: readonly Designation[];
  /** Lines other than DISCHARGED_BY stay within groups of nodes; between the groups there is no way. */
  readonly islands: number;
}

const SMALL: Sizes = {
  roles: { min: 2, max: 9 },
  boards: { min: 0, max: 3 },
  directorates: { min: 0, max: 3 },
  people: { min: 0, max: 3 },
  duties: { min: 1, max: 6 },
};

const EVEN: Profile = {
  sizes: SMALL,
  density: 2,
  weights: {
    ACCOUNTABLE_TO: 4,
    LINE_MANAGED_BY: 4,
    LED_BY: 3,
    ASSURES: 3,
    CHAIRED_BY: 2,
    MEMBER_OF: 2,
    SITS_IN: 1,
    PART_OF: 2,
  },
  designated: 4,
  designations: ['DCS', 'DCS', 'LMCS', 'LMCS', ...DESIGNATIONS],
  islands: 1,
};

const BOTH: readonly Designation[] = ['DCS', 'LMCS'];

const PROFILES = {
  even: EVEN,
  /** Few lines, so that most walks end early. */
  sparse: { ...EVEN, density: 1, designated: 2, designations: BOTH },
  /** Enough lines and carriers that most duties arrive. */
  covered: {
    ...EVEN,
    sizes: { ...SMALL, roles: { min: 4, max: 9 } },
    density: 3,
    designated: 3,
    designations: BOTH,
  },
  /** Formal lines in groups that have no way out, so that walks go round. */
  cyclic: {
    ...EVEN,
    sizes: { ...SMALL, roles: { min: 6, max: 9 }, boards: { min: 0, max: 2 } },
    density: 4,
    weights: { ACCOUNTABLE_TO: 4, LINE_MANAGED_BY: 4, ASSURES: 1, LED_BY: 1 },
    designated: 3,
    designations: BOTH,
    islands: 3,
  },
  /** Little but boards and assurance, so that the two policies differ. */
  assured: {
    ...EVEN,
    sizes: { ...SMALL, boards: { min: 1, max: 3 } },
    weights: { ASSURES: 6, CHAIRED_BY: 3, ACCOUNTABLE_TO: 2, LED_BY: 2, MEMBER_OF: 1 },
    designated: 2,
    designations: BOTH,
  },
  /** Nobody is the DCS or the LMCS. */
  undesignated: { ...EVEN, designated: 2, designations: ['DASS', 'DPH', 'MONITORING_OFFICER'] },
  /** Nearly every pair of a few nodes joined, so that routes are many and of equal length. */
  dense: {
    ...EVEN,
    sizes: { ...SMALL, roles: { min: 4, max: 6 }, boards: { min: 0, max: 1 } },
    density: 6,
    weights: { ACCOUNTABLE_TO: 6, LINE_MANAGED_BY: 3, ASSURES: 3, LED_BY: 1 },
    designated: 2,
    designations: BOTH,
  },
} satisfies Record<string, Profile>;

export type Bias = keyof typeof PROFILES;
export const BIASES: readonly Bias[] = [
  'even',
  'sparse',
  'covered',
  'cyclic',
  'assured',
  'undesignated',
  'dense',
];

/** Ids whose order by code unit is neither that of numbers nor that of words, and one that every object inherits. */
const AWKWARD_IDS = [
  ...['a', 'a-', 'a-1', 'a-b', 'a0', 'a1', 'a10', 'a2', 'a9', 'aa', 'ab', 'b', 'b-a', 'b1', 'ba'],
  ...['0', '00', '1', '10', '2', '9-', 'z', 'z-9', 'z9', 'constructor', 'z'.repeat(64)],
];

const TEXTS = [
  'Director of Children’s Services',
  'Éducation et jeunesse',
  '子どもの安全',
  'مجلس المدينة',
  'Gwasanaethau Plant 👩‍🏫',
  '=SUM(A1:A9)',
  '"Quoted", with a comma',
  'a: b # c',
  '- null',
  '007',
];
const CITATIONS = ['protocol', 'protocol ¶10(c)', 'protocol p1', 'survey-2 “table 4”', '2 ¶1'];
const SOURCES = [
  { key: 'protocol', title: 'Accountability protocol', date: '2024-05', url: 'https://example.org/protocol' },
  { key: 'survey-2', title: 'Ankieta № 2', date: null, url: null },
  { key: '2', title: '2', date: '2024', url: null },
].map((source) => ({
  ...source,
  key: sourceKey.parse(source.key),
  date: source.date === null ? null : partialDate.parse(source.date),
}));

export interface StructureOptions {
  /** One family of structures; absent: all of them in turn. */
  readonly bias?: Bias;
  readonly sizes?: Partial<Sizes>;
}

/**
 * Random structures that are valid as files and in canonical order: small enough, unless larger sizes are asked
 * for, that all simple paths can be enumerated. With cycles, orphans, vacant roles, offices that nobody or several
 * roles carry, lines of several types between the same two nodes, and ids and names of awkward kinds.
 */
export function structureArbitrary(options: StructureOptions = {}): Arbitrary<Structure> {
  const biases = options.bias === undefined ? BIASES : [options.bias];
  return fc.oneof(
    ...biases.map((bias) => {
      const profile: Profile = PROFILES[bias];
      return profiled({ ...profile, sizes: { ...profile.sizes, ...options.sizes } });
    }),
  );
}

/** Whether a structure stays valid as a file with one more line of a type between two of its nodes. */
export function lineFits(lines: readonly Line[], type: LineType, from: Node, to: Node): boolean {
  const rule = LINE_RULES[type];
  if (from.id === to.id || !rule.from.includes(from.type) || !rule.to.includes(to.type)) return false;
  if (rule.sameType && from.type !== to.type) return false;
  const beside = lines.filter((line) => line.type === type && line.from === from.id);
  if (beside.some((line) => rule.single || line.to === to.id)) return false;
  return type !== 'PART_OF' || !partsAbove(lines, to.id).includes(from.id);
}

function partsAbove(lines: readonly Line[], id: NodeId): NodeId[] {
  const whole = lines.find((line) => line.type === 'PART_OF' && line.from === id);
  return whole === undefined ? [] : [whole.to, ...partsAbove(lines, whole.to)];
}

const text = fc.constantFrom(...TEXTS);
const citation = fc.constantFrom(...CITATIONS);
const anyIndex = fc.nat({ max: 999 });
const common = { name: text, alsoKnownAs: fc.uniqueArray(text, { maxLength: 2 }), source: citation };
const plainNode = fc.record(common);

const drawnDuty = fc.record({
  ...common,
  function: fc.constantFrom(null, 'education', 'social-care'),
  mustReach: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Designation[]>(['DCS', 'LMCS']) },
    { weight: 1, arbitrary: fc.constant<Designation[]>([]) },
    { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...DESIGNATIONS), { maxLength: 4 }) },
  ),
  dischargers: fc.oneof(
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
    { weight: 8, arbitrary: fc.array(anyIndex, { minLength: 1, maxLength: 3 }) },
  ),
});

function drawnRole(profile: Profile) {
  const some = fc.uniqueArray(fc.constantFrom(...profile.designations), { minLength: 1, maxLength: 2 });
  return fc.record({
    ...common,
    kind: fc.constantFrom(...ROLE_KINDS),
    designations: fc.oneof(
      { weight: 8 - profile.designated, arbitrary: fc.constant<Designation[]>([]) },
      { weight: profile.designated, arbitrary: some },
    ),
    post: fc.constantFrom('unrecorded', 'held', 'vacant'),
    holder: anyIndex,
  });
}

/** A line that is still to find its ends: indices among the nodes that its first type may join. */
function drawnLine(profile: Profile) {
  const types = LINE_TYPES.flatMap((type) => Array.from({ length: profile.weights[type] ?? 0 }, () => type));
  const type = fc.constantFrom(...types);
  return fc.record({
    types: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(type) },
      { weight: 1, arbitrary: fc.uniqueArray(type, { minLength: 2, maxLength: 3 }) },
    ),
    from: anyIndex,
    to: anyIndex,
    source: fc.option(citation),
    note: fc.option(text),
  });
}

function profiled(profile: Profile): Arbitrary<Structure> {
  const { roles, boards, directorates, people, duties } = profile.sizes;
  const several = <Value>(value: Arbitrary<Value>, { min, max }: Range) =>
    fc.array(value, { minLength: min, maxLength: max, size: 'max' });
  const joined = roles.max + boards.max + directorates.max;
  const ids = idsFor(joined + people.max + duties.max);
  return fc
    .record({
      ids: fc.shuffledSubarray(ids, { minLength: ids.length }),
      roles: several(drawnRole(profile), roles),
      boards: several(plainNode, boards),
      directorates: several(plainNode, directorates),
      people: several(plainNode, people),
      duties: several(drawnDuty, duties),
      lines: several(drawnLine(profile), { min: 0, max: joined * profile.density }),
    })
    .map((draw) => assembled(draw, profile.islands));
}

function idsFor(count: number): NodeId[] {
  const further = Array.from({ length: Math.max(0, count - AWKWARD_IDS.length) }, (_, index) => `n${index}`);
  return [...AWKWARD_IDS, ...further].map((id) => nodeId.parse(id));
}

type Drawn<Value> = Value extends Arbitrary<infer Drawing> ? Drawing : never;
type DrawnNode = Drawn<typeof plainNode>;

interface Draw {
  readonly ids: readonly NodeId[];
  readonly roles: readonly Drawn<ReturnType<typeof drawnRole>>[];
  readonly boards: readonly DrawnNode[];
  readonly directorates: readonly DrawnNode[];
  readonly people: readonly DrawnNode[];
  readonly duties: readonly Drawn<typeof drawnDuty>[];
  readonly lines: readonly Drawn<ReturnType<typeof drawnLine>>[];
}

function assembled(draw: Draw, islands: number): Structure {
  const ids = draw.ids.values();
  const named = <Type extends Node['type']>(type: Type, { name, alsoKnownAs, source }: DrawnNode) => ({
    type,
    id: nodeId.parse(ids.next().value),
    name,
    alsoKnownAs: alsoKnownAs.toSorted(compareIds),
    source,
  });
  const roles = draw.roles.map((drawn) => ({
    drawn,
    node: { ...named('Role', drawn), ...roleContent(drawn) },
  }));
  const duties = draw.duties.map((drawn) => ({
    drawn,
    node: { ...named('Duty', drawn), ...dutyContent(drawn) },
  }));
  const people = draw.people.map((drawn) => named('Person', drawn));
  const upper: Node[] = [
    ...roles.map(({ node }) => node),
    ...draw.boards.map((drawn) => named('Board', drawn)),
    ...draw.directorates.map((drawn) => named('Directorate', drawn)),
  ];

  const lines: Line[] = [];
  const join = (type: LineType, from: Node, to: Node, own: { source: string; note?: string }) => {
    if (lineFits(lines, type, from, to)) lines.push({ type, from: from.id, to: to.id, ...own });
  };
  for (const { drawn, node } of roles) {
    for (const holder of drawn.post === 'held' ? chosen(people, drawn.holder) : [])
      join('HELD_BY', node, holder, { source: node.source });
  }
  for (const { drawn, node } of duties) {
    for (const discharger of drawn.dischargers.flatMap((index) => chosen(upper, index)))
      join('DISCHARGED_BY', node, discharger, { source: node.source });
  }
  for (const drawn of draw.lines) {
    for (const { from, to } of endsOf(drawn, upper, islands)) {
      const own = {
        source: drawn.source ?? from.source,
        ...(drawn.note === null ? {} : { note: drawn.note }),
      };
      for (const type of drawn.types) join(type, from, to, own);
    }
  }
  return inCanonicalOrder({
    id: structureId.parse('random'),
    name: 'Random',
    council: 'Random Council',
    date: partialDate.parse('2024-05-01'),
    sources: SOURCES,
    nodes: [...upper, ...people, ...duties.map(({ node }) => node)],
    lines,
  });
}

function roleContent({ kind, designations, post }: Draw['roles'][number]) {
  return { kind, designations: inDesignationOrder(designations), vacant: post === 'vacant' };
}

function dutyContent(drawn: Draw['duties'][number]) {
  return { function: drawn.function, mustReach: inDesignationOrder(drawn.mustReach) };
}

/** The two ends of a drawn line, or nothing where no two nodes can be joined by its first type. */
function endsOf({ types, from, to }: Draw['lines'][number], upper: readonly Node[], islands: number) {
  const rule = LINE_RULES[types[0]];
  return chosen(
    upper.filter((node) => rule.from.includes(node.type)),
    from,
  ).flatMap((lower) => {
    const island = upper.indexOf(lower) % islands;
    const within = upper.filter((node, index) => index % islands === island && node !== lower);
    return chosen(
      within.filter((node) => rule.to.includes(node.type)),
      to,
    ).map((higher) => ({ from: lower, to: higher }));
  });
}

/** The item at an index counted round the list; none of an empty one. */
function chosen<Item>(items: readonly Item[], index: number): Item[] {
  const at = index % Math.max(1, items.length);
  return items.slice(at, at + 1);
}
