import { describe, expect, test } from 'vitest';
import { foldTree } from '../../client/network/fold.js';
import type { Mark } from '../../client/network/picture.js';
import { selectedRow, shownRows } from '../../client/outline/open-rows.js';
import { outlineRows, type OutlineRow, type OutlineWish } from '../../client/outline/rows.js';
import { rowsAbove } from '../../client/outline/ways.js';
import { countWords, gapWords } from '../../client/outline/words.js';
import { indexNetwork } from '../../client/structure/network.js';
import { world, type WorldGiven } from '../support/world.js';

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

const NO_MARK = (): Mark | null => null;

function outlineOf(wish: Partial<OutlineWish> = {}, council: WorldGiven = COUNCIL) {
  const network = indexNetwork(world(council), 1);
  const tree = foldTree(network);
  const rows = outlineRows(network, tree, {
    after: network,
    tops: tree.tops,
    remainder: [],
    isWanted: () => true,
    showsDuty: () => true,
    isOpen: () => true,
    gapsOf: () => [],
    markOf: NO_MARK,
    ...wish,
  });
  const shown = shownRows(rows);
  return { network, tree, rows, shown, row: (key: string) => rowAt(shown, key) };
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

describe('the words of a count', () => {
  test('tell a row’s own from those below it', () => {
    expect(countWords(7, 0)).toBe('7');
    expect(countWords(0, 1700)).toBe('1,700 below');
    expect(countWords(7, 17)).toBe('7 + 17 below');
    expect(countWords(0, 0)).toBe('');
  });

  test('name the offices that a duty has no route to', () => {
    const none = { duties: 0, gaps: 0 };
    expect(gapWords({ missing: ['DCS', 'LMCS'], own: none, below: none })).toBe('DCS, LMCS');
  });
});
