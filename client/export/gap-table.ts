import { encodeChange } from '../../server/scenario/change.js';
import type { Explored } from '../app/explored.js';
import { listGaps } from '../gaps/gap-list.js';
import { csvOf } from './csv.js';
import { endsSentence } from './ends-sentence.js';
import type { ShownScenario } from './shown-scenario.js';

type Shown = Pick<Explored, 'view' | 'overlay' | 'gaps' | 'coverage' | 'stored'>;

/** The gaps as the list shows them: those found, in its order. */
function listed({ view, overlay, gaps }: Shown) {
  const known = new Set<string>();
  return listGaps(overlay.network, gaps, view)
    .flatMap((group) => group.gaps)
    .filter(({ gap, duty }) => {
      const key = `${duty.id}:${gap.designation}`;
      return !known.has(key) && known.add(key);
    });
}

/** The gap table as CSV, a row a gap; every row says of which scenario it is, as rows are copied one by one. */
export function gapsAsCsv(shown: Shown, scenario: ShownScenario | null): string {
  const heading = ['scenario', 'duty', 'name', 'function', 'citation', 'office', 'ends', 'at', 'covered via'];
  const rows = listed(shown).map(({ gap, duty }) => [
    scenario ? `${scenario.words}; not adopted` : 'none',
    duty.id,
    duty.name,
    duty.function ?? '',
    duty.source,
    gap.designation,
    endsSentence(shown.overlay.network, gap),
    gap.brokenAt.map(({ at }) => at.id).join(' '),
    gap.coveredVia.join(' '),
  ]);
  return csvOf([heading, ...rows]);
}

/** The gap table as JSON, with what it is a table of. */
export function gapsAsJson(shown: Shown, scenario: ShownScenario | null): string {
  const { stored, view, coverage } = shown;
  const gaps = listed(shown).map(({ gap, duty }) => ({
    duty: duty.id,
    name: duty.name,
    source: duty.source,
    designation: gap.designation,
    coveredVia: gap.coveredVia,
    brokenAt: gap.brokenAt.map(({ at, reason }) => ({ at: at.id, reason })),
  }));
  const head = {
    structure: stored.structure.id,
    revision: stored.revision,
    via: view.via,
    to: view.to,
    ...(scenario && {
      scenario: scenario.words,
      changes: scenario.steps.map(({ change }) => encodeChange(change)),
    }),
  };
  return `${JSON.stringify({ ...head, coverage: coverage.map(withoutType), gaps }, null, 2)}\n`;
}

function withoutType({ designation, required, covered, missing }: Explored['coverage'][number]) {
  return { designation, required, covered, missing };
}
