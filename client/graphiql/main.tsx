import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { READY_MADE_QUERIES } from './queries';

type Answer = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/** Every answer of the server is an object, with data or with errors. */
function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}

async function ask(request: unknown): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error(`the server gave no answer (${response.status})`);
  return answer;
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for GraphiQL');
createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={ask} defaultTabs={READY_MADE_QUERIES.map((query) => ({ query }))} />
  </StrictMode>,
);
