import { checkStructure } from '../../server/accountability/check.js';
import type { Coverage } from '../../server/accountability/coverage.js';
import { buildSnapshot } from '../../server/accountability/snapshot.js';
import { MOST_ERRORS_COUNTED, type FileError, type FileFormat } from '../../server/structure/file/format.js';
import { readStructure } from '../../server/structure/file/read-structure.js';
import type { NodeType, Structure } from '../../server/structure/model.js';
import { LineTexts } from './line-texts.js';

/** What is done with a file before it is stored, in this order. */
export const STAGES = ['reading', 'following'] as const;
export type Stage = (typeof STAGES)[number];

/** An error of a file with what stands at its place. */
export interface FaultyLine extends FileError {
  readonly text: string;
}

/** A file that can be stored, in short. */
export interface FilePreview {
  readonly header: Pick<Structure, 'id' | 'name' | 'council' | 'date'>;
  readonly counts: Readonly<Record<NodeType, number>>;
  readonly lines: number;
  /** By the formal lines. */
  readonly coverage: readonly Coverage[];
  /** With those of assurance. */
  readonly assured: readonly Coverage[];
}

export type CheckedFile =
  | { readonly outcome: 'faulty'; readonly errors: readonly FaultyLine[]; readonly isCut: boolean }
  | { readonly outcome: 'fine'; readonly preview: FilePreview };

/** Reads a file as the server does, and checks what it holds. @param onStage is told of each stage that begins */
export function checkFile(
  bytes: Uint8Array,
  format: FileFormat,
  onStage: (stage: Stage) => void,
): CheckedFile {
  onStage('reading');
  const read = readStructure(bytes, format);
  if (!read.ok) {
    const texts = new LineTexts(new TextDecoder().decode(bytes));
    const errors = read.errors.slice(0, MOST_ERRORS_COUNTED);
    return {
      outcome: 'faulty',
      errors: errors.map((error) => ({ ...error, text: texts.at(error) })),
      isCut: read.errors.length > errors.length,
    };
  }
  onStage('following');
  return { outcome: 'fine', preview: previewOf(read.structure) };
}

function previewOf(structure: Structure): FilePreview {
  const { id, name, council, date, nodes, lines } = structure;
  const snapshot = buildSnapshot(structure);
  const count = (type: NodeType) => nodes.filter((node) => node.type === type).length;
  return {
    header: { id, name, council, date },
    counts: {
      Role: count('Role'),
      Person: count('Person'),
      Directorate: count('Directorate'),
      Board: count('Board'),
      Duty: count('Duty'),
    },
    lines: lines.length,
    coverage: checkStructure(snapshot, { to: null, via: 'FORMAL' }).coverage,
    assured: checkStructure(snapshot, { to: null, via: 'ASSURED' }).coverage,
  };
}
