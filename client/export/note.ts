/** The note above a picture is as large as lets so many letters stand in a line, whatever the picture's width. */
const LETTERS = 90;
/** The width of a letter in its height, about. */
const LETTER_WIDTH = 0.56;

/** How far the lines of a note are apart, in their height. */
export const NOTE_LEADING = 1.35;

/** The lines of a note, broken between words. */
export function noteLines(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The height of the letters above a picture of a width, in the same unit. */
export function noteSize(width: number): number {
  return width / (LETTERS * LETTER_WIDTH + 2);
}

/** How much the lines of a note take above a picture of a width; nothing without lines. */
export function noteHeight(lines: readonly string[], width: number): number {
  return lines.length === 0 ? 0 : noteSize(width) * (1.2 + lines.length * NOTE_LEADING);
}
