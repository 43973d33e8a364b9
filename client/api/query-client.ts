import { QueryClient } from '@tanstack/react-query';
import { Unanswered } from './ask.js';

const SOON = 1_000;

/** What the page remembers of the answers to its questions. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A server that is away may be back in a moment; one that refused will refuse again.
        retry: (failures, error) =>
          failures < 3 && !(error instanceof Unanswered && error.reason === 'refused'),
        retryDelay: SOON,
        // Whether the server is there is for the server to say, not for the network card.
        networkMode: 'always',
      },
    },
  });
}
