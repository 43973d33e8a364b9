import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import type { Root } from 'react-dom/client';
import { App } from './app.js';
import { FaultBoundary } from './fault-boundary.js';
import { keepFocusNear } from './kept-focus.js';

/** Puts the page in its place, piece by piece. */
export function start(root: Root, place: HTMLElement, queries: QueryClient): void {
  keepFocusNear(place);
  startTransition(() => {
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <FaultBoundary>
            <App />
          </FaultBoundary>
        </QueryClientProvider>
      </StrictMode>,
    );
  });
}
