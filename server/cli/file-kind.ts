import { z } from 'zod';
import { Suggestions } from '../structure/file/did-you-mean.js';
import { readTolerantly } from '../structure/file/document.js';
import type { FileFormat } from '../structure/file/format.js';

/** What a file means to be by its keys, whatever else is wrong with it; null when that cannot be told. */
export function fileKind(bytes: Uint8Array, format: FileFormat): 'structure' | 'scenario' | null {
  const { root } = readTolerantly(bytes, format, z.unknown(), new Suggestions());
  if (root?.kind !== 'map') return null;
  const [isStructure, isScenario] = [root.entries.has('structure'), root.entries.has('scenario')];
  if (isStructure === isScenario) return null;
  return isScenario ? 'scenario' : 'structure';
}
