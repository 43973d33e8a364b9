import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

interface Words {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What the server says of a connection by the code of the error, in our words. */
const FAULTS: Readonly<Record<string, Words>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'TOO_LARGE',
    message: 'The address and the headers of the request are too large: at most 16 KiB together.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    code: 'TOO_LARGE',
    message: 'The chunks of the request say more of themselves than is read.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'TIMEOUT',
    message: 'The request did not arrive in time.',
  },
};

const NOT_HTTP: Words = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request is not HTTP as it should be.',
};

/** Answers what cannot be read as HTTP as everything else that cannot be answered: with an error in JSON. */
export function answerMalformedRequests(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answers.set(socket, response);
    response.once('close', () => answers.delete(socket));
  });
  server.on('clientError', (error: Error & { readonly code?: string }, socket) => {
    // An answer that has begun must not be mixed with another.
    if (!socket.writable || answers.get(socket)?.headersSent === true) {
      socket.destroy();
      return;
    }
    socket.end(answer(FAULTS[error.code ?? ''] ?? NOT_HTTP), () => {
      socket.destroy();
    });
  });
}

function answer({ status, code, message }: Words): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
