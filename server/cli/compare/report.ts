import type { Coverage } from '../../accountability/coverage.js';
import type { Snapshot } from '../../accountability/snapshot.js';
import type { DifferingPair, Option } from '../../scenario/compare.js';
import type { Designation } from '../../structure/designation.js';
import type { RoutePolicy } from '../../structure/line-types.js';
import { title } from '../check/sentences.js';
import { escaped, table } from '../markdown.js';
import { folded, padded, stringWidth, type Page } from '../terminal.js';
import { joined, POLICY_WORDS } from '../words.js';

/** Several options for one structure, simulated, and the pairs that tell them apart. */
export interface Comparison {
  readonly base: Snapshot;
  readonly to: readonly Designation[];
  readonly via: RoutePolicy;
  /** The structure as it is. */
  readonly before: readonly Coverage[];
  readonly options: readonly (Option & { readonly changes: number })[];
  readonly differing: readonly DifferingPair[];
}

const HEADS = ['Option', 'Changes'] as const;

/** Stands for the structure as it is; no scenario can have it as its id. */
const NOW = '(now)';

/** The gaps there are now, then a row an option: its changes, its gaps with the difference to now, what it loses and gains. */
function rows({ options, to, before }: Comparison): { head: string[]; body: string[][] } {
  const now = [NOW, '', ...before.map(({ missing }) => String(missing)), '', ''];
  const compared = options.map(({ scenario, changes, simulation: { before, after, lost, gained } }) => [
    scenario,
    String(changes),
    ...after.map(({ missing }, place) => {
      const difference = missing - (before[place]?.missing ?? 0);
      return `${missing}${difference === 0 ? '' : difference > 0 ? ` (+${difference})` : ` (−${-difference})`}`;
    }),
    String(lost.length),
    String(gained.length),
  ]);
  const head = [...HEADS, ...to.map((designation) => `${designation} gaps`), 'Lost', 'Gained'];
  return { head, body: [now, ...compared] };
}

/** Pairs that are gaps under the same options, for one office. */
interface Difference {
  readonly words: string;
  readonly duties: string[];
}

function differences({ base, differing }: Comparison): Difference[] {
  const nodes = new Map(base.structure.nodes.map((node) => [node.id, node]));
  const groups = new Map<string, Difference>();
  for (const { duty, designation, gapIn } of differing) {
    const words = `Gaps to the ${designation} under ${joined(gapIn)} only:`;
    const group = groups.get(words) ?? { words, duties: [] };
    const node = nodes.get(duty);
    group.duties.push(node ? `${node.name} (${node.source})` : duty);
    groups.set(words, group);
  }
  return [...groups.values()];
}

/** What stands in the place of duties that differ. */
function alike({ options }: Comparison): string {
  return options.length === 1
    ? 'There is one option only; answerable whatif says which duties it touches.'
    : 'The same duties are gaps under every option.';
}

const DIFFERING = 'Duties that tell the options apart';

/** The comparison as one table, then the duties that differ between options. */
export function compareText(comparison: Comparison, page: Page): string {
  const { bold, dim } = page.colours;
  const { head, body } = rows(comparison);
  const widths = head.map((cell, column) =>
    Math.max(stringWidth(cell), ...body.map((row) => stringWidth(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? padded(cell, widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const apart = differences(comparison);
  const lines = [
    bold(folded(page, '', title(comparison.base.structure))),
    dim(
      folded(
        page,
        '',
        `Options compared by ${POLICY_WORDS[comparison.via].lines}; in brackets the difference to now`,
      ),
    ),
    '',
    bold(line(head)),
    ...body.map((cells) => line(cells).trimEnd()),
    '',
    ...(apart.length === 0
      ? [alike(comparison)]
      : [
          bold(DIFFERING),
          ...apart.flatMap(({ words, duties }) => [
            '',
            folded(page, '  ', words),
            ...duties.map((duty) => folded(page, '  - ', duty)),
          ]),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as a Markdown document. */
export function compareMarkdown(comparison: Comparison): string {
  const { head, body } = rows(comparison);
  const apart = differences(comparison);
  return [
    `# ${escaped(title(comparison.base.structure))}: options compared`,
    '',
    `By ${POLICY_WORDS[comparison.via].lines}; in brackets the difference to now.`,
    '',
    ...table(
      head.map(escaped),
      body.map((row) => row.map(escaped)),
    ),
    '',
    ...(apart.length === 0
      ? [alike(comparison)]
      : [
          `## ${DIFFERING}`,
          '',
          ...apart.flatMap(({ words, duties }) => [
            `- ${escaped(words)}`,
            ...duties.map((duty) => `  - ${escaped(duty)}`),
          ]),
        ]),
    '',
  ].join('\n');
}

/** The same as JSON. */
export function compareJson({ base, via, to, options, differing }: Comparison): string {
  const scenarios = options.map(({ scenario, changes, simulation: { after, lost, gained } }) => ({
    scenario,
    changes,
    after,
    lost,
    gained,
  }));
  return `${JSON.stringify({ structure: base.structure.id, via, to, scenarios, differing }, null, 2)}\n`;
}
