/**
 * Milliseconds of the processor that this process has taken, its collector's threads included: unlike the clock, it
 * stands still while other programs run.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
