import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nodeId, sourceKey, structureId } from '../../server/structure/file/text.js';
import {
  provenanceOf,
  readScenario,
  writeScenario,
  type Scenario,
} from '../../server/scenario/scenario-file.js';
import { changes, plainSource } from '../support/changes.js';
import { attemptArbitrary } from '../support/random-changes.js';
import { structureArbitrary } from '../support/random-structure.js';

const encoder = new TextEncoder();

function read(text: string, format: 'YAML' | 'JSON' = 'YAML'): Scenario {
  const result = readScenario(encoder.encode(text), format);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.scenario;
}

function errors(...lines: readonly string[]): string[] {
  const head = ['format: 1', 'scenario: { id: s, structure: kent, name: S }'];
  const result = readScenario(encoder.encode([...head, ...lines].join('\n')), 'YAML');
  return result.ok ? [] : result.errors.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const EXAMPLE = `
format: 1
scenario: { id: dissolve-board, structure: example-2024, name: Dissolve the Assurance Board, source: options ¶7 }
sources: { options: { title: Options paper, date: 2024 } }
changes:
  - remove: { id: assurance-board }
  - redirect: { type: LINE_MANAGED_BY, from: ed-people, to: chief-executive, newTo: cm-children }
`;

describe('a scenario file', () => {
  it('holds what the scenario says', () => {
    expect(read(EXAMPLE)).toEqual({
      id: 'dissolve-board',
      structure: 'example-2024',
      name: 'Dissolve the Assurance Board',
      source: 'options ¶7',
      sources: [{ key: 'options', title: 'Options paper', date: '2024', url: null }],
      changes: changes(
        { remove: { id: 'assurance-board' } },
        {
          redirect: {
            type: 'LINE_MANAGED_BY',
            from: 'ed-people',
            to: 'chief-executive',
            newTo: 'cm-children',
          },
        },
      ),
    });
  });

  it.each(['changes: []', 'changes:', ''])('may hold no changes: %j', (last) => {
    const scenario = read(`format: 1\nscenario: { id: s, structure: kent, name: S }\n${last}`);
    expect(scenario).toEqual({
      id: 's',
      structure: 'kent',
      name: 'S',
      source: null,
      sources: [],
      changes: [],
    });
  });

  it('takes the source text of a scalar where text is expected, inside changes too', () => {
    const scenario = read(`${EXAMPLE}  - rename: { id: 2024, name: 2030 }\n`);
    expect(scenario.changes.at(-1)).toEqual({ kind: 'rename', value: { id: '2024', name: '2030' } });
  });

  it('can be JSON', () => {
    const text = JSON.stringify({
      format: 1,
      scenario: { id: 's', structure: 'kent', name: 'S' },
      changes: [{ vacate: { role: 'a' } }],
    });
    expect(read(text, 'JSON').changes).toEqual(changes({ vacate: { role: 'a' } }));
  });

  it('is written so that it reads back the same', () => {
    const scenarios = attemptArbitrary(structureArbitrary()).map(({ changes }): Scenario => ({
      id: 's',
      structure: structureId.parse('random'),
      name: 'a: b # c',
      source: null,
      sources: [plainSource('options', '=1')],
      changes,
    }));
    fc.assert(
      fc.property(scenarios, fc.constantFrom('YAML' as const, 'JSON' as const), (scenario, format) => {
        expect(read(writeScenario(scenario, format), format)).toEqual(scenario);
      }),
      { numRuns: 300 },
    );
  });

  it('is written so that it reads back without changes and sources too', () => {
    const scenario = { ...read(EXAMPLE), changes: [], sources: [] };
    expect(read(writeScenario(scenario, 'YAML'))).toEqual(scenario);
  });
});

describe('the errors of a scenario file', () => {
  it('name the change that was probably meant', () => {
    expect(errors('changes:', '  - remov: { id: a }')).toEqual([
      '4:5: unknown key "remov", did you mean "remove"?',
    ]);
  });

  it('say when an item holds no change or two', () => {
    const [none, two] = errors('changes:', '  - {}', '  - { vacate: { role: a }, remove: { id: a } }');
    expect(none).toMatch(/^4:5: this names no change; write one of addRole, /);
    expect(two).toBe('5:5: this holds 2 changes, remove and vacate; write each as an item of its own');
  });

  it('say when a change is a word or a list', () => {
    expect(errors('changes:', '  - remove')).toEqual([
      expect.stringMatching(/^4:5: expected a map.*, not "remove"$/),
    ]);
    expect(errors('changes: { remove: { id: a } }')).toHaveLength(1);
  });

  it('are told all at once, at their places', () => {
    const found = errors(
      'changes:',
      '  - remove: { id: Board }',
      '  - addRole: { id: a, name: A, kind: offcer }',
      '  - designate: { role: a, designation: DSCS }',
      '  - move: { role: a }',
      '  - assign: { duty: a, to: b }',
    );
    expect(found.map((error) => error.split(':')[0])).toEqual(['4', '5', '6', '7', '8']);
    expect(found[1]).toContain('did you mean "officer"?');
    expect(found[2]).toContain('did you mean "DCS"?');
    expect(found[3]).toContain('missing key "to"');
  });

  it('say when there are more changes than a scenario may have', () => {
    const found = errors('changes:', ...Array.from({ length: 2001 }, () => '  - vacate: { role: a }'));
    expect(found).toEqual([expect.stringContaining('at most 2000')]);
  });

  it('refuse a structure file', () => {
    const text = 'format: 1\nstructure: { id: a, name: A, council: A, date: 2024 }\n';
    const result = readScenario(encoder.encode(text), 'YAML');
    expect(result.ok).toBe(false);
  });
});

describe('what a scenario cites', () => {
  const scenario: Scenario = {
    id: nodeId.parse('s'),
    structure: structureId.parse('kent'),
    name: 'A scenario',
    source: null,
    sources: [plainSource('options')],
    changes: [],
  };

  it('is itself for what is added without a citation, and its sources', () => {
    expect(provenanceOf(scenario)).toEqual({
      citation: 'scenario-s',
      sources: [plainSource('options'), plainSource('scenario-s', 'A scenario')],
    });
  });

  it('is what it lists under its own key, when it does', () => {
    const own = { ...plainSource('scenario-s', 'The paper itself'), key: sourceKey.parse('scenario-s') };
    expect(provenanceOf({ ...scenario, sources: [own] }).sources).toEqual([own]);
  });

  it('has a key for the longest id', () => {
    expect(provenanceOf({ ...scenario, id: 'a'.repeat(64) }).citation).toBe(`scenario-${'a'.repeat(64)}`);
  });
});
