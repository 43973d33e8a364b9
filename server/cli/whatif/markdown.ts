import type { Simulation } from '../../scenario/simulate.js';
import { escaped, table } from '../markdown.js';
import { differenceWords, type Mark } from '../difference.js';
import { POLICY_WORDS } from '../words.js';
import { effectGroups, effectWords, snapshotAfter, verdict } from './effect.js';
import type { Briefing } from './text.js';

/** A sign after the one that begins an item would begin a list within it. */
const MARK_WORDS: Readonly<Record<Mark, string>> = { '+': 'Added', '−': 'Removed', '~': 'Changed' };

function coverageTable({ before, after }: Simulation): string[] {
  return table(
    ['Office', 'Before', 'After'],
    before.map(({ designation, covered, required }, place) => {
      const is = after[place] ?? { covered, required };
      return [escaped(designation), `${covered} of ${required}`, `${is.covered} of ${is.required}`];
    }),
  );
}

function effects({ simulation, steps }: Briefing, kind: 'lost' | 'gained'): string[] {
  const groups = effectGroups(simulation, simulation[kind], snapshotAfter(simulation));
  if (groups.length === 0) return [];
  const items = groups.flatMap((group) => {
    const cause = steps[group.causedBy];
    const by = cause === undefined ? '' : `, by step ${group.causedBy + 1}: ${cause}`;
    return [
      `- ${escaped(`${effectWords(group, kind, simulation)}${by}`)}`,
      ...group.duties.map(({ name, source }) => `  - ${escaped(`${name} (${source})`)}`),
      ...group.endings.map((words) => `  - *${escaped(words)}*`),
    ];
  });
  return ['', `## ${kind === 'lost' ? 'What breaks' : 'What it mends'}`, '', ...items];
}

/** A simulation as a Markdown document. */
export function markdownBriefing(briefing: Briefing): string {
  const { simulation, heading, about, steps } = briefing;
  const difference = differenceWords(simulation.delta, briefing.base.structure, simulation.structure);
  return [
    `# ${escaped(heading)}`,
    '',
    escaped(`${about}, by ${POLICY_WORDS[simulation.via].lines}. ${verdict(simulation)}`),
    ...(steps.length > 0
      ? ['', '## Steps', '', ...steps.map((words, place) => `${place + 1}. ${escaped(words)}`)]
      : []),
    '',
    '## Coverage',
    '',
    ...coverageTable(simulation),
    ...effects(briefing, 'lost'),
    ...effects(briefing, 'gained'),
    '',
    '## What is different',
    '',
    ...(difference.length > 0
      ? difference.map(({ mark, words }) => `- ${MARK_WORDS[mark]}: ${escaped(words)}`)
      : ['Nothing.']),
    '',
  ].join('\n');
}
