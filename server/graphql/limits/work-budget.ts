import { GraphQLError } from 'graphql';

/** The most fields that one answer resolves: about a second of work. */
const MOST_FIELDS = 1_000_000;
/** Milliseconds after which no further field is resolved. */
const LONGEST = 5_000;
/** Fields between two looks at the clock. */
const STRETCH = 512;

/** Keeps one request from holding up all others: a short query can ask for an answer without end. */
export class WorkBudget {
  readonly #deadline = performance.now() + LONGEST;
  #fields = 0;

  /** Counts one field. @throws GraphQLError when the answer has grown too large or has taken too long */
  spend(): void {
    this.#fields++;
    if (this.#fields > MOST_FIELDS)
      throw tooMuch(`The answer would have more than ${MOST_FIELDS.toLocaleString('en-GB')} fields`);
    if (this.#fields % STRETCH === 0 && performance.now() > this.#deadline)
      throw tooMuch(`The answer takes longer than ${LONGEST / 1000} seconds`);
  }
}

function tooMuch(what: string): GraphQLError {
  return new GraphQLError(`${what}. Ask for less at a time: smaller pages, or fewer lists within lists.`, {
    extensions: { code: 'ANSWER_TOO_LARGE', http: { status: 400 } },
  });
}
