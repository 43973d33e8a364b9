import type { Snapshot } from '../../accountability/snapshot.js';
import type { Simulation } from '../../scenario/simulate.js';
import { differenceWords } from '../difference.js';
import { folded, padded, type Page } from '../terminal.js';
import { POLICY_WORDS } from '../words.js';
import { effectGroups, effectWords, snapshotAfter, verdict, type EffectGroup } from './effect.js';

/** Coverage before and after as a small table, with what became of each office. */
export function coverageChange({ before, after }: Simulation, page: Page): string[] {
  const { green, red, dim } = page.colours;
  const width = Math.max(6, ...before.map(({ designation }) => designation.length));
  const rows = before.map((was, place) => {
    const is = after[place] ?? was;
    const difference = is.covered - is.required - (was.covered - was.required);
    const change =
      difference === 0 ? dim('unchanged') : difference < 0 ? red(`−${-difference}`) : green(`+${difference}`);
    const figures = [`${was.covered}/${was.required}`, `${is.covered}/${is.required}`].map((each) =>
      each.padStart(9),
    );
    return `  ${padded(was.designation, width)}${figures.join('')}   ${change}`;
  });
  return [`  ${padded('', width)}${'before'.padStart(9)}${'after'.padStart(9)}`, ...rows];
}

function groupLines(
  groups: readonly EffectGroup[],
  kind: 'lost' | 'gained',
  simulation: Simulation,
  sentences: readonly string[],
  page: Page,
): string[] {
  const { red, green, bold } = page.colours;
  return groups.flatMap((group) => {
    const cause = sentences[group.causedBy];
    const by = cause === undefined ? '' : `, by step ${group.causedBy + 1}: ${cause}`;
    const mark = kind === 'lost' ? red('×') : green('+');
    return [
      folded(page, `  ${mark} `, bold(`${effectWords(group, kind, simulation)}${by}`)),
      ...group.duties.map(({ name, source }) => folded(page, '    - ', `${name} (${source})`)),
      ...group.endings.map((words) => folded(page, `    ${red('⊣')} `, words)),
      '',
    ];
  });
}

export interface Briefing {
  readonly base: Snapshot;
  readonly simulation: Simulation;
  /** What is being tried, in words. */
  readonly heading: string;
  /** The council and its date, or those of both structures. */
  readonly about: string;
  /** The steps in words; none for two structures that are compared. */
  readonly steps: readonly string[];
}

/** A simulation as a short briefing: what changes, what it breaks and mends, by which step, and what to look at. */
export function briefing({ base, simulation, heading, about, steps }: Briefing, page: Page): string {
  const { bold, dim } = page.colours;
  const after = snapshotAfter(simulation);
  const difference = differenceWords(simulation.delta, base.structure, simulation.structure);
  const width = String(steps.length).length;
  const lines = [
    bold(folded(page, '', heading)),
    dim(folded(page, '', `${about}, by ${POLICY_WORDS[simulation.via].lines}`)),
    '',
    folded(page, '', verdict(simulation)),
    '',
    ...(steps.length > 0
      ? [
          bold('Steps'),
          ...steps.map((words, place) => folded(page, `  ${String(place + 1).padStart(width)}. `, words)),
          '',
        ]
      : []),
    bold('Coverage'),
    ...coverageChange(simulation, page),
    '',
    ...(simulation.lost.length > 0 ? [bold('What breaks'), ''] : []),
    ...groupLines(effectGroups(simulation, simulation.lost, after), 'lost', simulation, steps, page),
    ...(simulation.gained.length > 0 ? [bold('What it mends'), ''] : []),
    ...groupLines(effectGroups(simulation, simulation.gained, after), 'gained', simulation, steps, page),
    bold(difference.length > 0 ? 'What is different' : 'Nothing in the structure is different.'),
    ...difference.map(({ mark, words }) => folded(page, `  ${mark} `, words)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
