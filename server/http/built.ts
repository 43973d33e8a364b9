import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build puts its files: above the compiled program, and beside its source. */
const BUILT = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : '../../', import.meta.url);

/**
 * Finds what the build makes.
 *
 * @param path a file below `dist`, such as `client/index.html`
 * @returns its place on the disk; null when it has not been built
 */
export function built(path: string): string | null {
  const place = fileURLToPath(new URL(path, BUILT));
  return existsSync(place) ? place : null;
}
