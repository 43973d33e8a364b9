import { ToggleButton } from 'react-aria-components';
import { DESIGNATION_TITLES, type Designation } from '../../server/structure/designation.js';
import { useExplored } from '../app/explored.js';
import { shortDesignation } from '../network/attachments.js';
import { go } from '../view/use-view.js';
import type { Coverage } from './queries.js';

/** How many duties reach each office: now, with assurance, and before the scenario at hand. */
export function CoverageBar() {
  const { coverage, coverageBefore, accountability, simulation, isSimulating, view } = useExplored();
  const assured = simulation === null && view.via === 'FORMAL' ? accountability.ASSURED.coverage : null;
  const of = (list: readonly Coverage[] | null, { designation }: Coverage) =>
    list?.find((each) => each.designation === designation) ?? null;
  const offices =
    view.to === null || coverage.some(({ designation }) => designation === view.to)
      ? coverage
      : [...coverage, nothingRequired(view.to)];
  return (
    <section className="coverage" aria-label="Coverage" aria-busy={isSimulating}>
      {offices.map((each) => (
        <Office
          key={each.designation}
          now={each}
          before={of(coverageBefore, each)}
          assured={of(assured, each)}
          isChosen={view.to === each.designation}
        />
      ))}
    </section>
  );
}

/** An office that was chosen and that no duty must reach: it stands here to be taken off again. */
function nothingRequired(designation: Designation): Coverage {
  return { designation, required: 0, covered: 0, missing: 0 };
}

interface OfficeProps {
  readonly now: Coverage;
  readonly before: Coverage | null;
  readonly assured: Coverage | null;
  readonly isChosen: boolean;
}

function Office({ now, before, assured, isChosen }: OfficeProps) {
  const { designation, required, covered } = now;
  const extra = assured ? assured.covered - covered : 0;
  const change = before ? covered - before.covered : 0;
  return (
    <ToggleButton
      className="office"
      isSelected={isChosen}
      onChange={(isSelected) => {
        go({ to: isSelected ? designation : null });
      }}
    >
      <strong>
        <abbr title={DESIGNATION_TITLES[designation]}>{shortDesignation(designation)}</abbr>
      </strong>
      <span>
        {covered}/{required}
        {change !== 0 && (
          <span className={change < 0 ? 'lost' : 'won'}>
            {' '}
            {change < 0 ? '−' : '+'}
            {Math.abs(change)}
          </span>
        )}
      </span>
      <Meter
        covered={covered}
        required={required}
        before={before?.covered ?? null}
        assured={assured?.covered ?? null}
      />
      {extra > 0 && <span className="small soft">+{extra} with assurance</span>}
    </ToggleButton>
  );
}

interface MeterProps {
  readonly covered: number;
  readonly required: number;
  readonly before: number | null;
  readonly assured: number | null;
}

/** A bar that repeats the numbers beside it. */
function Meter({ covered, required, before, assured }: MeterProps) {
  const share = (count: number) => (required === 0 ? 0 : (100 * count) / required);
  return (
    <svg className="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="meter-ground" width="100" height="10" />
      {before !== null && <rect className="meter-before" width={share(before)} height="10" />}
      {assured !== null && <rect className="meter-assured" y="6" width={share(assured)} height="4" />}
      <rect className="meter-now" width={share(covered)} height={before === null ? 10 : 6} />
    </svg>
  );
}
