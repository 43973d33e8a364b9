import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { ask } from '../api/ask.js';
import { useExplored } from '../app/explored.js';
import { TextInput } from '../app/text-input.js';
import { structureQuery, type Read } from '../structure/queries.js';
import { go } from '../view/use-view.js';
import { lastWritten, scenarioDialog } from './dialogs.js';
import { isKnown, Losses, type PolicyEffects } from './losses.js';
import { effectBetween } from './revision-effect.js';
import { refused } from './sending.js';
import { useWrite } from './use-write.js';
import { WriteDialog } from './write-dialog.js';
import { REVERT_STRUCTURE } from './writes.js';

interface Props {
  readonly to: number;
  /** The revision that the structure is at, as far as the page knows. */
  readonly current: number;
}

/** Asks whether the structure is to be again what it was. */
export function RevertDialog({ to, current }: Props) {
  const { structure } = useExplored().stored;
  const [expectedRevision] = useState(current);
  const { sending, authorField, write } = useWrite(structure.id);
  const effects = useEffects(expectedRevision, to);
  const revert = () => {
    write({ structure: structure.id, toRevision: to, expectedRevision }, async (input, done) => {
      const { revertStructure: result } = await ask(REVERT_STRUCTURE, { input });
      if (result.__typename !== 'StructureReverted') return refused(result);
      const { revision } = result.structure;
      lastWritten.open({
        structure: structure.id,
        sentence:
          revision === expectedRevision
            ? `The structure was as at revision ${to} already; nothing was written.`
            : `The structure is as it was at revision ${to}: this is revision ${revision}.`,
        before: revision === expectedRevision ? null : expectedRevision,
      });
      scenarioDialog.close();
      go({ revision: null, pair: null });
      await done();
      return null;
    });
  };
  return (
    <WriteDialog
      title={`Revert to revision ${to}`}
      action="Revert"
      sending={sending}
      isPossible={isKnown(effects)}
      onSubmit={revert}
    >
      <p>
        {structure.name} becomes what it was at revision {to}, as revision {expectedRevision + 1}. What came
        since stays in the history, and the saved scenarios stay.
      </p>
      <Losses subject="Going back" {...effects} />
      <TextInput label="Your name, for the history" {...authorField} />
    </WriteDialog>
  );
}

/** What going from a revision back to an earlier one does to the routes, under each policy. */
function useEffects(from: number, to: number): PolicyEffects {
  const [now, then] = [useRevision(from), useRevision(to)];
  const [before, after] = [now.read, then.read];
  const outcomes = useMemo(
    () =>
      ROUTE_POLICIES.map((via) => ({
        via,
        outcome: before && after ? effectBetween(before, after, via) : null,
      })),
    [before, after],
  );
  return {
    outcomes,
    fault: now.fault ?? then.fault,
    onRetry: () => {
      for (const { fault, retry } of [now, then]) if (fault) retry();
    },
  };
}

/** A revision with what was found out about it; the one that the page shows is there already. */
function useRevision(revision: number): { read: Read | null; fault: Error | null; retry: () => void } {
  const { stored, accountability } = useExplored();
  const isShown = stored.revision === revision;
  const { data, error, refetch } = useQuery({
    ...structureQuery(stored.structure.id, revision),
    enabled: !isShown,
  });
  const shown = useMemo(() => ({ network: stored, accountability }), [stored, accountability]);
  const isGone = data === null;
  return {
    read: isShown ? shown : (data ?? null),
    fault: isGone ? new Error(`Revision ${revision} is not there any more.`) : error,
    retry: () => void refetch(),
  };
}
