import type { FileFormat } from '../../server/structure/file/format.js';

/** Both formats of a file, to run a test through each. */
export const FILE_FORMATS: readonly FileFormat[] = ['YAML', 'JSON'];
