import './app/tokens.css';
import './app/base.css';
import { nextTask } from './app/next-task.js';
import { readAhead } from './app/read-ahead.js';
import { newQueryClient } from './api/query-client.js';
import { applyTheme } from './app/theme.js';
import { warmUpLayout } from './network/layout.js';

// What takes long begins at once and goes on side by side: the answers, the layout engine, and the program of the page,
// which is begun piece by piece, so that no piece keeps the page from answering.
const queries = newQueryClient();
await nextTask();
readAhead(queries, window.location);
await nextTask();
applyTheme();
await nextTask();
warmUpLayout();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the explorer');
await import('./app/without-eval.js');
await nextTask();
const { createRoot } = await import('./app/renderer.js');
await nextTask();
const { start } = await import('./app/start.js');
await nextTask();
start(createRoot(root), root, queries);
