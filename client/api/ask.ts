import { nextTask } from '../app/next-task.js';
import type { TypedDocumentString } from '../generated/graphql.js';

/** What an answer of the API can be instead of its data. */
export class Unanswered extends Error {
  constructor(
    /** `away`: nothing answers; `refused`: the server says why; `busy`: it gave up. */
    readonly reason: 'away' | 'refused' | 'busy',
    message: string,
  ) {
    super(message);
    this.name = 'Unanswered';
  }
}

/** Whether nobody was there to answer. */
export function isAway(error: unknown): boolean {
  return error instanceof Unanswered && error.reason === 'away';
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the API.
 * @throws {Unanswered} with a sentence for the reader
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unanswered(
      'away',
      'The server does not answer. Your work is kept; it goes on when the server is back.',
    );
  });
  const answer = await answerOf<Result>(response);
  if (answer.data && !answer.errors) return answer.data;
  const reason = response.status >= 502 ? 'busy' : 'refused';
  throw new Unanswered(
    reason,
    answer.errors?.map(({ message }) => message).join(' ') ?? `The server answered ${response.status}.`,
  );
}

/** The body was made for the document asked, whose result type codegen derives from the same schema. */
async function answerOf<Result>(response: Response): Promise<Answer<Result>> {
  try {
    const text = await response.text();
    // A large answer takes as long to take apart as to receive.
    await nextTask();
    return JSON.parse(text) as Answer<Result>;
  } catch {
    throw new Unanswered(
      'away',
      `The server answered ${response.status} without saying more. Your work is kept.`,
    );
  }
}
