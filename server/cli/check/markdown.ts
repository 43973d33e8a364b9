import type { Check } from '../../accountability/check.js';
import { office, POLICY_WORDS } from '../words.js';
import { escaped, table } from '../markdown.js';
import { gapGroups, warningGroups } from './groups.js';
import { coverageWords, endings, otherwise, scope, title, warningWords } from './sentences.js';

function coverageTable({ coverage, via }: Check): string[] {
  return table(
    ['Office', 'Covered', 'Required', 'Missing', ''],
    coverage.map((each) => [
      each.designation.replaceAll('_', '\\_'),
      String(each.covered),
      String(each.required),
      String(each.missing),
      escaped(coverageWords(each, via)),
    ]),
  );
}

function gapTables(check: Check): string[] {
  return check.coverage
    .filter(({ missing }) => missing > 0)
    .flatMap(({ designation }) => {
      const rows = gapGroups(check, designation).flatMap((group) => {
        const ends = endings(check, designation, group).map(escaped).join('<br>');
        return group.duties.map(({ name, source }) => [
          escaped(name),
          escaped(source),
          ends,
          escaped(otherwise(check, group)),
        ]);
      });
      const heading = `## Duties without a ${POLICY_WORDS[check.via].route} to the ${escaped(office(designation))}`;
      return ['', heading, '', ...table(['Duty', 'Source', 'Where the line ends', 'Otherwise'], rows)];
    });
}

function warningList(check: Check): string[] {
  const groups = warningGroups(check);
  if (groups.length === 0) return [];
  const items = groups.flatMap((group) => {
    const duties = group.about === 'duties' && group.duties.length > 1 ? group.duties : [];
    return [
      `- ${escaped(warningWords(check, group))}`,
      ...duties.map(({ name, source }) => `  - ${escaped(`${name} (${source})`)}`),
    ];
  });
  return ['', '## Warnings', '', 'These change no result.', '', ...items];
}

/** One check as a Markdown document. */
export function markdownReport(check: Check): string {
  return [
    `# ${escaped(title(check.snapshot.structure))}`,
    '',
    escaped(scope(check)),
    '',
    '## Coverage',
    '',
    ...coverageTable(check),
    ...gapTables(check),
    ...warningList(check),
    '',
  ].join('\n');
}
