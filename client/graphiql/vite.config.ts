import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// As for the explorer.
process.env['NODE_ENV'] = 'production';

/** GraphiQL as a page of its own: it is many times larger than everything else that a browser is given. */
export default defineConfig({
  root: here('.'),
  base: '/graphiql/',
  worker: { format: 'es' },
  build: { outDir: here('../../dist/graphiql'), emptyOutDir: true, chunkSizeWarningLimit: 6_000 },
});
