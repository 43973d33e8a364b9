import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { StructureGone } from '../library/reading.js';
import { StoreUnavailable } from '../store/errors.js';
import { replyError } from './reply.js';
import { requestIdOf } from './request-log.js';

interface Words {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What the body parser says by `type`, in our words. */
const BODY_FAULTS: Readonly<Record<string, Words>> = {
  'entity.too.large': {
    status: 413,
    code: 'TOO_LARGE',
    message: 'The request is too large: at most 1 MB here. Send files of up to 32 MiB to POST /load.',
  },
  'entity.parse.failed': {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The request is not a valid JSON object.',
  },
  'encoding.unsupported': {
    status: 415,
    code: 'UNSUPPORTED',
    message: 'The request is compressed in a way that is not understood; use gzip, deflate or br, or none.',
  },
  'charset.unsupported': { status: 415, code: 'UNSUPPORTED', message: 'The request must be in UTF-8.' },
  'request.aborted': { status: 400, code: 'BAD_REQUEST', message: 'The request ended before it was whole.' },
  'request.size.invalid': {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The request is not as long as its Content-Length says.',
  },
};

/** Answers what nothing else answered. */
export const notFound: RequestHandler = (request, response) => {
  const message = `There is nothing at ${request.method} ${request.path.slice(0, 100)}. The explorer is at /, GraphiQL at /graphiql, the API at POST /graphql, and files go to POST /load.`;
  replyError(response, 404, 'NOT_FOUND', message);
};

/** Answers what failed: in words that help when it is the request's fault or the store is away, masked otherwise. */
export function answerErrors(log: Logger, largest: string | null = null): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    // The time limit has answered already.
    if (response.writableEnded) return;
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = wordsFor(error);
    if (known) {
      const message = known.status === 413 && largest !== null ? largest : known.message;
      replyError(response, known.status, known.code, message);
      return;
    }
    const requestId = requestIdOf(response);
    log.error({ err: error, requestId }, 'unexpected error');
    const message = 'Something went wrong here, and it has been logged.';
    response
      .status(500)
      .json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }] });
  };
}

function wordsFor(error: unknown): Words | null {
  if (error instanceof StoreUnavailable)
    return { status: 503, code: 'STORE_UNAVAILABLE', message: error.message };
  if (error instanceof StructureGone) return { status: 409, code: 'STRUCTURE_GONE', message: error.message };
  if (!(error instanceof Error)) return null;
  const fault = 'type' in error ? BODY_FAULTS[String(error.type)] : undefined;
  if (fault) return fault;
  // Such as an address or a compressed body that cannot be decoded.
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500;
  return status >= 400 && status < 500
    ? { status, code: 'BAD_REQUEST', message: 'The request cannot be read.' }
    : null;
}
