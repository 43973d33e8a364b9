import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { writeScenario } from '../scenario/scenario-file.js';
import { suggestion } from '../structure/file/did-you-mean.js';
import type { FileFormat } from '../structure/file/format.js';
import { writeStructure } from '../structure/file/write-structure.js';
import type { Structure } from '../structure/model.js';
import { CommandFailure, EXIT, type ExitCode } from './exit.js';
import { writeNewFile } from './new-file.js';
import { say, writeOut } from './output.js';
import { openStored } from './store/open.js';
import { dataOption } from './store/options.js';
import type { DataOptions } from './store/place.js';
import { readStored } from './store/read-stored.js';
import type { StoredStructures } from './store/stored-structures.js';

interface Options extends DataOptions {
  readonly format?: 'yaml' | 'json';
  readonly json?: true;
  readonly output?: string;
  readonly scenario?: string;
}

/** The format asked for, else that of the file it goes to, else YAML. */
function formatAsked({ format, json, output }: Options): FileFormat {
  const toJson = format ? format === 'json' : (json ?? extname(output ?? '').toLowerCase() === '.json');
  return toJson ? 'JSON' : 'YAML';
}

async function scenarioText(
  stored: StoredStructures,
  { id }: Structure,
  wanted: string,
  format: FileFormat,
): Promise<string> {
  const scenarios = await stored.scenarios(id);
  const found = scenarios.find((scenario) => scenario.id === wanted);
  if (found) return writeScenario(found, format);
  const ids = scenarios.map((scenario) => scenario.id);
  const meant = suggestion(wanted, ids) || (ids.length > 0 ? `; it has ${ids.join(', ')}` : '; it has none');
  throw new CommandFailure(EXIT.invalid, [`${id} has no scenario "${wanted}"${meant}`]);
}

async function exportText(word: string, options: Options): Promise<string> {
  const stored = await openStored({ data: options.data, create: false });
  try {
    const { structure } = await readStored(stored, word);
    const format = formatAsked(options);
    if (options.scenario === undefined) return writeStructure(structure, format);
    return await scenarioText(stored, structure, options.scenario, format);
  } finally {
    await stored.close();
  }
}

/** `answerable export`. */
export function exportCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('export')
    .summary('write a stored structure as a file')
    .description(
      'Write a stored structure, or one of its scenarios, as a file that loads again. Never overwrites a file.',
    )
    .argument('<id>', 'the id of a stored structure')
    .option('--scenario <id>', 'a scenario of the structure instead')
    .addOption(
      new Option('--format <format>', 'the syntax (default: that of --output, else yaml)').choices([
        'yaml',
        'json',
      ]),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('-o, --output <file>', 'a file to write; - is standard output')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable export kent-2014 > kent-2014.yaml
  answerable export kent-2014 --output kent-2014.json
  answerable export kent-2014 --scenario dissolve-kicsb

Exit code: 0 written, 2 wrong usage, 3 no such id, or a file that cannot be written, 4 the store is away.`,
    )
    .action(async (word: string, options: Options) => {
      const text = await exportText(word, options);
      if (options.output === undefined || options.output === '-') {
        await writeOut([text]);
      } else {
        await writeNewFile(options.output, text);
        say(`Wrote ${options.output}.`);
      }
      finish(EXIT.fine);
    });
}
