import { dirname, join } from 'node:path';
import express, { Router } from 'express';
import { built } from './built.js';
import { replyError } from './reply.js';
import { explorerHeaders } from './security-headers.js';

/** Addresses that the page itself reads; it is served at each, so that a copied link opens what it showed. */
const PAGES = ['/', '/accessibility', '/structures/:structure', '/structures/:structure/compare'];

/** The explorer: `/` and every address that it makes. */
export function explorerRoute(): Router {
  const router = Router();
  const page = built('client/index.html');
  if (page === null) {
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
  const place = dirname(page);
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
