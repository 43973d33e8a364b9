import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocument } from '../../server/structure/file/document.js';

/** Reads a YAML text against a schema. */
function read<Schema extends z.ZodType>(schema: Schema, text: string) {
  return readDocument(new TextEncoder().encode(text), 'YAML', schema);
}

/** The errors of a text as `line:column message`; none when it is read. */
function errorsOf(schema: z.ZodType, text: string): string[] {
  const result = read(schema, text);
  return result.ok ? [] : result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const name = z.string();
const step = z
  .strictObject({ add: z.strictObject({ name, tags: z.array(name).optional() }), drop: name })
  .partial()
  .refine(
    (value) => Object.keys(value).length === 1,
    'names more than one step; make each an item of its own',
  )
  .transform((value) => ({ kind: Object.keys(value).join() }));
const plan = z.strictObject({
  steps: z.array(step).max(3),
  by: z
    .record(z.string().regex(/^[a-z]+$/, 'is not a key'), z.union([name, z.strictObject({ name })]))
    .optional(),
  sure: z.boolean().optional(),
  weight: z.number().optional(),
});

describe('a document of any schema', () => {
  test('comes out as its schema says, transformed', () => {
    const result = read(plan, 'steps:\n  - drop: 2024\n  - add: { name: true }\nsure: true\nweight: 2.50\n');
    expect(result).toMatchObject({
      ok: true,
      value: { steps: [{ kind: 'drop' }, { kind: 'add' }], sure: true, weight: 2.5 },
    });
  });

  test('tells the place of every part, and of an absent one the nearest', () => {
    const result = read(plan, 'steps:\n  - drop: a\n  - add:\n      name: b\n');
    if (!result.ok) throw new Error('it was not read');
    expect(result.positionOf(['steps', 0])).toEqual({ line: 2, column: 5 });
    expect(result.positionOf(['steps', 1, 'add', 'name'])).toEqual({ line: 4, column: 13 });
    expect(result.positionOf(['steps', 1, 'add', 'tags', 0])).toEqual({ line: 4, column: 7 });
  });

  test.each([
    [
      'a rule of the schema about a map',
      'steps: [{ drop: a, add: { name: b } }]',
      '1:9 names more than one step; make each an item of its own',
    ],
    [
      'too long a list',
      'steps: [{drop: a}, {drop: a}, {drop: a}, {drop: a}]',
      '1:8 expected at most 3 items',
    ],
    ['a rule about a key', 'steps: []\nby: { A1: x }', '2:7 "A1" is not a key'],
    [
      'a choice between text and a map',
      'steps: []\nby: { a: [x] }',
      '2:10 expected text or a map of keys and values, not a list; write x',
    ],
    ['what is missing within a choice', 'steps: []\nby: { a: {} }', '2:10 missing key "name"'],
    [
      'what is unknown within a choice',
      'steps: []\nby: { a: { nam: x } }',
      '2:12 unknown key "nam", did you mean "name"?',
    ],
    ['a word for true', 'steps: []\nsure: yes', '2:7 expected true or false, not "yes"'],
    ['a word for a number', 'steps: []\nweight: much', '2:9 expected a number, not "much"'],
    ['a list for text', 'steps: [{ drop: [a] }]', '1:17 expected text, not a list; write a'],
    [
      'a map for text',
      'steps: [{ drop: { a: b } }]',
      '1:17 expected text, not a map; put text that holds a colon in quotes',
    ],
    ['a map for a list', 'steps: { drop: a }', '1:8 expected a list, not a map; put it in [ ]'],
    ['text for a list', 'steps: drop', '1:8 expected a list, write [drop]'],
    ['text for a map', 'steps: [drop]', '1:9 expected a map of keys and values, not "drop"'],
    ['a null item', 'steps: [~]', '1:9 this has no value; delete it, or write one'],
    ['null for everything', '~', '1:1 this has no value; delete it, or write one'],
  ])('explains %s', (_what, text, error) => {
    expect(errorsOf(plan, text)).toContain(error);
  });

  test('is cut off, not held whole, when a hostile one has errors without number', () => {
    const errors = errorsOf(z.strictObject({ steps: z.array(step) }), `steps: [${'{},'.repeat(100_000)}{}]`);
    expect(errors.length).toBeGreaterThan(100);
    expect(errors.length).toBeLessThan(10_000);
  });
});
