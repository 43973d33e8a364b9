import { dirname, join } from 'node:path';
import express, { Router } from 'express';
import { built } from './built.js';
import { ASSETS } from './explorer-route.js';
import { replyError } from './reply.js';
import { graphiqlHeaders } from './security-headers.js';

/** `/graphiql`: a page to write queries in, with ready-made ones. Everything it needs comes from this server. */
export function graphiqlRoute(): Router {
  const router = Router();
  const page = built('graphiql/index.html');
  if (page === null) {
    router.use((_request, response) => {
      replyError(response, 404, 'NOT_BUILT', 'GraphiQL has not been built here. Run: npm run build:graphiql');
    });
    return router;
  }
  const place = dirname(page);
  router.use(graphiqlHeaders);
  router.use('/assets', express.static(join(place, 'assets'), ASSETS));
  router.use(express.static(place, { index: 'index.html', redirect: true, cacheControl: false }));
  return router;
}
