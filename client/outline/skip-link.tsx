import { flushSync } from 'react-dom';
import { useExplored } from '../app/explored.js';
import { Link } from '../app/link.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { OUTLINE_ID } from './outline.js';

/** The first stop of the keyboard: past the bars and lists to the table that holds what the picture shows. */
export function SkipLink() {
  const { view } = useExplored();
  return (
    <nav aria-label="Skip" className="skip">
      <Link
        className="button"
        to={writeAddress({ ...view, shows: 'outline' })}
        onFollow={() => {
          // The table must be there before it can have the focus.
          flushSync(() => {
            go({ shows: 'outline' });
          });
          document.querySelector<HTMLElement>(`#${OUTLINE_ID} [role="treegrid"]`)?.focus();
        }}
      >
        Skip to the outline
      </Link>
    </nav>
  );
}
