import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import type { View } from '../view/view.js';

const NAMES: Readonly<Record<View['shows'], string>> = { canvas: 'Canvas', outline: 'Outline' };
const SHOWN = ['canvas', 'outline'] as const;

/** Whether the structure is shown as a picture or as a table. */
export function ShowsChoice() {
  const { view } = useExplored();
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label="Shown as"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view.shows]}
      onSelectionChange={(keys) => {
        const shows = SHOWN.find((each) => keys.has(each));
        if (shows) go({ shows });
      }}
    >
      {SHOWN.map((each) => (
        <ToggleButton key={each} id={each} className="toggle">
          {NAMES[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
