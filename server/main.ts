import './production.js';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { checkStructure } from './accountability/check.js';
import { buildSnapshot } from './accountability/snapshot.js';
import { textSummary } from './cli/check/text.js';
import { EXIT } from './cli/exit.js';
import { endWellWhenOutputEnds, say, writeOut } from './cli/output.js';
import { runToTheEnd } from './cli/run.js';
import { configOf, withServerOptions, type ServeOptions } from './cli/serve.js';
import { loadExamples } from './cli/store/examples.js';
import { serveUntilStopped, type Serving } from './cli/store/running.js';
import { joined } from './cli/words.js';
import { pageOf } from './cli/terminal.js';
import type { Store } from './store/store.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
/** Councils that get a line at the start; each is read whole for it. */
const MOST_COUNCILS = 12;

async function storeExamples(store: Store): Promise<void> {
  const loaded = await loadExamples(store, EXAMPLES);
  if (loaded.length > 0) say(`Stored the examples ${joined(loaded)} in ${store.place}.`);
}

/** Prints a line for each council, and where to go on. */
async function introduce({ address, store }: Serving): Promise<void> {
  const summaries = await store.listStructures();
  const shown = await Promise.all(
    summaries.slice(0, MOST_COUNCILS).map(async ({ id }) => (await store.readStructure(id))?.structure ?? []),
  );
  const checks = shown
    .flat()
    .map((structure) => checkStructure(buildSnapshot(structure), { to: null, via: 'FORMAL' }));
  const rest = summaries.length - shown.length;
  const lines = [
    ...(checks.length > 0
      ? [
          'Duties with a formal route to each office that must answer for them:',
          '',
          textSummary(checks, pageOf(process.stdout, process.env)).trimEnd(),
          ...(rest > 0 ? [`and ${rest} more: npm run -s answerable -- list`] : []),
          '',
        ]
      : []),
    `The explorer, to look at it all:  ${address}`,
    `GraphiQL, to ask in the browser:  ${address}/graphiql`,
    `GraphQL, for programs:            ${address}/graphql`,
    `Where each line ends:             npm run -s answerable -- check ${checks[0]?.snapshot.structure.id ?? '<id>'}`,
    'All commands:                     npm run -s answerable -- --help',
    'To stop:                          Ctrl-C',
    '',
  ];
  await writeOut([lines.join('\n')]);
}

/** `npm start`. */
const start = withServerOptions(new Command('npm start --'))
  .description(
    'Serve the stored structures by GraphQL. At the first start, the councils that come with the program are stored.',
  )
  .exitOverride()
  .action(async (options: ServeOptions) => {
    const quiet = { ...options, logLevel: options.logLevel ?? process.env['ANSWERABLE_LOG_LEVEL'] ?? 'warn' };
    const example = 'npm start -- --port 4001';
    await serveUntilStopped(configOf(quiet), { example, first: storeExamples, then: introduce });
  });

endWellWhenOutputEnds();
process.exitCode = await runToTheEnd(async (finish) => {
  await start.parseAsync();
  finish(EXIT.fine);
});
