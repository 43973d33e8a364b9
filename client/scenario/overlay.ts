import type { Line, Node, Source } from '../../server/structure/model.js';
import { factsOf } from '../network/facts.js';
import type { Mark } from '../network/picture.js';
import type { Network } from '../structure/network.js';
import { patched } from '../structure/patch.js';
import type { Simulation } from './queries.js';

type Difference = Simulation['difference'];

/** The network before and after a scenario in one: what it removes is still there, and everything it touches is marked. */
export interface Overlay {
  /** Old and new together, as it is drawn. */
  readonly network: Network;
  /** The structure as the scenario leaves it, in whose names further steps are written. */
  readonly after: Network;
  /** What is so of everything drawn, see `factsOf`; made when it is first asked for. */
  readonly facts: Network;
  readonly markOf: (id: string) => Mark | null;
}

const NO_MARKS: Overlay['markOf'] = () => null;

/** An overlay that changes nothing. */
export function withoutChanges(network: Network): Overlay {
  return { network, after: network, facts: network, markOf: NO_MARKS };
}

/** Lays a difference over the network that it was found for. */
export function overlayOf(base: Network, difference: Difference): Overlay {
  const marks = new Map<string, Mark>();
  const [together, after] = [emptyPatch(), emptyPatch()];
  const rows = [
    ...difference.removed.map((row) => ({ ...row, mark: 'removed' as const })),
    ...difference.added.map((row) => ({ ...row, mark: 'added' as const })),
    ...difference.changed.map((row) => ({ ...row, mark: 'changed' as const })),
  ];
  for (const { type, id, after: value, mark } of rows) {
    // The keys of documents are an id space of their own, and no document is drawn.
    if (type !== 'Source') marks.set(id, marks.has(id) ? 'changed' : mark);
    put(after, type, id, value);
    if (value !== null) put(together, type, id, value);
  }
  const [network, changed] = [patched(base, together), patched(base, after)];
  let facts: Network | null = null;
  return {
    network,
    after: changed,
    get facts() {
      return (facts ??= factsOf(network, changed));
    },
    markOf: (id) => marks.get(id) ?? null,
  };
}

function emptyPatch() {
  return {
    nodes: new Map<string, Node | null>(),
    lines: new Map<string, Line | null>(),
    sources: new Map<string, Source | null>(),
  };
}

/** The API writes a row as the model has it; its scalar only says that it is some value. */
function put(patch: ReturnType<typeof emptyPatch>, type: string, id: string, value: unknown): void {
  if (type === 'Line') patch.lines.set(id, value as Line | null);
  else if (type === 'Source') patch.sources.set(id, value as Source | null);
  else patch.nodes.set(id, value as Node | null);
}
