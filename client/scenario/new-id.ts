const LONGEST = 64;

/** An id made of a name: its letters without accents, in small letters, joined by hyphens, and not taken. */
export function idFromName(name: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (plain === '') return '';
  if (!isTaken(plain)) return plain;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const id = `${plain.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!isTaken(id)) return id;
  }
}
