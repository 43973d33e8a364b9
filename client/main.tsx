import './app/without-eval.js';
import './app/tokens.css';
import './app/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Unanswered } from './api/ask.js';
import { App } from './app/app.js';
import { applyTheme } from './app/theme.js';

const SOON = 1_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // A server that is away may be back in a moment; one that refused will refuse again.
      retry: (failures, error) =>
        failures < 3 && !(error instanceof Unanswered && error.reason === 'refused'),
      retryDelay: SOON,
      // Whether the server is there is for the server to say, not for the network card.
      networkMode: 'always',
    },
  },
});

applyTheme();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the explorer');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
