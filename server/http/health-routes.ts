import { Router } from 'express';
import type { Store } from '../store/store.js';

/**
 * `/livez`: whether this process answers at all, and which it is. `/readyz`: whether it can do its work now.
 *
 * @param instance the name of this one run of the server
 */
export function healthRoutes(store: Store, instance: string, isDraining: () => boolean): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.json({ status: 'alive', instance });
  });
  router.get('/readyz', async (_request, response) => {
    if (isDraining()) {
      response.status(503).json({ status: 'closing', message: 'The server is about to stop.' });
      return;
    }
    const { available, message } = await store.health();
    if (available) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'unavailable', message });
  });
  return router;
}
