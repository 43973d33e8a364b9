import { machine } from './machine.js';
import { writeToPage } from './performance-page.js';
import { parts } from './parts/parts.js';
import { findingsText } from './report.js';

/** Runs the named parts, or all, and prints each as it ends; the page keeps the last run of each. */
async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = parts.map(({ name, title }) => `  ${name.padEnd(14)}${title}`).join('\n');
    process.stderr.write(`bench: there is no part "${unknown.join('", "')}"; the parts are\n${known}\n`);
    process.exitCode = 2;
    return;
  }
  const where = machine();
  process.stdout.write(`${where}\n`);
  for (const { name, title, run } of parts.filter(
    (part) => names.length === 0 || names.includes(part.name),
  )) {
    const findings = findingsText(await run((words) => process.stderr.write(`bench: ${name}: ${words}\n`)));
    process.stdout.write(`\n## ${title}\n\n${findings}\n`);
    await writeToPage(name, `## ${title}\n\nMeasured ${where}\n\n${findings}`);
  }
}

await bench(process.argv.slice(2));
