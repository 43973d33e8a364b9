import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { NodeLink } from './node-link.js';
import { warningGroups, type WarningGroup } from './warning-groups.js';

/** Groups listed. */
const MOST = 20;
/** Things named before all are asked for, and then. */
const [FEW, MANY] = [3, 100];

/** What an analyst should look at and what changes no result, once for all the duties that it is about. */
export function Warnings() {
  const { overlay, warnings } = useExplored();
  const groups = useMemo(() => warningGroups(overlay.after, warnings), [overlay.after, warnings]);
  return (
    <>
      <h3>Look at these</h3>
      {groups.length === 0 ? (
        <p className="soft">Nothing stands out besides the gaps.</p>
      ) : (
        <ul className="warnings">
          {groups.slice(0, MOST).map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </ul>
      )}
      {groups.length > MOST && (
        <p className="soft">And {groups.length - MOST} more, which the command line lists.</p>
      )}
    </>
  );
}

function Group({ group: { sentence, at } }: { readonly group: WarningGroup }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = at.slice(0, isWhole ? MANY : FEW);
  const rest = (at.length - shown.length).toLocaleString('en-GB');
  return (
    <li>
      {sentence}
      <div className="warned-of">
        {shown.map((id) => (
          <NodeLink key={id} id={id} />
        ))}
        {shown.length < at.length &&
          (isWhole ? (
            <span className="small soft">and {rest} more</span>
          ) : (
            <Button
              className="button"
              onPress={() => {
                setIsWhole(true);
              }}
            >
              Show {rest} more
            </Button>
          ))}
      </div>
    </li>
  );
}
