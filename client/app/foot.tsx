import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { INITIAL_VIEW, type View } from '../view/view.js';
import { Link } from './link.js';

const STATEMENT: View = { ...INITIAL_VIEW, page: 'accessibility' };

/** What is not about any council: the statement on accessibility, and the API for those who ask by program. */
export function FootLinks() {
  return (
    <nav className="foot-links small" aria-label="About this page">
      <Link
        to={writeAddress(STATEMENT)}
        onFollow={() => {
          go(STATEMENT);
        }}
      >
        Accessibility and keys
      </Link>
      <a href="/graphiql">Ask by GraphQL</a>
    </nav>
  );
}
