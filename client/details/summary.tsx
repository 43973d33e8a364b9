import { useExplored } from '../app/explored.js';
import { summarySentence } from '../gaps/sentences.js';
import { NodeLink } from './node-link.js';
import { commonEnd } from './summary-words.js';

/** Three sentences about the structure, and what an analyst should look at in it. */
export function Summary() {
  const { overlay, stored, coverage, gaps, warnings, view } = useExplored();
  const { nodes } = overlay.after.structure;
  const count = (type: string) => nodes.filter((node) => node.type === type).length.toLocaleString('en-GB');
  const end = commonEnd(overlay.network, gaps);
  return (
    <section aria-label="What the picture shows" className="details">
      <h2>{stored.structure.council}</h2>
      <p>
        {count('Role')} posts, {count('Board')} boards and {count('Directorate')} directorates or units stand
        here, with {count('Duty')} duties. {summarySentence(coverage, view)} {end}
      </p>
      <p className="soft">
        Choose a gap on the left to see where its line ends, or a card to see who stands behind it.
      </p>
      <h3>Look at these</h3>
      {warnings.length === 0 ? (
        <p className="soft">There is nothing unusual to look at.</p>
      ) : (
        <ul className="warnings">
          {warnings.slice(0, MOST).map((warning) => (
            <li key={`${warning.code}${warning.designation ?? ''}${warning.at.map(({ id }) => id).join()}`}>
              {warning.message}{' '}
              {warning.at.slice(0, 6).map(({ id }) => (
                <NodeLink key={id} id={id} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {warnings.length > MOST && (
        <p className="soft">And {warnings.length - MOST} more, which the command line lists.</p>
      )}
    </section>
  );
}

const MOST = 20;
