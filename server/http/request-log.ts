import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/** The name of a request in the log; sent back with the answer. */
export function requestIdOf(response: Response): string {
  const id: unknown = response.locals['requestId'];
  return typeof id === 'string' ? id : '';
}

/** Names every request, and logs how it was answered: neither who sent it nor what it held. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    response.locals['requestId'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    const { method, path } = request;
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - start);
      log.info({ requestId, method, path, status: response.statusCode, milliseconds }, 'request');
    });
    next();
  };
}
