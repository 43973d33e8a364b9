import type { RequestHandler } from 'express';
import { replyError } from './reply.js';

/**
 * Answers a request that has not been answered after the given milliseconds. What it waits for may go on: nothing can
 * call a database back.
 */
export function timeLimit(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      if (!request.complete) {
        response.setHeader('Connection', 'close');
        replyError(response, 408, 'TIMEOUT', 'The request did not arrive in time.');
        return;
      }
      const message =
        'No answer was found in time. If the request was to write something, send it again with the same request id to learn whether it did.';
      replyError(response, 503, 'TIMEOUT', message);
    }, milliseconds);
    response.once('close', () => {
      clearTimeout(timer);
    });
    next();
  };
}
