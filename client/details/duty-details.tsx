import { ToggleButton } from 'react-aria-components';
import { DESIGNATION_TITLES, type Designation } from '../../server/structure/designation.js';
import type { Duty } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { Trouble } from '../app/trouble.js';
import { isGap } from '../gaps/gaps.js';
import { useWays } from '../gaps/use-ways.js';
import { shortDesignation } from '../network/attachments.js';
import { NodeChanges } from '../scenario/node-changes.js';
import { go } from '../view/use-view.js';
import type { Pair } from '../view/view.js';
import { Documents } from './documents.js';
import { Explore } from './explore.js';
import { GapAnswer } from './gap-answer.js';
import { LineList } from './line-list.js';
import { NodeHead } from './node-head.js';
import { RouteAnswer } from './route-answer.js';
import { citationsOf } from './words.js';

/** A duty: which offices it must reach, and for the one chosen its routes, or where its line ends and why. */
export function DutyDetails({ duty }: { readonly duty: Duty }) {
  const { view, gaps, overlay } = useExplored();
  const chosen = view.pair?.duty === duty.id ? view.pair.designation : null;
  const hasGap = (designation: Designation) => isGap(gaps, { duty: duty.id, designation });
  const isRemoved = !overlay.after.nodes.has(duty.id);
  return (
    <section aria-label={duty.name} className="details">
      <NodeHead node={duty} />
      {duty.mustReach.length === 0 && <p>Nobody requires it to reach an office.</p>}
      {!isRemoved && (
        <div role="group" aria-label="Offices that it must reach" className="offices">
          {duty.mustReach.map((designation) => (
            <ToggleButton
              key={designation}
              className="toggle"
              isSelected={designation === chosen}
              onChange={(isSelected) => {
                go({ pair: isSelected ? { duty: duty.id, designation } : null, route: 1, through: null });
              }}
            >
              <abbr title={DESIGNATION_TITLES[designation]}>{shortDesignation(designation)}</abbr>{' '}
              {hasGap(designation) ? '⊣ gap' : '● route'}
            </ToggleButton>
          ))}
        </div>
      )}
      {!isRemoved && chosen !== null && (
        <Answer pair={{ duty: duty.id, designation: chosen }} hasGap={hasGap(chosen)} />
      )}
      <Explore node={duty.id} />
      <NodeChanges node={duty.id} />
      <LineList id={duty.id} />
      <Documents citations={citationsOf(overlay.network, duty.id)} />
    </section>
  );
}

function Answer({ pair, hasGap }: { readonly pair: Pair; readonly hasGap: boolean }) {
  const { ways, error, retry } = useWays(pair);
  if (error) return <Trouble error={error} onRetry={retry} />;
  if (!ways) return <p role="status">{hasGap ? 'Following its line …' : 'Finding its routes …'}</p>;
  return hasGap ? <GapAnswer pair={pair} ways={ways} /> : <RouteAnswer pair={pair} routes={ways.routes} />;
}
