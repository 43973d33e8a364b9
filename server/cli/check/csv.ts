import { stringify } from 'csv-stringify/sync';
import type { Check } from '../../accountability/check.js';
import { explain } from '../../accountability/dead-ends.js';
import { nodeOf } from '../words.js';

const COLUMNS = [
  'structure',
  'via',
  'designation',
  'duty',
  'duty name',
  'function',
  'source',
  'reason',
  'ends at',
  'ends at name',
  'covered via',
];

function* rows(checks: readonly Check[]): Generator<string[]> {
  yield COLUMNS;
  for (const { snapshot, via, gaps } of checks) {
    for (const { duty, designation, coveredVia } of gaps) {
      const node = nodeOf(snapshot, duty);
      const { stops } = explain(snapshot, { duty, to: designation, via });
      yield [
        snapshot.structure.id,
        via,
        designation,
        duty,
        node.name,
        (node.type === 'Duty' ? node.function : null) ?? '',
        node.source,
        [...new Set(stops.map((stop) => stop.reason))].join('; '),
        stops.map((stop) => stop.at).join('; '),
        stops.map((stop) => nodeOf(snapshot, stop.at).name).join('; '),
        coveredVia.join('; '),
      ];
    }
  }
}

/** The gaps of all checks as CSV, a row a gap; a cell that a spreadsheet would take for a formula is prefixed. */
export function* csvReport(checks: readonly Check[]): Generator<string> {
  for (const row of rows(checks)) yield stringify([row], { escape_formulas: true });
}
