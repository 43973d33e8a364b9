import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { replyError } from './reply.js';
import { graphiqlHeaders } from './security-headers.js';

/** Where the page is built to, seen from the compiled program and from its source. */
const PLACES = ['../../graphiql', '../../dist/graphiql'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** `/graphiql`: a page to write queries in, with ready-made ones. Everything it needs comes from this server. */
export function graphiqlRoute(): Router {
  const router = Router();
  const place = PLACES.find((each) => existsSync(each));
  if (place === undefined) {
    router.use((_request, response) => {
      replyError(response, 404, 'NOT_BUILT', 'GraphiQL has not been built here. Run: npm run build:graphiql');
    });
    return router;
  }
  router.use(graphiqlHeaders, express.static(place, { index: 'index.html', redirect: true }));
  return router;
}
