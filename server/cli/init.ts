import { Command } from 'commander';
import { initialFile } from '../structure/file/initial-file.js';
import { structureId } from '../structure/file/text.js';
import { EXIT, usage, type ExitCode } from './exit.js';
import { writeNewFile } from './new-file.js';
import { jsonOption } from './options.js';
import { say, writeOut } from './output.js';

/** `answerable init`. */
export function initCommand(finish: (exitCode: ExitCode) => void): Command {
  return new Command('init')
    .summary('write a first structure file to begin from')
    .description(
      'Write a small, valid and commented structure file, <id>.yaml, to begin from. Never overwrites a file.',
    )
    .argument('<id>', 'the id of the structure, such as my-council-2026')
    .option('-o, --output <file>', 'another file to write; - is standard output')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable init my-council-2026
  answerable init my-council-2026 --output structure.yaml`,
    )
    .action(async (word: string, options: { output?: string; json?: boolean }) => {
      const id = structureId.safeParse(word);
      if (!id.success) throw usage(`"${word}" ${id.error.issues[0]?.message ?? 'is not an id'}`);
      const path = options.output ?? `${word}.yaml`;
      if (path === '-') {
        await writeOut([initialFile(id.data)]);
      } else {
        await writeNewFile(path, initialFile(id.data));
        if (options.json) await writeOut([`${JSON.stringify({ file: path })}\n`]);
        else say(`Wrote ${path}. Next: answerable check ${path}`);
      }
      finish(EXIT.fine);
    });
}
