import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { INITIAL_VIEW } from '../view/view.js';
import { Link } from './link.js';
import { Mark } from './mark.js';

/** The head of a page that is about no open structure, with the way to all that are stored. */
export function HomeHeader() {
  return (
    <header className="home-head">
      <Link
        to={writeAddress(INITIAL_VIEW)}
        onFollow={() => {
          go(INITIAL_VIEW);
        }}
      >
        <Mark /> answerable<span className="unseen">: all councils</span>
      </Link>
    </header>
  );
}
