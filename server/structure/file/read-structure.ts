import type { Structure } from '../model.js';
import { Suggestions } from './did-you-mean.js';
import { fileErrors, readTolerantly } from './document.js';
import { FaultList } from './fault-list.js';
import { MOST_ERRORS_COUNTED, type FileError, type FileFormat } from './format.js';
import { checkReferences } from './references.js';
import { structureFile } from './schema.js';
import { structureOf } from './structure-of.js';

export type StructureResult =
  | { readonly ok: true; readonly structure: Structure }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/**
 * Reads a structure file; it throws for no bytes whatever.
 * @returns the structure in canonical order, a line without a source citing what its node cites; or all errors of the
 * file, sorted by place
 */
export function readStructure(bytes: Uint8Array, format: FileFormat): StructureResult {
  const suggestions = new Suggestions();
  const { source, root, value, faults } = readTolerantly(bytes, format, structureFile, suggestions);
  const references = new FaultList();
  // With more faults than are counted, what the others would be is of no interest.
  if (root && faults.length <= MOST_ERRORS_COUNTED) checkReferences(root, source, suggestions, references);
  const all = [...faults, ...references.faults];
  if (value === null || all.length > 0) return { ok: false, errors: fileErrors(all, source) };
  return { ok: true, structure: structureOf(value) };
}
