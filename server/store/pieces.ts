/** The text in pieces of at most so many code units, at least one, none of which ends within a surrogate pair. */
export function inPieces(text: string, longest: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(start + longest, text.length);
    const splitsPair = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
    const piece = text.slice(start, splitsPair ? end - 1 : end);
    pieces.push(piece);
    start += piece.length;
  }
  return pieces.length === 0 ? [''] : pieces;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
