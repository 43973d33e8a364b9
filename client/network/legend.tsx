import { ToggleButton } from 'react-aria-components';
import type { LineType } from '../../server/structure/line-types.js';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import { DRAWN_LINES } from './compose.js';
import { LINE_LOOKS, type LineLook } from './line-looks.js';
import { colourToken } from './palette.js';

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
          <Sample look={LINE_LOOKS[type]} />
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

const ARROWS: Readonly<Record<LineLook['arrow'], string | null>> = {
  triangle: 'M34 2 42 6 34 10Z',
  vee: 'M34 2 42 6 34 10',
  diamond: 'M32 6 37 2 42 6 37 10Z',
  none: null,
};

/** A piece of line as the canvas draws it. */
function Sample({ look: { colour, width, arrow, dashes, opacity } }: { readonly look: LineLook }) {
  const stroke = colourToken(colour);
  const head = ARROWS[arrow];
  return (
    <svg className="sample" viewBox="0 0 44 12" aria-hidden="true">
      <path
        d={head === null ? 'M1 6h42' : 'M1 6h32'}
        stroke={stroke}
        strokeWidth={width * 1.2}
        strokeOpacity={opacity}
        strokeDasharray={dashes?.join(' ')}
      />
      {head !== null && (
        <path className="sample-head" d={head} stroke={stroke} fill={arrow === 'vee' ? 'none' : stroke} />
      )}
    </svg>
  );
}
