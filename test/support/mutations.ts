/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What slips into files by accident or by intent. */
const FRAGMENTS = [
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '{',
  '}',
  '[',
  ']',
  '[[[[',
  ': ',
  '- ',
  '? ',
  '# ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '\t',
  '\r\n',
  '\u0000',
  '\u202e',
  '\ud83d',
  '\ufeff',
  '~',
  'null',
  'true',
  '1e999',
  '__proto__: 1\n',
  'constructor',
  '\\u0000',
  '  ',
  '\n',
  ',',
  '@',
  '`',
  'é',
  '👩‍👩‍👧',
  'x'.repeat(600),
];

/** Spoils bytes in one to four places: deletes, doubles, swaps, flips, or slips a hostile fragment in. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Buffer.from(bytes);
  const place = () => Math.floor(random() * (result.length + 1));
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const [from, to] = [place(), place()].sort((left, right) => left - right) as [number, number];
    const piece = result.subarray(from, Math.min(to, from + 200));
    const rest = result.subarray(from + piece.length);
    const fragment = Buffer.from(FRAGMENTS[Math.floor(random() * FRAGMENTS.length)] ?? '');
    const start = result.subarray(0, from);
    switch (Math.floor(random() * 5)) {
      case 0:
        result = Buffer.concat([start, rest]);
        break;
      case 1:
        result = Buffer.concat([start, piece, piece, rest]);
        break;
      case 2:
        result = Buffer.concat([start, fragment, piece, rest]);
        break;
      case 3:
        result = Buffer.concat([start, fragment, rest]);
        break;
      default:
        result = Buffer.concat([
          start,
          Buffer.of(Math.floor(random() * 256)),
          result.subarray(Math.min(from + 1, result.length)),
        ]);
    }
  }
  return result;
}
