import { cpus, loadavg, totalmem, type } from 'node:os';

/** The machine and the day of a run, in one line. */
export function machine(): string {
  const [first] = cpus();
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  const load = loadavg()[0] ?? 0;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}; ${cpus().length} cores of ${first?.model ?? 'an unknown processor'}, ${memory} GiB, ${type()}, Node ${process.versions.node}; load at the start ${load.toFixed(1)}.`;
}
