import { say } from './output.js';

/** Silence that lasts longer than this, in milliseconds, is broken. */
const PATIENCE = 1_000;

/** Tells what is being done whenever nothing was told for a second. */
export class Progress {
  #lastWords = Date.now();
  #timer: NodeJS.Timeout | undefined;

  /** The work goes on with what the words say. */
  step(words: string): void {
    this.stop();
    const left = this.#lastWords + PATIENCE - Date.now();
    if (left <= 0) this.tell(words);
    else
      this.#timer = setTimeout(() => {
        this.tell(words);
      }, left);
  }

  /** Tells something that is told in any case. */
  tell(words: string): void {
    this.stop();
    say(words);
    this.#lastWords = Date.now();
  }

  /** The work is over, or fails. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
