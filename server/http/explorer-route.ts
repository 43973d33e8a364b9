import { dirname, join } from 'node:path';
import express, { Router } from 'express';
import { built } from './built.js';
import { replyError } from './reply.js';
import { explorerHeaders } from './security-headers.js';

/** Addresses that the page itself reads; it is served at each, so that a copied link opens what it showed. */
const PAGES = ['/', '/accessibility', '/structures/:structure', '/structures/:structure/compare'];

/** Of files whose names change with their content. */
export const ASSETS = { index: false, redirect: false, immutable: true, maxAge: '1y' } as const;

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
  router.use('/assets', express.static(join(place, 'assets'), ASSETS));
  router.use(express.static(place, { index: false, redirect: false, cacheControl: false }));
  router.get(PAGES, (_request, response) => {
    response.sendFile('index.html', { root: place, cacheControl: false });
  });
  // Whoever follows a link that leads nowhere gets the page that says so.
  router.get('/*nowhere', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') next();
    else response.status(404).sendFile('index.html', { root: place, cacheControl: false });
  });
  return router;
}
