import { opened } from '../scenario/opened.js';

/** A file that a reader chose or dropped; the same one chosen again is another. */
export interface ChosenFile {
  readonly file: File;
  readonly number: number;
}

/** The file that is looked at before it is stored. */
export const fileDialog = opened<ChosenFile>();

let chosen = 0;

/** Shows what a file holds, in place of the one shown so far. */
export function openFile(file: File): void {
  chosen += 1;
  fileDialog.open({ file, number: chosen });
}
