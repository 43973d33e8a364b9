import { joined } from '../app/phrases.js';
import type { Network } from '../structure/network.js';
import type { Revision, TouchedRow } from './history-queries.js';

const MOST_NAMED = 3;
/** What a scenario that is adopted is cited as, where its changes cite nothing else. */
const SCENARIO_KEY = 'scenario-';

/** What a revision did: "16 removed: “kicsb” and 15 lines; 1 changed: the Head of Paid Service". Names are those of now. */
export function revisionWords({ touched }: Pick<Revision, 'touched'>, network: Network): string {
  if (!touched) return 'stored for the first time';
  const parts = Object.entries(touched).flatMap(([what, rows]) =>
    rows.length > 0 ? [`${rows.length} ${what}: ${rowWords(rows, network)}`] : [],
  );
  if (parts.length === 0) return 'nothing but its heading';
  const scenario = scenarioIn(touched.added, network);
  return `${scenario === null ? '' : `citing the scenario “${scenario}”; `}${parts.join('; ')}`;
}

function rowWords(rows: readonly TouchedRow[], { nodes }: Network): string {
  const touched = rows.filter(({ type }) => type !== 'Line' && type !== 'Source');
  const count = (type: string, one: string, many: string) => {
    const found = rows.filter((row) => row.type === type).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  const names = touched.slice(0, MOST_NAMED).map(({ id }) => nodes.get(id)?.name ?? `“${id}”`);
  const rest = touched.length - names.length;
  return joined([
    ...names,
    ...(rest > 0 ? [`${rest} more`] : []),
    ...count('Line', 'line', 'lines'),
    ...count('Source', 'document', 'documents'),
  ]);
}

/** The title of the scenario that brought itself as a source; null when none did, or it is gone again. */
function scenarioIn(added: readonly TouchedRow[], { structure }: Network): string | null {
  const own = added.find(({ type, id }) => type === 'Source' && id.startsWith(SCENARIO_KEY));
  return structure.sources.find(({ key }) => key === own?.id)?.title ?? null;
}
