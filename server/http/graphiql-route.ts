import { dirname } from 'node:path';
import express, { Router } from 'express';
import { built } from './built.js';
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
  router.use(graphiqlHeaders, express.static(dirname(page), { index: 'index.html', redirect: true }));
  return router;
}
