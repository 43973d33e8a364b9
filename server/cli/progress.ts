import { say } from './output.js';

/** Work that takes no longer than this, in milliseconds, is done in silence. */
const PATIENCE = 1_000;

/** Tells what is being done, once it has taken over a second. */
export class Progress {
  readonly #started = Date.now();
  #timer: NodeJS.Timeout | undefined;

  /** The work goes on with what the words say. */
  step(words: string): void {
    this.stop();
    const left = this.#started + PATIENCE - Date.now();
    if (left <= 0) say(words);
    else this.#timer = setTimeout(() => { say(words); }, left);
  }

  /** The work is over. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
