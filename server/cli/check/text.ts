import type { Check } from '../../accountability/check.js';
import type { Duty } from '../../structure/model.js';
import { folded, padded, stringWidth, type Page } from '../terminal.js';
import { count, office, POLICY_WORDS } from '../words.js';
import { gapGroups, warningGroups, type WarningGroup } from './groups.js';
import { coverageWords, endings, otherwise, scope, sharedWords, title, warningWords } from './sentences.js';

const MOST_DUTIES_OF_A_WARNING = 4;

function named({ name, source }: Duty): string {
  return `${name} (${source})`;
}

function coverageLines({ coverage, via }: Check, page: Page): string[] {
  const { green, red } = page.colours;
  const codes = Math.max(...coverage.map(({ designation }) => designation.length));
  const figures = coverage.map(({ covered, required }) => `${covered} of ${required}`);
  const width = Math.max(...figures.map((figure) => figure.length));
  return coverage.map((each, place) => {
    const figure = (figures[place] ?? '').padStart(width);
    const lead = `  ${each.designation.padEnd(codes)}  ${each.missing > 0 ? red(figure) : green(figure)}  `;
    return folded(page, lead, coverageWords(each, via));
  });
}

function gapLines(check: Check, page: Page): string[] {
  const { bold, dim, red } = page.colours;
  return check.coverage
    .filter(({ missing }) => missing > 0)
    .flatMap(({ designation, missing }) => {
      const heading = `Gaps: ${count(missing, 'duty', 'duties')} without a ${POLICY_WORDS[check.via].route} to the ${office(designation)}`;
      const width = String(missing).length;
      let number = 0;
      const groups = gapGroups(check, designation).flatMap((group) => {
        const duties = group.duties.map((duty) =>
          folded(page, `  ${String(++number).padStart(width)}. `, named(duty)),
        );
        const indent = ' '.repeat(width + 4);
        const ends = endings(check, designation, group).map((words) =>
          folded(page, `${indent}${red('⊣')} `, words),
        );
        const shared = folded(page, '  ', sharedWords(check, group));
        return [shared, ...duties, ...ends, dim(folded(page, indent, otherwise(check, group))), ''];
      });
      return [bold(folded(page, '', heading)), '', ...groups];
    });
}

function warningLines(check: Check, page: Page): string[] {
  const groups = warningGroups(check);
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => [
    folded(page, `  ${page.colours.yellow('!')} `, warningWords(check, group)),
    ...dutiesOf(group, page),
  ]);
  return [page.colours.bold('Warnings: these change no result'), '', ...lines, ''];
}

function dutiesOf(group: WarningGroup, page: Page): string[] {
  if (group.about === 'other' || group.duties.length === 1) return [];
  const shown = group.duties
    .slice(0, MOST_DUTIES_OF_A_WARNING)
    .map((duty) => folded(page, '    - ', named(duty)));
  const rest = group.duties.length - shown.length;
  return rest > 0 ? [...shown, `    - and ${rest} more (all with --json)`] : shown;
}

/** One check as a report that can be read in a terminal or pasted into a paper. */
export function textReport(check: Check, page: Page): string {
  const { structure } = check.snapshot;
  const { bold, dim } = page.colours;
  const lines = [
    bold(folded(page, '', title(structure))),
    dim(folded(page, '', scope(check))),
    '',
    bold('Coverage'),
    ...coverageLines(check, page),
    '',
    ...gapLines(check, page),
    ...warningLines(check, page),
    ...(check.gaps.length === 0 ? [folded(page, '', 'No gap was found.')] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Several checks, a line each. */
export function textSummary(checks: readonly Check[], page: Page): string {
  const { green, red } = page.colours;
  const rows = checks.map(({ snapshot, coverage, gaps }) => ({
    id: snapshot.structure.id,
    duties: count(snapshot.duties.length, 'duty', 'duties'),
    offices: coverage.map(({ designation, covered, required, missing }) => ({
      words: `${designation} ${covered}/${required}`,
      missing,
    })),
    gaps: count(gaps.length, 'gap'),
    found: gaps.length > 0,
  }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => stringWidth(text)));
  const [ids, duties, gaps] = [
    widest(rows.map((row) => row.id)),
    widest(rows.map((row) => row.duties)),
    widest(rows.map((row) => row.gaps)),
  ];
  const lines = rows.map((row) => {
    const number = row.gaps.padStart(gaps);
    const lead = `${padded(row.id, ids)}  ${row.duties.padStart(duties)}  ${row.found ? red(number) : green(number)}  `;
    return folded(
      page,
      lead,
      row.offices.map(({ words, missing }) => (missing > 0 ? red(words) : words)).join('  '),
    );
  });
  return `${lines.join('\n')}\n`;
}
