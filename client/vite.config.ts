import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The explorer. In development it asks a server that runs beside it at the usual port. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
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
