import { setImmediate } from 'node:timers/promises';
import { GraphQLError } from 'graphql';

/** The most fields that one answer resolves: about a second of work. */
const MOST_FIELDS = 1_000_000;
/** Characters of a long text that count as one field: the largest file fits twice. */
const FIELD_OF_TEXT = 70;
/** Milliseconds after which no further field is resolved. */
const LONGEST = 5_000;
/** Milliseconds of work after which other requests have their turn; the network of 5,000 posts takes about as long. */
const TURN = 250;

/** Keeps one request from holding up all others: a short query can ask for an answer without end. */
export class WorkBudget {
  readonly #deadline = performance.now() + LONGEST;
  #turnEnds = performance.now() + TURN;
  #pause: Promise<void> | null = null;
  #fields = 0;

  /** Counts fields. @throws GraphQLError when the answer has grown too large or has taken too long */
  spend(fields = 1): void {
    this.#fields += fields;
    if (this.#fields > MOST_FIELDS)
      throw tooMuch(`The answer would have more than ${MOST_FIELDS.toLocaleString('en-GB')} fields`);
    this.goOn();
  }

  /** Counts a long text, and gives it. @throws GraphQLError when the answer has grown too large */
  spendText(text: string): string {
    this.spend(Math.ceil(text.length / FIELD_OF_TEXT));
    return text;
  }

  /** To be called in the midst of what may take long. @throws GraphQLError when the answer has taken too long */
  readonly goOn = (): void => {
    if (performance.now() > this.#deadline)
      throw tooMuch(`The answer takes longer than ${LONGEST / 1000} seconds`);
  };

  /** When it is the turn of other requests, what resolves once they have had it; null while it is this one's. */
  pause(): Promise<void> | null {
    if (this.#pause || performance.now() < this.#turnEnds) return this.#pause;
    this.#pause = setImmediate().then(() => {
      this.#pause = null;
      this.#turnEnds = performance.now() + TURN;
    });
    return this.#pause;
  }
}

function tooMuch(what: string): GraphQLError {
  return new GraphQLError(`${what}. Ask for less at a time: smaller pages, or fewer lists within lists.`, {
    extensions: { code: 'ANSWER_TOO_LARGE', http: { status: 400 } },
  });
}
