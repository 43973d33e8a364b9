import fc, { type Arbitrary } from 'fast-check';
import { applyChanges, type Provenance } from '../../server/scenario/apply-changes.js';
import { CHANGE_KINDS, changeEntry, type Change, type ChangeKind } from '../../server/scenario/change.js';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { LINE_RULES, LINE_TYPES } from '../../server/structure/line-types.js';
import { NODE_TYPES, ROLE_KINDS, type NodeType, type Structure } from '../../server/structure/model.js';
import { plainSource } from './changes.js';

/** What random changes cite: nothing, a source of every random structure, or one of the provenance. */
const CITATIONS = [undefined, 'protocol ¶1', 'options ¶2', 'scenario-test'];

export const RANDOM_PROVENANCE: Provenance = {
  citation: 'scenario-test',
  sources: [plainSource('options', 'Options paper'), plainSource('scenario-test', 'Test')],
};

/** Ids that added nodes take, so that changes meet what other changes added. */
const NEW_IDS: Readonly<Record<NodeType, readonly string[]>> = {
  Role: ['new-role', 'new-post'],
  Person: ['new-person'],
  Directorate: ['new-unit', 'new-team'],
  Board: ['new-board'],
  Duty: ['new-duty'],
};

/** What is drawn before the structure is known, as a function of it. */
type Drawn<Value> = Arbitrary<(structure: Structure) => Value>;

function chosen<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(1, items.length)];
}

/** Mostly the id of a node of one of the types; sometimes one that only a change may add, sometimes any. */
function id(...types: readonly NodeType[]): Drawn<string> {
  const fresh = fc.constantFrom(...types.flatMap((type) => NEW_IDS[type])).map((each) => () => each);
  const present = (wanted: readonly NodeType[]) =>
    fc.nat({ max: 999 }).map((index) => ({ nodes }: Structure) => {
      const fitting = nodes.filter(({ type }) => wanted.includes(type));
      return chosen(fitting, index)?.id ?? 'nobody';
    });
  return fc.oneof(
    { weight: 17, arbitrary: present(types) },
    { weight: 2, arbitrary: fresh },
    { weight: 1, arbitrary: present(NODE_TYPES) },
  );
}

function newId(type: NodeType): Drawn<string> {
  const fresh = fc.constantFrom(...NEW_IDS[type]).map((each) => () => each);
  return fc.oneof({ weight: 9, arbitrary: fresh }, { weight: 1, arbitrary: id(...NODE_TYPES) });
}

function plain<Value>(value: Arbitrary<Value>): Drawn<Value> {
  return value.map((each) => () => each);
}

/** A map whose keys are absent where nothing was drawn. */
function map(parts: Readonly<Record<string, Drawn<unknown>>>): Drawn<Record<string, unknown>> {
  return fc.record(parts).map((drawn) => (structure) => {
    const entries = Object.entries(drawn).map(([key, value]) => [key, value(structure)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  });
}

function list<Value>(item: Drawn<Value>, constraints: fc.ArrayConstraints): Drawn<Value[]> {
  return fc.array(item, constraints).map((items) => (structure) => items.map((each) => each(structure)));
}

function optional<Value>(value: Drawn<Value>): Drawn<Value | undefined> {
  return fc.oneof(plain(fc.constant(undefined)), value);
}

const name = plain(fc.constantFrom('Executive Director', 'Écoles', 'a: b # c'));
const source = plain(fc.constantFrom(...CITATIONS));
const note = plain(fc.constantFrom(undefined, 'monthly'));
const designation = plain(fc.constantFrom(...DESIGNATIONS));
const designations = optional(plain(fc.uniqueArray(fc.constantFrom(...DESIGNATIONS), { maxLength: 3 })));
const office = map({ role: id('Role'), designation });

function line(...types: readonly NodeType[]): Drawn<unknown> {
  return fc.oneof(id(...types), map({ to: id(...types), source, note }));
}

function lines(...types: readonly NodeType[]): Drawn<unknown> {
  return optional(list(line(...types), { maxLength: 2 }));
}

/** The ends of a line that its type may join, with what else the change holds. */
function possibleLine(more: Readonly<Record<string, Drawn<unknown>>> = {}): Drawn<unknown> {
  return fc.oneof(
    ...LINE_TYPES.map((type) => {
      const { from, to } = LINE_RULES[type];
      return map({ type: plain(fc.constant(type)), from: id(...from), to: id(...to), ...more });
    }),
  );
}

/** Mostly the ends of a line that the structure has, with what else the change holds. */
function presentLine(more: Readonly<Record<string, Drawn<unknown>>> = {}): Drawn<unknown> {
  const present = fc.record({ index: fc.nat({ max: 999 }), rest: map(more) }).map(({ index, rest }) => {
    return (structure: Structure) => {
      const { type, from, to } = chosen(structure.lines, index) ?? { type: 'ASSURES', from: 'a', to: 'b' };
      return { type, from, to, ...rest(structure) };
    };
  });
  return fc.oneof({ weight: 4, arbitrary: present }, { weight: 1, arbitrary: possibleLine(more) });
}

/** Ids of one type in one change, as a merge or a succession mostly needs them. */
function sameType(drawn: (type: NodeType) => Drawn<unknown>): Drawn<unknown> {
  return fc.oneof(...NODE_TYPES.map(drawn));
}

/** What a change of each kind holds, as a file writes it. */
const VALUES: Readonly<Record<ChangeKind, Drawn<unknown>>> = {
  addRole: map({
    id: newId('Role'),
    name,
    source,
    kind: plain(fc.constantFrom(...ROLE_KINDS)),
    designations,
    vacant: optional(plain(fc.boolean())),
    heldBy: optional(line('Person')),
    sitsIn: optional(line('Directorate')),
    accountableTo: lines('Role', 'Board'),
    memberOf: lines('Board'),
  }),
  addPerson: map({ id: newId('Person'), name, source }),
  addDirectorate: map({
    id: newId('Directorate'),
    name,
    source,
    ledBy: optional(line('Role')),
    partOf: optional(line('Directorate')),
  }),
  addBoard: map({
    id: newId('Board'),
    name,
    source,
    partOf: optional(line('Board')),
    assures: lines('Role', 'Board'),
  }),
  addDuty: map({
    id: newId('Duty'),
    name,
    source,
    mustReach: designations,
    dischargedBy: lines('Role', 'Board', 'Directorate'),
  }),
  rename: map({ id: id(...NODE_TYPES), name }),
  remove: sameType((type) => map({ id: id(type), successor: optional(id(type)) })),
  merge: sameType((type) => map({ from: list(id(type), { minLength: 1, maxLength: 3 }), into: id(type) })),
  move: map({ role: id('Role'), to: id('Directorate') }),
  group: map({ directorate: id('Directorate'), under: id('Directorate') }),
  addLine: possibleLine({ source, note }),
  removeLine: presentLine(),
  redirect: presentLine({ newTo: id('Role', 'Board'), source, note }),
  assign: map({ duty: id('Duty'), to: list(id('Role', 'Board', 'Directorate'), { maxLength: 3 }) }),
  designate: office,
  undesignate: office,
  appoint: map({ role: id('Role'), person: id('Person') }),
  vacate: map({ role: id('Role') }),
};

const change = fc.oneof(
  ...CHANGE_KINDS.map((kind) =>
    VALUES[kind].map((value) => (structure: Structure) => changeEntry.parse({ [kind]: value(structure) })),
  ),
);

/** Random changes to a structure, of every kind: most fit, some only after others, some never. */
export function changesArbitrary(structure: Structure, maxLength = 8): Arbitrary<Change[]> {
  return list(change, { maxLength, size: 'max' }).map((changes) => changes(structure));
}

/** Random structures, each with random changes to it. */
export function attemptArbitrary(structures: Arbitrary<Structure>) {
  return structures.chain((structure) =>
    fc.record({ structure: fc.constant(structure), changes: changesArbitrary(structure) }),
  );
}

/** The changes that fit, each after those before it that do. */
export function fittingOf(structure: Structure, changes: readonly Change[]): Change[] {
  return changes.reduce<Change[]>(
    (fit, change) =>
      applyChanges(structure, [...fit, change], RANDOM_PROVENANCE).ok ? [...fit, change] : fit,
    [],
  );
}

/** Random structures, each with random changes to it that all fit. */
export function fittingArbitrary(structures: Arbitrary<Structure>) {
  return attemptArbitrary(structures).map(({ structure, changes }) => ({
    structure,
    changes: fittingOf(structure, changes),
  }));
}
