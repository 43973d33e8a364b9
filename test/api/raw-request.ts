import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The first error of a JSON answer. */
  readonly message: string;
  readonly code: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request with exactly the given headers, a foreign `Host` among them if a test wants. */
export function rawRequest(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body = '' }: RawRequest = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          ...firstError(text),
        });
      });
    });
    // A server may answer a request that is too large, and close, before it has read it all.
    request.on('error', reject);
    request.end(body);
  });
}

function firstError(text: string): { message: string; code: string } {
  const [, message = ''] = /"message":"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  const [, code = ''] = /"code":"(\w+)"/.exec(text) ?? [];
  return { message: JSON.parse(`"${message}"`) as string, code };
}

/** A GraphQL request from its body. */
export function postGraphql(
  address: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
) {
  return rawRequest(address, '/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
}

/** What a server answers to bytes that need not be HTTP, until it closes the connection. */
export async function sendBytes(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let answer = '';
  for await (const part of socket) answer += String(part);
  return answer;
}
