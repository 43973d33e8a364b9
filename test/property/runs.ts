/**
 * Runs of a property. Twenty seconds at most, the search for the smallest failing example included, so that a failure
 * is told before the runner gives up; being too slow to finish is a failure as well.
 */
export function runs(count: number) {
  return { numRuns: count, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true };
}
