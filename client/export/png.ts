import type { Core } from 'cytoscape';
import { FACE } from '../network/measure.js';
import { NOTE_LEADING, noteHeight, noteSize } from './note.js';

export interface PngWords {
  /** Written above the picture; none when nothing needs saying. */
  readonly note: readonly string[];
  readonly paper: string;
  readonly ink: string;
}

/** The part of the picture that is seen, twice as fine as on the screen. */
export async function pngOf(drawing: Core, { note, paper, ink }: PngWords): Promise<Blob> {
  const picture = await drawing.png({ output: 'blob-promise', bg: paper, scale: 2 });
  if (note.length === 0) return picture;
  const image = await createImageBitmap(picture);
  const { width } = image;
  const above = Math.ceil(noteHeight(note, width));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = image.height + above;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no memory left to draw the picture in.');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, above);
  context.drawImage(image, 0, above);
  const size = noteSize(width);
  context.font = `600 ${size}px ${FACE}`;
  context.fillStyle = ink;
  for (const [index, line] of note.entries())
    context.fillText(line, size, size * (1.6 + index * NOTE_LEADING));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not make a picture of it.'));
    });
  });
}
