import { describe, expect, expectTypeOf, it } from 'vitest';
import { parseStatementFile } from '../../codegen/statement-file.js';
import { emitStatements } from '../../codegen/emit-statements.js';
import { StoreUnavailable } from '../../server/store/errors.js';
import * as generated from '../../server/store/generated/statements.js';
import type { Statement } from '../../server/store/statement.js';
import type { Designation } from '../../server/structure/designation.js';
import type { NodeId, StructureId } from '../../server/structure/ids.js';

const GOOD = `
// Counts roles
// of a structure.
// @param structure: StructureId
// @returns designation: Designation
// @returns roles: integer
MATCH (role:Role {structure: $structure})
UNWIND role.designations AS designation
RETURN designation, count(role) AS roles
ORDER BY designation`;

function fault(content: string): string {
  try {
    emitStatements([parseStatementFile('structure/count-roles', content)]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
}

describe('a statement file', () => {
  it('is read as what it is for, its parameters, its columns and its statement', () => {
    const file = parseStatementFile('structure/count-roles', GOOD);
    expect(file).toMatchObject({
      purpose: 'Counts roles of a structure.',
      each: null,
      parameters: [{ name: 'structure', type: 'StructureId' }],
      columns: [
        { name: 'designation', type: 'Designation' },
        { name: 'roles', type: 'integer' },
      ],
    });
    expect(file.body.split('\n').length).toBe(4);
  });

  it.each([
    [
      'names a parameter too many',
      GOOD.replace('MATCH', '// @param other: string\nMATCH'),
      'parameter other not in the statement',
    ],
    [
      'lacks a parameter',
      GOOD.replace('// @param structure: StructureId\n', ''),
      'parameter structure not in the header',
    ],
    ['lacks a column', GOOD.replace('// @returns roles: integer\n', ''), 'column roles not in the header'],
    [
      'names a column too many',
      GOOD.replace('MATCH', '// @returns x: string\nMATCH'),
      'column x not in the statement',
    ],
    ['lacks an @each', GOOD.replace('role:Role', 'role:$(type)'), 'placeholder type not in the header'],
    [
      'has a type that there is none of',
      GOOD.replace('integer', 'number'),
      'there is no type "number"; use string, integer',
    ],
    [
      'has a directive of no kind',
      GOOD.replace('@param', '@parm'),
      'cannot read "@parm structure: StructureId"',
    ],
    ['does not say what it is for', GOOD.replaceAll(/^\/\/ [A-Zo].*\n/gm, ''), 'does not say what it is for'],
    ['has no statement', '// Nothing.', 'has no statement after its header'],
    [
      'is written out for each of nothing known',
      GOOD.replace('// @param', '// @each type: Colour\n// @param').replace('role:Role', 'role:$(type)'),
      'cannot write a statement out for each "Colour"',
    ],
  ])('is refused when it %s', (_words, content, message) => {
    expect(fault(content)).toContain('cypher/structure/count-roles.cypher: ');
    expect(fault(content)).toContain(message);
  });
});

type ParametersOf<Given> = Given extends Statement<infer Parameters, unknown> ? Parameters : never;
type RowOf<Given> = Given extends Statement<never, infer Row> ? Row : never;

describe('a generated statement', () => {
  it('has the types that its header gives it, so that others do not compile', () => {
    expectTypeOf<ParametersOf<typeof generated.readRevision>>().toEqualTypeOf<{
      readonly structure: StructureId;
    }>();
    expectTypeOf<RowOf<typeof generated.coveredDuties.FORMAL>>().toEqualTypeOf<{
      readonly designation: Designation;
      readonly duties: readonly NodeId[];
    }>();
    expectTypeOf<{ structure: string }>().not.toExtend<ParametersOf<typeof generated.readRevision>>();
    expectTypeOf<{ id: StructureId }>().not.toExtend<ParametersOf<typeof generated.readRevision>>();
  });

  it('refuses a row that is not as its header says', () => {
    const columns = ['designation', 'duties'];
    const decode = (row: unknown) => () => generated.coveredDuties.FORMAL.decode(columns, [row]);
    expect(decode({ designation: 'DCS', duties: ['d1'] })()).toEqual([
      { designation: 'DCS', duties: ['d1'] },
    ]);
    expect(decode({ designation: 'KING', duties: [] })).toThrow(StoreUnavailable);
    expect(decode({ designation: 'DCS', duties: ['not an id'] })).toThrow(
      /duties: expected NodeId, found 'not an id'/,
    );
    expect(decode({ designation: 'DCS', duties: null })).toThrow(/answerable did not write/);
  });

  it('refuses columns that are not those of its header', () => {
    expect(() => generated.readRevision.decode(['version'], [])).toThrow(
      'gave the columns version, not revision',
    );
  });

  it('wraps what the engine must know for an integer, and nothing else', () => {
    const wrap = (value: number) => ({ integer: value });
    expect(generated.recordMigration.encode({ number: 7, name: '7' }, wrap)).toEqual({
      number: { integer: 7 },
      name: '7',
    });
  });
});
