import './without-eval.js';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { FaultBoundary } from './fault-boundary.js';
import { keepFocusNear } from './kept-focus.js';

/** Puts the page in its place. */
export function start(root: HTMLElement, queries: QueryClient): void {
  keepFocusNear(root);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <FaultBoundary>
          <App />
        </FaultBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
