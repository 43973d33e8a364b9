import { z } from 'zod';
import { CommandFailure, EXIT } from '../exit.js';
import type { ServerRecord } from './server-record.js';
import type { FileGiven, WriteOutcome, WriteRequest } from './stored-structures.js';

/** A server that says nothing for so long is given up, in milliseconds. */
const TIMEOUT = 60_000;

const graphqlAnswer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});
const loadAnswer = z.union([
  z.object({ __typename: z.literal('StructureLoaded'), structure: z.object({ revision: z.int() }) }),
  z.object({ __typename: z.literal('ScenarioSaved'), scenario: z.object({ baseRevision: z.int() }) }),
  z.object({ message: z.string() }),
  graphqlAnswer,
]);

/** Asks the server that holds the data. Every failure to get an answer is a CommandFailure (unavailable). */
export class ServerClient {
  readonly #server: ServerRecord;

  constructor(server: ServerRecord) {
    this.#server = server;
  }

  get name(): string {
    return `the server at ${this.#server.address}, process ${this.#server.pid}`;
  }

  /** What a query gives, by its schema. */
  async graphql<Schema extends z.ZodType>(
    schema: Schema,
    query: string,
    variables: Readonly<Record<string, string>>,
  ): Promise<z.output<Schema>> {
    const body = JSON.stringify({ query, variables });
    const answer = graphqlAnswer.safeParse(await this.#post('/graphql', 'application/json', body));
    const fault = answer.data?.errors?.[0]?.message;
    if (fault !== undefined) throw this.failure(`said: ${fault}`);
    const read = schema.safeParse(answer.data?.data);
    if (!read.success) throw this.failure('gave an answer that this version of answerable does not know');
    return read.data;
  }

  /** Sends a file to be stored. */
  async load(file: FileGiven, { requestId, author, replace }: WriteRequest): Promise<WriteOutcome> {
    const asked = new URLSearchParams({ kind: file.kind, requestId, author, replace: String(replace) });
    const type = file.format === 'JSON' ? 'application/json' : 'application/yaml';
    const answer = loadAnswer.safeParse(await this.#post(`/load?${asked.toString()}`, type, file.bytes));
    if (!answer.success) throw this.failure('gave an answer that this version of answerable does not know');
    const { data } = answer;
    if ('structure' in data) return { outcome: 'written', revision: data.structure.revision };
    if ('scenario' in data) return { outcome: 'written', revision: data.scenario.baseRevision };
    if ('message' in data) return { outcome: 'refused', message: data.message };
    throw this.failure(`said: ${data.errors?.[0]?.message ?? 'nothing'}`);
  }

  /** The server did not do what was asked of it. */
  failure(what: string): CommandFailure {
    return new CommandFailure(EXIT.unavailable, [`${this.name.replace(/^t/, 'T')} ${what}.`]);
  }

  async #post(path: string, type: string, body: string | Uint8Array): Promise<unknown> {
    try {
      const response = await fetch(new URL(path, this.#server.address), {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/json' },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return await response.json();
    } catch {
      throw this.failure('holds the data and does not answer; try again, or stop it');
    }
  }
}
