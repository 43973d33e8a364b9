import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { go } from '../view/use-view.js';
import { leftOutWords } from './words.js';

/** What of the structure is left out of the outline, as it is of the picture, and the way back to all of it. */
export function LeftOut() {
  const { view, overlay } = useExplored();
  const words = leftOutWords(overlay.network, view);
  return (
    <div role="status">
      {words !== '' && (
        <p className="outline-left-out small">
          {words}{' '}
          <Button
            className="button"
            onPress={() => {
              go({ hidden: [], only: [], focus: null });
            }}
          >
            Show everything
          </Button>
        </p>
      )}
    </div>
  );
}
