import { Command } from 'commander';
import { structureJsonSchema } from '../structure/file/json-schema.js';
import { EXIT, type ExitCode } from './exit.js';
import { writeOut } from './output.js';

/** `answerable schema`. */
export function schemaCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('schema')
    .summary('print the JSON Schema of structure files')
    .description(
      'Print the JSON Schema (2020-12) of structure files, which gives an editor completion and checks.',
    )
    .addHelpText(
      'after',
      `
Examples:
  answerable schema > structure.schema.json
  and as the first line of a structure file, for editors with the YAML language server:
  # yaml-language-server: $schema=structure.schema.json`,
    )
    .action(async () => {
      await writeOut([`${JSON.stringify(structureJsonSchema(), null, 2)}\n`]);
      finish(EXIT.fine);
    });
}
