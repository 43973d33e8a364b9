import { Argument, Command } from 'commander';
import { scenarioJsonSchema } from '../scenario/json-schema.js';
import { structureJsonSchema } from '../structure/file/json-schema.js';
import { EXIT, type ExitCode } from './exit.js';
import { jsonOption } from './options.js';
import { writeOut } from './output.js';

/** `answerable schema`. */
export function schemaCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('schema')
    .summary('print the JSON Schema of structure or scenario files')
    .description(
      'Print the JSON Schema (2020-12) of a kind of file, which gives an editor completion and checks.',
    )
    .addArgument(
      new Argument('[kind]', 'of which files').choices(['structure', 'scenario']).default('structure'),
    )
    .addOption(jsonOption().default(true))
    .addHelpText(
      'after',
      `
Examples:
  answerable schema > structure.schema.json
  answerable schema scenario > scenario.schema.json
  and as the first line of a structure file, for editors with the YAML language server:
  # yaml-language-server: $schema=structure.schema.json`,
    )
    .action(async (kind: 'structure' | 'scenario') => {
      const schema = kind === 'scenario' ? scenarioJsonSchema() : structureJsonSchema();
      await writeOut([`${JSON.stringify(schema, null, 2)}\n`]);
      finish(EXIT.fine);
    });
}
