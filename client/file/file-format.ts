import { LARGEST_JSON, LARGEST_YAML, type FileFormat } from '../../server/structure/file/format.js';

/** `.json` is JSON, anything else YAML. */
export function formatOf(name: string): FileFormat {
  return name.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML';
}

/** What is wrong with the size of a file, in bytes, before any of it is read; null when nothing is. */
export function sizeFault(name: string, size: number): string | null {
  const format = formatOf(name);
  const most = format === 'JSON' ? LARGEST_JSON : LARGEST_YAML;
  if (size <= most) return null;
  const advice = format === 'YAML' ? ' The same structure as JSON may be larger.' : '';
  return `${name} is too large: ${mebibytes(size)} MiB, and ${format} may have ${mebibytes(most)} MiB at most.${advice} Nothing was read.`;
}

/** A size that is just above a limit must not be rounded down to it. */
function mebibytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toLocaleString('en-GB');
}
