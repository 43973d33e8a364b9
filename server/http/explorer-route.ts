import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { replyError } from './reply.js';
import { explorerHeaders } from './security-headers.js';

/** Where the page is built to, seen from the compiled program and from its source. */
const PLACES = ['../../client', '../../dist/client'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
/** Addresses that the page itself reads; it is served at each, so that a copied link opens what it showed. */
const PAGES = ['/', '/accessibility', '/structures/:structure', '/structures/:structure/compare'];

/** The explorer: `/` and every address that it makes. */
export function explorerRoute(): Router {
  const router = Router();
  const place = PLACES.find((each) => existsSync(join(each, 'index.html')));
  if (place === undefined) {
    router.get(PAGES, (_request, response) => {
      replyError(
        response,
        404,
        'NOT_BUILT',
        'The explorer has not been built here. Run: npm run build:client',
      );
    });
    return router;
  }
  router.use(explorerHeaders);
  // The names of assets change with their content.
  router.use(
    '/assets',
    express.static(join(place, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  router.use(express.static(place, { index: false, redirect: false }));
  router.get(PAGES, (_request, response) => {
    response.sendFile('index.html', { root: place });
  });
  return router;
}
