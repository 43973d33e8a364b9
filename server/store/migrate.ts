import type { Engine } from './engine.js';
import { StoreUnavailable } from './errors.js';
import { appliedMigrations, countNodes, MIGRATIONS, recordMigration } from './generated/statements.js';

/**
 * Sets up the database, or brings it up to this program: every migration that it has not had, in order. Safe to run
 * again and by two processes at once, since each step makes only what is not there.
 *
 * @throws {@link StoreUnavailable} for a graph of somebody else's, and for one that a newer program set up.
 */
export async function migrate(engine: Engine): Promise<void> {
  // As a write, for a database that has only just started may take longer than a read is given.
  const { applied, nodes } = await engine.write(async (transaction) => {
    // In this order, so that what another process sets up meanwhile is never taken for somebody else's.
    const [counted] = await transaction.run(countNodes, {});
    const rows = await transaction.run(appliedMigrations, {});
    return { applied: new Set(rows.map(({ number }) => number)), nodes: counted?.nodes ?? 0 };
  });
  if (applied.size === 0 && nodes > 0)
    throw new StoreUnavailable(
      'foreign',
      `${engine.place} already holds a graph that answerable did not make; nothing was changed. Use an empty database.`,
    );
  refuseNewer(engine.place, applied);
  const missing = MIGRATIONS.filter(({ number }) => !applied.has(number));
  for (const { statement } of missing) await engine.define(statement);
  if (missing.length === 0) return;
  await engine.write(async (transaction) => {
    for (const { number, name } of missing) await transaction.run(recordMigration, { number, name });
  });
}

function refuseNewer(place: string, applied: ReadonlySet<number>): void {
  const known = new Set<number>(MIGRATIONS.map(({ number }) => number));
  const newest = Math.max(0, ...Array.from(applied).filter((number) => !known.has(number)));
  if (newest > 0)
    throw new StoreUnavailable(
      'newer',
      `${place} was set up by a newer answerable (its schema has step ${newest}); install that version.`,
    );
}
