import { readFile, writeFile } from 'node:fs/promises';

const page = new URL('../../../docs/performance.md', import.meta.url);

function markers(part: string): { begin: string; end: string } {
  return { begin: `<!-- begin ${part} -->`, end: `<!-- end ${part} -->` };
}

/**
 * Puts the last findings of a part into docs/performance.md, in place of those before, or at its end.
 *
 * @param part the name of the part
 * @param text markdown
 */
export async function writeToPage(part: string, text: string): Promise<void> {
  const { begin, end } = markers(part);
  const block = `${begin}\n\n${text}\n\n${end}`;
  const before = await readFile(page, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  const after =
    from < 0 || to < from
      ? `${before.trimEnd()}\n\n${block}\n`
      : before.slice(0, from) + block + before.slice(to + end.length);
  await writeFile(page, after);
}
