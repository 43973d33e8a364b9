import { useEffect, useRef } from 'react';
import { Link } from '../app/link.js';
import { Mark } from '../app/mark.js';
import { ThemeButton } from '../app/theme-button.js';
import { useTitle } from '../app/use-title.js';
import { writeAddress } from '../view/address.js';
import { go } from '../view/use-view.js';
import { INITIAL_VIEW } from '../view/view.js';
import { Keys } from './keys.js';
import './statement.css';

/** What the explorer does for everyone, how that is known, and what is not known. */
export function AccessibilityStatement() {
  useTitle('Accessibility');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever came by a link within the page hears where they are.
    title.current?.focus();
  }, []);
  return (
    <div className="start statement">
      <header className="statement-head">
        <Link
          to={writeAddress(INITIAL_VIEW)}
          onFollow={() => {
            go(INITIAL_VIEW);
          }}
        >
          <Mark /> All councils
        </Link>
        <span className="stretch" />
        <ThemeButton />
      </header>
      <main>
        <h1 ref={title} tabIndex={-1}>
          Accessibility
        </h1>
        <p>
          Everybody who must answer for a duty, or asks who does, should be able to use this explorer. It is
          written to meet the Web Content Accessibility Guidelines 2.2 at level AA.
        </p>
        <Means />
        <Keys />
        <Evidence />
        <Limits />
        <Report />
      </main>
    </div>
  );
}

function Means() {
  return (
    <section>
      <h2>What you can rely on</h2>
      <ul>
        <li>
          Everything works by keyboard alone, and the place that has the focus is outlined. Whatever can be
          dragged can also be done from a menu, a form or a button.
        </li>
        <li>
          The picture is never the only way. The lists, the details of what is selected and the outline say in
          words what it shows, and offer what it offers.
        </li>
        <li>
          Nothing is told by colour alone: a gap has an open end (⊣) and the word, what is covered a filled
          dot (●), and types of line differ by dash and arrow as well.
        </li>
        <li>
          Text can be made four times as large, or the window 320 pixels narrow: the page becomes one column,
          and the panels become sheets that open and close.
        </li>
        <li>
          Light and dark are followed, and nothing moves when your system asks for less motion. The page and
          the picture take the contrast colours of your system.
        </li>
        <li>Most results that change after you act are announced to screen readers.</li>
      </ul>
    </section>
  );
}

function Evidence() {
  return (
    <section>
      <h2>How we know</h2>
      <ul>
        <li>
          The views named here are checked in Chromium with axe against the rules for level A and AA, in light
          and in dark, whenever the program is tested: the list of councils, a council, a gap, the details of
          a post and of a line, a scenario, its comparison, opening a file, and this page.
        </li>
        <li>
          Core tasks are carried out by keyboard alone in the same tests, from choosing a council to reading
          where the line of a duty ends.
        </li>
        <li>
          The same tests open the pages 400 and 320 pixels wide and fail when the page has to be scrolled
          sideways. Only the table that compares scenarios is, within itself.
        </li>
      </ul>
    </section>
  );
}

function Limits() {
  return (
    <section>
      <h2>What has not been tested</h2>
      <ul>
        <li>
          No screen reader: neither NVDA, JAWS, VoiceOver, Narrator nor TalkBack has been tried. Names, roles
          and announcements are there for them; how they read them is not known.
        </li>
        <li>
          Neither speech control nor switches, nor screen magnifiers other than the zoom of the browser.
        </li>
        <li>Firefox and Safari. The tests run in Chromium.</li>
        <li>It has not been assessed by an independent auditor or with disabled people.</li>
        <li>
          The page for GraphQL queries (GraphiQL) is a component of others and is not covered by this
          statement. The command line gives the same answers as text.
        </li>
      </ul>
    </section>
  );
}

function Report() {
  return (
    <section>
      <h2>When something does not work for you</h2>
      <p>
        Report it in the issue tracker of the project that this program came from, or tell whoever runs it for
        you. Say which page it was (copy its address: it holds the whole view), what you did, what happened,
        and which browser and assistive technology you use.
      </p>
    </section>
  );
}
