import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A shell that is set up for development must not make the page a slow one.
process.env['NODE_ENV'] = 'production';

/** Has the browser fetch the page's program before what runs first asks the server for more, which keeps it busy. */
const programFirst: Plugin = {
  name: 'program-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((part) => part.type === 'chunk' && !html.includes(part.fileName))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        })),
  },
};

/** The explorer. In development it asks a server that runs beside it at the usual port. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), programFirst],
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    // The policy of the server lets scripts come from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/load': 'http://127.0.0.1:4000' } },
});
