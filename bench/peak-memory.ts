// Loaded into a measured process before its program: at its end it tells the most memory that it held, in KiB, and the
// processor time that it took, in microseconds, through descriptor 3.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ memory: maxRSS, processor: userCPUTime + systemCPUTime }));
});
