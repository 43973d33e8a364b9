import type { Part } from '../report.js';
import { apiPart } from './api.js';
import { browserPart } from './browser.js';
import { checkPart } from './check.js';
import { explanationsPart } from './explanations.js';
import { gapsPart } from './gaps.js';
import { memoryPart } from './memory.js';
import { pageChangesPart } from './page-changes.js';
import { pressedPart } from './pressed.js';
import { simulatePart } from './simulate.js';
import { startPart } from './start.js';
import { storePart } from './store.js';

/** Every part of the measurements, in the order in which they run. */
export const parts: readonly Part[] = [
  gapsPart,
  explanationsPart,
  simulatePart,
  checkPart,
  storePart,
  apiPart,
  pressedPart,
  memoryPart,
  startPart,
  browserPart,
  pageChangesPart,
];
