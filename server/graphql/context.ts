import type { Library } from '../library/library.js';
import type { Reading } from '../library/reading.js';
import type { WorkBudget } from './limits/work-budget.js';

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly library: Library;
  /** What the request sees: one revision of each structure. */
  readonly reading: Reading;
  /** Names the request in the log and in errors that are not explained. */
  readonly requestId: string;
  readonly budget: WorkBudget;
}
