import type { Structure } from '../model.js';
import { fileOf } from './file-of.js';
import type { FileFormat } from './format.js';
import { writeYaml } from './yaml-writer.js';

/**
 * Writes a structure as a file that reads back to a deeply equal structure. The same structure always gives the same
 * text, whatever order its lists are in.
 */
export function writeStructure(structure: Structure, format: FileFormat): string {
  const file = fileOf(structure);
  return format === 'YAML' ? writeYaml(file) : `${JSON.stringify(file, null, 2)}\n`;
}
