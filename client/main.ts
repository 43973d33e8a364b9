import './app/tokens.css';
import './app/base.css';
import { readAhead } from './app/read-ahead.js';
import { newQueryClient } from './api/query-client.js';
import { applyTheme } from './app/theme.js';
import { warmUpLayout } from './network/layout.js';

// What takes long begins at once and goes on side by side: the answers, the layout engine, and the program of the page.
const queries = newQueryClient();
readAhead(queries, window.location);
warmUpLayout();
applyTheme();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the explorer');
const { start } = await import('./app/start.js');
start(root, queries);
