import type { RequestHandler, Response } from 'express';
import type { Config } from '../config.js';
import { replyError } from './reply.js';

const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** The host of a `Host` header without its port, in lower case; null when it is no such header. */
function hostOf(header: string): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header);
  return match?.[1]?.toLowerCase() ?? null;
}

/**
 * Refuses requests that a page elsewhere could have had a browser send: those to a host name that is not ours, by
 * which a name under foreign control is made to point here, and those from another origin.
 */
export function requireOwnHost(
  config: Pick<Config, 'host' | 'allowedHosts' | 'allowedOrigins'>,
): RequestHandler {
  const written = [...OWN_NAMES, config.host, ...config.allowedHosts];
  const hosts = new Set(
    written.map((host) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase()),
  );
  const origins = new Set(config.allowedOrigins);
  return (request, response, next) => {
    const { host, origin } = request.headers;
    if (host === undefined || host === '') {
      const message = 'The request does not say for which server it is: the header Host is missing.';
      replyError(response, 400, 'BAD_REQUEST', message);
      return;
    }
    const name = hostOf(host);
    if (name === null || !hosts.has(name)) {
      const shown = JSON.stringify(host.slice(0, 100));
      const message = `This server does not answer to the host ${shown}. Use the address that it printed, or allow the name with --allow-host.`;
      replyError(response, 403, 'FOREIGN_HOST', message);
      return;
    }
    const own = [`http://${host}`, `https://${host}`];
    if (origin !== undefined && !own.includes(origin) && !origins.has(origin)) {
      const message = `This server does not answer to pages of ${JSON.stringify(origin.slice(0, 100))}. Allow them with --allow-origin if they are meant to use it.`;
      replyError(response, 403, 'FOREIGN_ORIGIN', message);
      return;
    }
    if (origin !== undefined && origins.has(origin)) {
      letIn(response, origin);
      if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
        response.status(204).end();
        return;
      }
    }
    next();
  };
}

/** Lets the pages of an origin read the answer, by the protocol of browsers for that (CORS). */
function letIn(response: Response, origin: string): void {
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
  response.setHeader('Access-Control-Max-Age', '600');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.vary('Origin');
}
