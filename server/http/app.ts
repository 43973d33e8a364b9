import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { RequestContext } from '../graphql/context.js';
import { WorkBudget } from '../graphql/limits/work-budget.js';
import type { Library } from '../library/library.js';
import { answerErrors, notFound } from './errors.js';
import { explorerRoute } from './explorer-route.js';
import { graphiqlRoute } from './graphiql-route.js';
import { healthRoutes } from './health-routes.js';
import { requireOwnHost } from './hosts.js';
import { loadRoute } from './load-route.js';
import { replyError } from './reply.js';
import { requestIdOf, requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { timeLimit } from './time-limit.js';

/** Milliseconds after which a question is answered in any case: later than the store gives up, which says why. */
const LIMIT = 5_800;
/** The most bytes of a GraphQL request. */
const LARGEST = 1_000_000;

export interface AppParts {
  readonly config: Config;
  readonly library: Library;
  /** Started. */
  readonly api: ApolloServer<RequestContext>;
  readonly log: Logger;
  /** The name of this one run of the server. */
  readonly instance: string;
  readonly isDraining: () => boolean;
}

/** Everything that is answered over HTTP. */
export function createApp({ config, library, api, log, instance, isDraining }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(log), securityHeaders, requireOwnHost(config), neverStored);
  app.use(healthRoutes(library.store, instance, isDraining));
  app.all(
    '/graphql',
    timeLimit(LIMIT),
    requireQuery,
    requireJson,
    express.json({ limit: LARGEST }),
    graphql(api, library),
  );
  app.use('/load', loadRoute(library, log));
  app.use('/graphiql', graphiqlRoute());
  app.use(explorerRoute());
  app.use(notFound);
  app.use(answerErrors(log));
  return app;
}

/** Answers change whenever somebody writes. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Whoever opens the address in a browser learns where to write a query. */
const requireQuery: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.query['query'] !== undefined) {
    next();
    return;
  }
  const message =
    'Queries are sent to POST /graphql as JSON: { "query": "…", "variables": { … } }. To write one in the browser, open /graphiql.';
  replyError(response, 400, 'BAD_REQUEST', message);
};

const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json') !== false) {
    next();
    return;
  }
  const message =
    'POST /graphql takes JSON: { "query": "…", "variables": { … } } with Content-Type: application/json.';
  replyError(response, 415, 'UNSUPPORTED', message);
};

function graphql(api: ApolloServer<RequestContext>, library: Library): RequestHandler {
  const answer = expressMiddleware(api, {
    context: ({ res: response }) =>
      Promise.resolve({
        library,
        reading: library.reading(),
        requestId: requestIdOf(response),
        budget: new WorkBudget(),
      }),
  });
  return (request, response, next) => {
    // A request without a body is answered by what the API says of it.
    request.body ??= undefined;
    return answer(request, response, next);
  };
}
