import { DESIGNATIONS, DESIGNATION_TITLES } from '../../server/structure/designation.js';
import type { RoutePolicy } from '../../server/structure/line-types.js';
import { Trouble } from '../app/trouble.js';
import { dutySentences, type DutyChange } from './duties-of-steps.js';
import { duties, verdict, type RouteChange, type RouteChanges } from './effect.js';

/** What a write does to the routes under each policy, as the API found it. */
export interface PolicyEffects {
  readonly outcomes: readonly {
    readonly via: RoutePolicy;
    /** Null while it is not known. */
    readonly outcome: (RouteChanges & DutyChange) | null;
  }[];
  /** Why it cannot be known; null while it may be. */
  readonly fault: Error | null;
  readonly onRetry: () => void;
}

/** Whether all of it is known: nobody writes what they were not told the price of. */
export function isKnown({ outcomes }: PolicyEffects): boolean {
  return outcomes.every(({ outcome }) => outcome !== null);
}

const POLICY_WORDS: Readonly<Record<RoutePolicy, string>> = {
  FORMAL: 'By formal lines',
  ASSURED: 'With assurance',
};

interface Props extends PolicyEffects {
  /** What does it, as a sentence begins: "This scenario". */
  readonly subject: string;
}

/** What a write costs and gives, before it is done: a sentence under each policy, and every duty by its office. */
export function Losses({ subject, outcomes, fault, onRetry }: Props) {
  if (fault)
    return (
      <Trouble
        error={new Error(`What happens to the routes cannot be told now. ${fault.message}`)}
        onRetry={onRetry}
      />
    );
  return outcomes.map(({ via, outcome }) => (
    <section key={via} className="losses">
      <h3>{POLICY_WORDS[via]}</h3>
      <p role="status">
        {outcome
          ? [verdict(outcome, subject), ...dutySentences(outcome)].join(' ')
          : 'Working out what happens to the routes …'}
      </p>
      {outcome && <Routes word="Lost" changes={outcome.lost} />}
      {outcome && <Routes word="Gained" changes={outcome.gained} />}
    </section>
  ));
}

/** The longest list of duties that is open at once. */
const SHOWN_AT_ONCE = 30;

function Routes({ word, changes }: { readonly word: string; readonly changes: readonly RouteChange[] }) {
  return DESIGNATIONS.map((designation) => {
    const those = changes.filter((each) => each.designation === designation);
    if (those.length === 0) return null;
    return (
      <details key={designation} open={those.length <= SHOWN_AT_ONCE}>
        <summary>
          {word}: {duties(those.length)} to the {DESIGNATION_TITLES[designation]}
        </summary>
        <ul className="lost-duties small">
          {those.map(({ duty }) => (
            <li key={duty.id}>{duty.name}</li>
          ))}
        </ul>
      </details>
    );
  });
}
