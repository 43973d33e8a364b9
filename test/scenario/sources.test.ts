import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { Source } from '../../server/structure/model.js';
import { changes, plainSource } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  sources: { protocol: { title: 'Protocol' } },
  roles: { director: {}, chief: {} },
  boards: { board: {} },
});

function cite(sources: readonly Source[], ...entries: readonly unknown[]) {
  return applyChanges(council, changes(...entries), {
    citation: 'scenario-test',
    sources: [...sources, plainSource('scenario-test', 'Test')],
  });
}

function keys(result: ReturnType<typeof cite>): string[] {
  if (!result.ok) throw new Error(result.error.message);
  return result.structure.sources.map(({ key }) => key);
}

const person = (id: string, source?: string) => ({ addPerson: { id, name: id, ...(source && { source }) } });

describe('the sources of changes', () => {
  it('enter with the first change that cites them, and stay', () => {
    expect(keys(cite([plainSource('options')], { rename: { id: 'board', name: 'B' } }))).toEqual([
      'protocol',
    ]);
    expect(keys(cite([plainSource('options')], person('a')))).toEqual(['protocol', 'scenario-test']);
    const stays = [person('a', 'options ¶2'), { remove: { id: 'a' } }];
    expect(keys(cite([plainSource('options')], ...stays))).toEqual(['options', 'protocol']);
  });

  it('enter with a line inside an added node', () => {
    const role = {
      id: 'new',
      name: 'New',
      kind: 'officer',
      source: 'protocol',
      accountableTo: [{ to: 'chief', source: 'options ¶3' }],
    };
    expect(keys(cite([plainSource('options')], { addRole: role }))).toEqual(['options', 'protocol']);
  });

  it('enter once, and show in the difference', () => {
    const result = cite([plainSource('options')], person('a', 'options'), person('b', 'options ¶9'));
    expect(result.ok && result.delta.rows.filter(({ type }) => type === 'Source')).toEqual([
      { type: 'Source', id: 'options', before: null, after: plainSource('options') },
    ]);
  });

  it('may be the structure’s own, listed again or not', () => {
    expect(keys(cite([], person('a', 'protocol ¶1')))).toEqual(['protocol']);
    expect(keys(cite([plainSource('protocol', 'Protocol')], person('a', 'protocol ¶1')))).toEqual([
      'protocol',
    ]);
  });

  it('do not fit when they are listed nowhere', () => {
    const result = cite([], { rename: { id: 'board', name: 'B' } }, person('a', 'options ¶2'));
    expect(result).toEqual({
      ok: false,
      error: {
        index: 1,
        code: 'UNLISTED_SOURCE',
        message: 'change 2: addPerson "a": the source "options" is not listed; add it to the sources',
      },
    });
  });

  it('do not fit when the structure has the key with other content', () => {
    const other = plainSource('protocol', 'Another protocol');
    const cited = cite([other], { rename: { id: 'board', name: 'B' } }, person('a', 'protocol ¶2'));
    expect(cited).toEqual({
      ok: false,
      error: {
        index: 1,
        code: 'SOURCE_DIFFERS',
        message:
          'change 2: addPerson "a": the structure has a source "protocol" with another title, "Protocol"; give yours another key',
      },
    });
    expect(cite([other], { rename: { id: 'board', name: 'B' } })).toMatchObject({
      ok: false,
      error: { index: 0, code: 'SOURCE_DIFFERS' },
    });
  });

  it('do not fit when only the date or address is other', () => {
    const other = { ...plainSource('protocol', 'Protocol'), url: 'https://example.org/' };
    const result = cite([other], person('a', 'protocol'));
    expect(!result.ok && result.error.message).toContain('with another date or address');
  });

  it('leave the scenario’s own key alone while nothing cites it', () => {
    const adopted = world({
      sources: { 'scenario-test': { title: 'An earlier name' } },
      boards: { board: {} },
    });
    const provenance = { citation: 'scenario-test', sources: [plainSource('scenario-test', 'Test')] };
    const renamed = applyChanges(adopted, changes({ rename: { id: 'board', name: 'B' } }), provenance);
    expect(renamed.ok).toBe(true);
    const added = applyChanges(adopted, changes(person('a')), provenance);
    expect(added).toMatchObject({ ok: false, error: { code: 'SOURCE_DIFFERS' } });
  });
});
