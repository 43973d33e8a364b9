import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import { useEmphasis } from './use-emphasis.js';
import { INITIAL_VIEW, type View } from '../view/view.js';

interface Filter {
  readonly words: string;
  readonly without: Partial<View>;
}

/** What keeps part of the network out of the picture, each to be taken off. */
export function ActiveFilters() {
  const { view, overlay } = useExplored();
  const name = (id: string) => overlay.network.nodes.get(id)?.name ?? id;
  const isNoneThrough = useEmphasis()?.lines.size === 0;
  const filters = filtersOf(view, name, isNoneThrough);
  if (filters.length === 0) return null;
  const { hidden, only, focus, through } = INITIAL_VIEW;
  return (
    <div className="active-filters" role="group" aria-label="What the picture leaves out">
      {filters.map(({ words, without }) => (
        <Button
          key={words}
          className="button"
          aria-label={`Take off: ${words}`}
          onPress={() => {
            go(without);
          }}
        >
          {words} <span aria-hidden="true">×</span>
        </Button>
      ))}
      <Button
        className="button"
        onPress={() => {
          go({ hidden, only, focus, through, toggled: [], folded: [], expanded: [], dutiesOf: [] });
        }}
      >
        Reset
      </Button>
    </div>
  );
}

function filtersOf(
  { hidden, only, focus, through, pair }: View,
  name: (id: string) => string,
  isNoneThrough: boolean,
): readonly Filter[] {
  const filters: Filter[] = [];
  if (focus) {
    const far = focus.distance === 1 ? '1 line' : `${focus.distance} lines`;
    filters.push({
      words: `Focus: ${name(focus.node)}, up to ${far} away`,
      without: { focus: null, folded: [] },
    });
  }
  if (only.length > 0)
    filters.push({ words: `Only ${only.length} shown`, without: { only: [], folded: [] } });
  if (hidden.length > 0) filters.push({ words: `${hidden.length} hidden`, without: { hidden: [] } });
  // What is drawn of a duty stands before what passes through a node.
  if (through !== null && pair === null)
    filters.push({
      words: `${isNoneThrough ? 'No route passes through' : 'Every route through'} ${name(through)}`,
      without: { through: null },
    });
  return filters;
}
