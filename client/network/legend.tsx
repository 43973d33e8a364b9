import { ToggleButton } from 'react-aria-components';
import type { LineType } from '../../server/structure/line-types.js';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import { DRAWN_LINES } from './compose.js';

const NAMES: Readonly<Record<LineType, string>> = {
  DISCHARGED_BY: 'discharged by',
  ACCOUNTABLE_TO: 'accountable to',
  LINE_MANAGED_BY: 'line managed by',
  LED_BY: 'led by',
  ASSURES: 'gives assurance to',
  CHAIRED_BY: 'chaired by',
  MEMBER_OF: 'member of',
  SITS_IN: 'sits in',
  PART_OF: 'part of',
  HELD_BY: 'held by',
};

/** The types of line, each as it is drawn; choosing one takes it out of the picture or puts it back. */
export function Legend() {
  const { view } = useExplored();
  const without = new Set(view.withoutLines);
  return (
    <div className="legend" role="group" aria-label="Lines drawn">
      {DRAWN_LINES.map((type) => (
        <ToggleButton
          key={type}
          className="legend-line"
          isSelected={!without.has(type)}
          onChange={(isDrawn) => {
            go({
              withoutLines: isDrawn
                ? view.withoutLines.filter((each) => each !== type)
                : [...view.withoutLines, type],
            });
          }}
        >
          <svg
            className={`sample ${type.toLowerCase().replaceAll('_', '-')}`}
            viewBox="0 0 44 12"
            aria-hidden="true"
          >
            <path className="sample-line" d="M1 6h34" />
            <path className="sample-arrow" d="M34 2 42 6 34 10" />
          </svg>
          {NAMES[type]}
        </ToggleButton>
      ))}
      <ToggleButton
        className="legend-line"
        isSelected={view.duties === 'drawn'}
        onChange={(isDrawn) => {
          go({ duties: isDrawn ? 'drawn' : 'counted' });
        }}
      >
        duties as sheets
      </ToggleButton>
    </div>
  );
}
