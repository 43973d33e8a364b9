import { describe, expect, test } from 'vitest';
import { factsOf } from '../../client/network/facts.js';
import { foldTree } from '../../client/network/fold.js';
import type { Mark } from '../../client/network/picture.js';
import { columnsIn, underName } from '../../client/outline/columns.js';
import { selectedRow, shownRows } from '../../client/outline/open-rows.js';
import { outlineRows, type OutlineRow, type OutlineWish } from '../../client/outline/rows.js';
import { rowsAbove } from '../../client/outline/ways.js';
import { countWords, gapWords } from '../../client/outline/words.js';
import { withoutChanges, type Overlay } from '../../client/scenario/overlay.js';
import { indexNetwork } from '../../client/structure/network.js';
import { world, type WorldGiven } from '../support/world.js';
import { overlaid } from './overlaid.js';

const COUNCIL: WorldGiven = {
  roles: {
    director: { designations: ['DCS'], heldBy: 'ada', accountableTo: ['chief'] },
    chief: { vacant: true },
    head: { sitsIn: 'schools', lineManagedBy: ['director'] },
    teacher: { sitsIn: 'schools', lineManagedBy: ['head'] },
  },
  directorates: { schools: { ledBy: 'director' } },
  boards: { panel: {} },
  people: { ada: { name: 'Ada Lovelace' } },
  duties: {
    safeguarding: { dischargedBy: ['director', 'head'] },
    places: { dischargedBy: ['head'], mustReach: ['DCS'] },
    forgotten: {},
  },
};

function outlineOf(wish: Partial<OutlineWish> = {}, council: WorldGiven = COUNCIL) {
  return outlineOver(withoutChanges(indexNetwork(world(council), 1)), wish);
}

function outlineOver({ network, after, markOf }: Overlay, wish: Partial<OutlineWish> = {}) {
  const facts = factsOf(network, after);
  const tree = foldTree(facts);
  const rows = outlineRows(network, tree, {
    after,
    tops: tree.tops,
    remainder: [],
    isWanted: () => true,
    showsDuty: () => true,
    isOpen: () => true,
    gapsOf: () => [],
    markOf,
    ...wish,
  });
  const shown = shownRows(rows);
  return { network, facts, tree, rows, shown, row: (key: string) => rowAt(shown, key) };
}

function rowAt(shown: readonly OutlineRow[], key: string): OutlineRow {
  const found = shown.find((row) => row.key === key);
  if (!found) throw new Error(`there is no row ${key} among ${shown.map((row) => row.key).join(', ')}`);
  return found;
}

function namesUnder(row: OutlineRow): readonly string[] {
  return row.children.map(({ name }) => name);
}

describe('the outline', () => {
  test('has every post, board and directorate once', () => {
    const { network, shown } = outlineOf();
    const cards = network.structure.nodes.filter(({ type }) => type !== 'Duty' && type !== 'Person');
    const listed = shown.filter(({ node }) => node !== null && network.nodes.get(node)?.type !== 'Duty');
    expect(listed.map(({ node }) => node).sort()).toEqual(cards.map(({ id }) => id));
  });

  test('puts a post under the one it answers to within its directorate', () => {
    const { row } = outlineOf();
    expect(namesUnder(row('schools'))).toEqual(['head']);
    expect(namesUnder(row('head'))).toEqual(['Its duties', 'teacher']);
  });

  test('lists a duty under each of its dischargers, and says who the others are', () => {
    const { row } = outlineOf();
    expect(row('director/safeguarding').node).toBe('safeguarding');
    expect(row('director/safeguarding').answersTo).toBe('also discharged by head');
    expect(row('head/safeguarding').answersTo).toBe('also discharged by director');
    expect(row('head/places').answersTo).toBe('');
  });

  test('has a row for the duties that nobody discharges', () => {
    const { row } = outlineOf();
    expect(namesUnder(row('~unassigned'))).toEqual(['forgotten']);
  });

  test('says who holds a post, that it is vacant, or that nothing is recorded', () => {
    const { row } = outlineOf();
    expect(row('director').holder).toBe('Ada Lovelace');
    expect(row('chief').holder).toBe('vacant');
    expect(row('head').holder).toBe('not recorded');
    expect(row('panel').holder).toBe('');
  });

  test('says to whom each answers by its formal lines', () => {
    const { row } = outlineOf();
    expect(row('director').answersTo).toBe('chief');
    expect(row('chief').answersTo).toBe('no one');
    expect(row('schools').answersTo).toBe('led by director');
  });

  test('counts each duty below a row once, and its gaps with it', () => {
    const { row } = outlineOf({ gapsOf: (duty) => (duty === 'safeguarding' ? ['DCS', 'LMCS'] : []) });
    expect(row('head').own).toEqual({ duties: 2, gaps: 2 });
    expect(row('schools').own).toEqual({ duties: 0, gaps: 0 });
    expect(row('schools').below).toEqual({ duties: 2, gaps: 2 });
    expect(row('head/safeguarding').missing).toEqual(['DCS', 'LMCS']);
  });

  test('holds nothing under a row that is closed, but says that there is something', () => {
    const { row, shown } = outlineOf({ isOpen: (key) => key !== 'schools' });
    expect(row('schools')).toMatchObject({ hasChildren: true, isOpen: false, children: [] });
    expect(shown.some(({ key }) => key === 'head')).toBe(false);
    expect(row('panel')).toMatchObject({ hasChildren: false, isOpen: false });
  });

  test('puts what stands under a hidden node in its place', () => {
    const { row, shown } = outlineOf({ isWanted: (id) => id !== 'head' });
    expect(shown.some(({ key }) => key === 'head')).toBe(false);
    expect(namesUnder(row('schools'))).toEqual(['teacher']);
  });

  test('leaves out a duty that is hidden, and does not count it', () => {
    const { row, shown } = outlineOf({ showsDuty: (id) => id !== 'safeguarding' });
    expect(shown.some(({ node }) => node === 'safeguarding')).toBe(false);
    expect(row('head').own.duties).toBe(1);
    expect(row('director').hasChildren).toBe(false);
  });

  test('gathers what stands behind one card at the top', () => {
    const { row, rows } = outlineOf({ tops: ['director'], remainder: ['chief', 'panel'] });
    expect(rows.map(({ key }) => key)).toEqual(['director', '~others', '~unassigned']);
    expect(row('~others').name).toBe('2 more posts and boards at the top');
    expect(namesUnder(row('~others'))).toEqual(['chief', 'panel']);
  });

  test('marks what a scenario does to a node, a discharge or a line upward', () => {
    const marks = new Map<string, Mark>([
      ['head', 'changed'],
      ['DISCHARGED_BY:places:head', 'removed'],
      ['ACCOUNTABLE_TO:director:chief', 'removed'],
    ]);
    const { row } = outlineOf({ markOf: (id) => marks.get(id) ?? null });
    expect(row('head').mark).toBe('changed');
    expect(row('head/places').mark).toBe('removed');
    expect(row('director').answersTo).toBe('chief (removed)');
    expect(row('teacher').mark).toBeNull();
  });

  test('says nothing of a line that goes while another to the same post stays', () => {
    const council = { roles: { a: { accountableTo: ['b'], lineManagedBy: ['b'] }, b: {} } };
    const markOf = (id: string) => (id === 'ACCOUNTABLE_TO:a:b' ? ('removed' as const) : null);
    expect(outlineOf({ markOf }, council).row('a').answersTo).toBe('b');
  });
});

describe('the outline within a scenario', () => {
  const people = { ada: { name: 'Ada' }, zoe: { name: 'Zoe' } };
  const directorates = { schools: {}, care: {} };
  const overlay = overlaid(
    {
      people,
      directorates,
      roles: { head: { sitsIn: 'schools', heldBy: 'ada' }, lead: { sitsIn: 'care' } },
      duties: {
        places: { dischargedBy: ['head'] },
        meals: { dischargedBy: ['head'] },
        buses: { dischargedBy: ['head'] },
      },
    },
    {
      people,
      directorates,
      roles: { head: { sitsIn: 'care', heldBy: 'zoe' }, lead: { sitsIn: 'care' } },
      duties: { places: { dischargedBy: ['lead'] }, buses: {} },
    },
  );
  const { row, tree, facts } = outlineOver(overlay, { gapsOf: (duty) => (duty === 'places' ? ['DCS'] : []) });

  test('has who holds a post then, where it stands then', () => {
    expect(row('head').holder).toBe('Zoe');
    expect(namesUnder(row('care'))).toEqual(['head', 'lead']);
  });

  test('counts a duty that is reassigned only where it goes, and one that is removed nowhere', () => {
    expect(row('head').own).toEqual({ duties: 0, gaps: 0 });
    expect(row('lead').own).toEqual({ duties: 1, gaps: 1 });
    expect(row('care').below).toEqual({ duties: 1, gaps: 1 });
  });

  test('lists what a post no longer discharges as removed, without a word of its gaps', () => {
    const duties = row('head/duties').children.map(({ node, mark, missing }) => [node, mark, missing]);
    expect(duties).toEqual([
      ['buses', 'removed', []],
      ['meals', 'removed', []],
      ['places', 'removed', []],
    ]);
    expect(row('lead/places')).toMatchObject({ mark: 'added', missing: ['DCS'] });
  });

  test('has a duty that is left unassigned with those that nobody discharges', () => {
    expect(namesUnder(row('~unassigned'))).toEqual(['buses']);
    expect(rowsAbove(facts, tree, new Set(), 'buses')).toEqual(['~unassigned']);
    expect(rowsAbove(facts, tree, new Set(), 'places')[0]).toBe('lead/duties');
  });
});

describe('the rows that lead to a selection', () => {
  test('are those above it, up to the top', () => {
    const { network, tree } = outlineOf();
    expect(rowsAbove(network, tree, new Set(), 'teacher')).toEqual(['head', 'schools']);
    expect(rowsAbove(network, tree, new Set(['schools']), 'teacher')).toEqual(['head', 'schools', '~others']);
  });

  test('of a duty go through its first discharger', () => {
    const { network, tree } = outlineOf();
    expect(rowsAbove(network, tree, new Set(), 'places')).toEqual(['head/duties', 'head', 'schools']);
    expect(rowsAbove(network, tree, new Set(), 'forgotten')).toEqual(['~unassigned']);
  });

  test('end at the row that was chosen, of the several that a duty has', () => {
    const { shown } = outlineOf();
    expect(selectedRow(shown, 'safeguarding', 'head/safeguarding')).toBe('head/safeguarding');
    expect(selectedRow(shown, 'safeguarding', 'head/places')).toBe(
      shown.find(({ node }) => node === 'safeguarding')?.key,
    );
    expect(selectedRow(shown, null, 'head/places')).toBeNull();
    expect(selectedRow(shown, 'gone', null)).toBeNull();
  });
});

describe('the columns of the outline', () => {
  test('are fewer where there is less room, and what they say stands under the name', () => {
    const titles = (pixels: number) => columnsIn(pixels).map(({ title }) => title);
    expect(titles(1200)).toHaveLength(6);
    expect(titles(704)).toEqual(['Holder', 'Offices', 'Duties', 'Gaps', 'Answers to']);
    expect(titles(320)).toEqual(['Duties', 'Gaps']);
    const { row } = outlineOf();
    expect(underName(row('director'), columnsIn(1200))).toBe('');
    expect(underName(row('director'), columnsIn(320))).toBe(
      'Officer’s post · Ada Lovelace · DCS · answers to chief',
    );
    expect(underName(row('schools'), columnsIn(320))).toBe('Directorate or unit · led by director');
  });
});

describe('the words of a count', () => {
  test('tell a row’s own from those below it', () => {
    expect(countWords(7, 0)).toBe('7');
    expect(countWords(0, 1700)).toBe('1,700 in rows below');
    expect(countWords(7, 17)).toBe('7 + 17 in rows below');
    expect(countWords(0, 0)).toBe('');
  });

  test('name the offices that a duty has no route to', () => {
    const none = { duties: 0, gaps: 0 };
    expect(gapWords({ missing: ['DCS', 'LMCS'], own: none, below: none })).toBe('DCS, LMCS');
  });
});
