import type { Network } from '../structure/network.js';
import type { View } from './view.js';

interface KnownView {
  readonly view: View;
  /** What the view asks for that is not there, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * A view of what is there: a link may be older than the revision that it is opened on. What it asks for and is not there
 * is left out, and said; what is selected says so itself.
 *
 * @param scenarios the ids of those that are saved; null while nobody knows them
 */
export function knownView(
  view: View,
  network: Network,
  scenarios: readonly string[] | null = null,
): KnownView {
  const missing = new Set<string>();
  const isThere = (id: string) => {
    // What begins so is of the picture's own making.
    const there = id.startsWith('~') || network.nodes.has(id);
    if (!there) missing.add(id);
    return there;
  };
  const there = (ids: readonly string[]) => (ids.every(isThere) ? ids : ids.filter(isThere));
  const faults: string[] = [];
  const pair = pairIn(view, network, isThere, faults);
  const kept = {
    pair,
    through: view.through !== null && isThere(view.through) ? view.through : null,
    focus: view.focus && isThere(view.focus.node) ? view.focus : null,
    hidden: there(view.hidden),
    only: there(view.only),
    toggled: there(view.toggled),
    folded: there(view.folded),
    expanded: there(view.expanded),
    dutiesOf: there(view.dutiesOf),
    scenario: scenarioIn(view, scenarios, faults),
  };
  for (const id of missing)
    faults.push(`The link names “${id}”, which is not in this revision; it is left out.`);
  return { view: faults.length === 0 ? view : { ...view, ...kept }, faults };
}

function pairIn(
  { pair }: View,
  network: Network,
  isThere: (id: string) => boolean,
  faults: string[],
): View['pair'] {
  if (!pair || !isThere(pair.duty)) return null;
  const duty = network.nodes.get(pair.duty);
  if (duty?.type === 'Duty' && duty.mustReach.includes(pair.designation)) return pair;
  faults.push(
    duty?.type === 'Duty'
      ? `The link asks for the way of “${duty.name}” to an office that it need not reach; it is left out.`
      : `The link asks for the way of “${duty?.name ?? pair.duty}”, which is no duty; it is left out.`,
  );
  return null;
}

/** A saved scenario that is named with its steps need not be there any more; the steps are what counts. */
function scenarioIn(
  { scenario, draft }: View,
  scenarios: readonly string[] | null,
  faults: string[],
): View['scenario'] {
  if (scenario === null || draft !== null || scenarios === null || scenarios.includes(scenario))
    return scenario;
  faults.push(
    `The link names the scenario “${scenario}”, which is not saved here; the structure is shown as it is.`,
  );
  return null;
}
