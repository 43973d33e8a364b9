import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { CommandFailure, EXIT, type ExitCode } from '../exit.js';
import { forAll } from '../input.js';
import { jsonOption } from '../options.js';
import { writeOut } from '../output.js';
import { Progress } from '../progress.js';
import { openStored } from '../store/open.js';
import { dataOption } from '../store/options.js';
import type { DataOptions } from '../store/place.js';
import type { StoredStructures } from '../store/stored-structures.js';
import { count } from '../words.js';
import { readGiven, type GivenScenario, type GivenStructure } from './given.js';
import { misfits } from './misfits.js';
import { planLoad } from './plan.js';

interface Options extends DataOptions {
  readonly replace?: true;
  readonly json?: true;
}

/** A file that was loaded, as `--json` shows it. */
interface Loaded {
  readonly file: string;
  readonly structure: string;
  /** Null for a structure file. */
  readonly scenario: string | null;
  /** The revision that the structure is at, or that the scenario was written for. */
  readonly revision: number;
}

/** Who loads, as far as the system knows. */
function author(): string {
  try {
    return userInfo().username.normalize('NFC') || 'answerable load';
  } catch {
    return 'answerable load';
  }
}

async function writeOne(
  stored: StoredStructures,
  given: GivenStructure | GivenScenario,
  replace: boolean,
): Promise<Loaded> {
  const request = { requestId: randomUUID(), author: author(), replace };
  const result = await stored.write(given.file, request);
  if (result.outcome === 'refused')
    throw new CommandFailure(EXIT.invalid, [`${given.path}: ${result.message}`]);
  const named =
    'structure' in given
      ? { structure: given.structure.id, scenario: null }
      : { structure: given.scenario.structure, scenario: given.scenario.id };
  return { file: given.path, ...named, revision: result.revision };
}

function loadedWords(
  given: GivenStructure | GivenScenario,
  { structure, revision }: Loaded,
  before: number | undefined,
): string {
  if ('scenario' in given) return `Loaded the scenario ${given.scenario.id} of ${structure}.`;
  if (revision === before) return `${structure} is as the file says already, at revision ${revision}.`;
  const { nodes } = given.structure;
  const duties = nodes.filter(({ type }) => type === 'Duty').length;
  const roles = nodes.filter(({ type }) => type === 'Role').length;
  return `Loaded ${structure}, ${count(roles, 'role')} and ${count(duties, 'duty', 'duties')}, as revision ${revision}.`;
}

/** Loads files in an order in which each finds what it needs. */
async function loadAll(
  stored: StoredStructures,
  given: readonly (GivenStructure | GivenScenario)[],
  { replace = false, progress }: { replace?: boolean | undefined; progress: Progress },
): Promise<Loaded[]> {
  const summaries = await stored.list();
  const plan = planLoad(given, summaries, replace);
  const ordered = [...plan.structures, ...plan.scenarios];
  const loaded: Loaded[] = [];
  for (const [place, each] of ordered.entries()) {
    progress.step(`Writing ${each.path} (${place + 1} of ${ordered.length}) …`);
    const result = await writeOne(stored, each, replace);
    const before = summaries.find(({ id }) => id === result.structure)?.revision;
    progress.tell(loadedWords(each, result, before));
    loaded.push(result);
  }
  for (const sentence of await misfits(stored, plan)) progress.tell(sentence);
  return loaded.sort((left, right) => placeOf(given, left) - placeOf(given, right));
}

function placeOf(given: readonly { readonly path: string }[], { file }: Loaded): number {
  return given.findIndex(({ path }) => path === file);
}

async function load(paths: readonly string[], { data, replace, json }: Options): Promise<void> {
  const progress = new Progress();
  try {
    progress.step(`Reading ${count(paths.length, 'file')} …`);
    const given = await forAll(paths, readGiven);
    const stored = await openStored({ data, create: true });
    try {
      const loaded = await loadAll(stored, given, { replace, progress });
      if (json) await writeOut([`${JSON.stringify(loaded, null, 2)}\n`]);
    } finally {
      await stored.close();
    }
  } finally {
    progress.stop();
  }
}

/** `answerable load`. */
export function loadCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('load')
    .summary('store structures and scenarios')
    .description(
      'Store structures and scenarios, so that they can be named by their ids and asked about through the API. Every file is checked first; if one has an error, none is loaded. The order of the files does not matter.',
    )
    .argument('<file...>', 'structure and scenario files (.json is JSON, anything else YAML)')
    .option('--replace', 'put them in the place of what is stored under the same ids')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable load council.yaml
  answerable load council.yaml scenarios/*.yaml
  answerable load council.yaml --replace
  answerable load examples/kent-2014/structure.yaml --data /srv/answerable

Exit code: 0 loaded, 2 wrong usage, 3 a file with errors, or an id that is stored already, 4 the store is away.`,
    )
    .action(async (paths: string[], options: Options) => {
      await load(paths, options);
      finish(EXIT.fine);
    });
}
