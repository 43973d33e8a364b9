import type { FileFormat } from '../../server/structure/file/format.js';
import { readStructure } from '../../server/structure/file/read-structure.js';
import type { Structure } from '../../server/structure/model.js';

/** A small valid structure file, to be spoilt in one place. */
export const SMALL = `format: 1
structure: { id: small, name: Small, council: Small Council, date: 2024-05 }
sources:
  protocol: { title: Accountability protocol }
directorates:
  - { id: people, name: People, ledBy: ed-people, source: protocol ¶3 }
boards:
  - { id: assurance-board, name: Assurance Board, chairedBy: cm-children, source: protocol ¶11 }
roles:
  - id: ed-people
    name: Executive Director, People
    kind: officer
    designations: [DCS]
    accountableTo: [cm-children]
    source: protocol ¶2
  - { id: cm-children, name: Cabinet Member for Children, kind: member, designations: [LMCS], source: protocol ¶2 }
duties:
  - { id: places, name: Secure enough school places, dischargedBy: [ed-people], source: protocol ¶10(c) }
`;

/** The errors of a file as `line:column message`; none when it is read. */
export function errorsOf(content: string | Uint8Array, format: FileFormat = 'YAML'): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = readStructure(bytes, format);
  return result.ok ? [] : result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The structure of a file that has no errors. */
export function structureOf(content: string, format: FileFormat = 'YAML'): Structure {
  const result = readStructure(new TextEncoder().encode(content), format);
  if (!result.ok) throw new Error(errorsOf(content, format).join('\n'));
  return result.structure;
}
