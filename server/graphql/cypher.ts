import { coveredDuties, requiredDuties } from '../store/generated/statements.js';
import type { Statement } from '../store/statement.js';
import type { StructureId } from '../structure/ids.js';
import type { RoutePolicy } from '../structure/line-types.js';

/** A statement as an analyst can run it. */
interface CypherStatement {
  readonly purpose: string;
  readonly text: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly forBrowser: string;
}

type OfStructure = Pick<Statement<{ readonly structure: StructureId }, unknown>, 'text'>;

/** The statements behind coverage and gaps: a gap is a duty that the second gives for an office and the first does not. */
export function cypherOf(structure: StructureId, via: RoutePolicy): CypherStatement[] {
  return [
    statement('For each office that a role carries, the duties that have a route to it.', coveredDuties[via]),
    statement('For each office, the duties that must reach it.', requiredDuties),
  ];

  function statement(purpose: string, { text }: OfStructure): CypherStatement {
    // An id holds nothing that could end the quotation.
    const forBrowser = `:params { structure: '${structure}' };\n${text};`;
    return { purpose, text, parameters: [{ name: 'structure', value: structure }], forBrowser };
  }
}
