import { Command } from 'commander';
import type { StructureSummary } from '../store/store.js';
import { EXIT, type ExitCode } from './exit.js';
import { jsonOption } from './options.js';
import { say, writeOut } from './output.js';
import { openStored } from './store/open.js';
import { dataOption } from './store/options.js';
import type { DataOptions } from './store/place.js';
import { folded, padded, pageOf, stringWidth, type Page } from './terminal.js';

interface Options extends DataOptions {
  readonly json?: true;
}

const HEADINGS = ['Id', 'Council', 'As at', 'Revision', 'Scenarios'] as const;
const WIDEST_CELL = 40;

/** Stored structures as a table, a line each; the scenarios fold within their column. */
function table(structures: readonly StructureSummary[], page: Page): string {
  const rows = structures.map(({ id, council, date, revision, scenarios }) => ({
    cells: [id, council, date, String(revision)],
    scenarios: scenarios.length > 0 ? scenarios.join(', ') : '–',
  }));
  const widths = HEADINGS.slice(0, -1).map((heading, column) =>
    Math.min(
      WIDEST_CELL,
      Math.max(
        ...[heading, ...rows.map(({ cells }) => cells[column] ?? '')].map((cell) => stringWidth(cell)),
      ),
    ),
  );
  const lead = (cells: readonly string[]) =>
    cells.map((cell, column) => `${padded(cell, widths[column] ?? 0)}  `).join('');
  const heading = `${lead(HEADINGS.slice(0, -1))}${HEADINGS.at(-1) ?? ''}`;
  const lines = rows.map(({ cells, scenarios }) => folded(page, lead(cells), scenarios));
  return `${page.colours.bold(heading)}\n${lines.join('\n')}\n`;
}

async function list({ data, json }: Options): Promise<void> {
  const stored = await openStored({ data, create: false });
  try {
    const structures = await stored.list();
    if (json) await writeOut([`${JSON.stringify(structures.map(listed), null, 2)}\n`]);
    else if (structures.length > 0) await writeOut([table(structures, pageOf(process.stdout, process.env))]);
    if (structures.length === 0) {
      say(`No structures are stored in ${stored.place} yet. answerable load <file> stores one.`);
    }
  } finally {
    await stored.close();
  }
}

/** A structure as `list --json` shows it. */
function listed({ id, name, council, date, revision, scenarios }: StructureSummary) {
  return { id, name, council, date, revision, scenarios };
}

/** `answerable list`. */
export function listCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('list')
    .summary('list the stored structures')
    .description('List the stored structures with their revisions and their scenarios.')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable list
  answerable list --json
  answerable list --data /srv/answerable

Exit code: 0 listed, be it nothing; 2 wrong usage, 4 the store is away, or there is none.`,
    )
    .action(async (options: Options) => {
      await list(options);
      finish(EXIT.fine);
    });
}
