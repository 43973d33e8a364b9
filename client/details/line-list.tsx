import { useState } from 'react';
import { Button } from 'react-aria-components';
import { lineId, type Line } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { Cite } from './cite.js';
import { DutyStatus, NodeLink } from './node-link.js';
import { lineGroups } from './words.js';

const MARK_WORDS = {
  added: 'added by the scenario',
  removed: 'removed by the scenario',
  changed: 'changed by the scenario',
};

/** The lines of a node, each with where it is written. */
export function LineList({ id }: { readonly id: string }) {
  const { overlay } = useExplored();
  const [whole, setWhole] = useState<string | null>(null);
  const groups = lineGroups(overlay.network, id);
  const isRemoved = (line: Line) => overlay.markOf(lineId(line)) === 'removed';
  if (groups.length === 0) return <p className="soft">No line leads to it or from it.</p>;
  return (
    <>
      {groups.map(({ title, lines }) => (
        <section key={title} className="line-group">
          <h3>
            {title} <span className="soft">{countWords(lines.map(({ line }) => isRemoved(line)))}</span>
          </h3>
          <ul>
            {(whole === title ? lines : lines.slice(0, MOST)).map(({ line, other }) => {
              const mark = overlay.markOf(lineId(line));
              return (
                <li key={lineId(line)}>
                  <NodeLink id={other} /> <Cite text={line.source} />{' '}
                  {!isRemoved(line) && <DutyStatus id={other} />}
                  {line.note !== undefined && <span className="small soft"> {line.note}</span>}
                  {mark && <strong className="small"> {MARK_WORDS[mark]}</strong>}
                </li>
              );
            })}
          </ul>
          {lines.length > MOST && whole !== title && (
            <Button
              className="button"
              onPress={() => {
                setWhole(title);
              }}
            >
              Show all {lines.length.toLocaleString('en-GB')}
            </Button>
          )}
        </section>
      ))}
    </>
  );
}

const MOST = 40;

/** How many of several lines stand, and how many the scenario removes; nothing beside a line alone. */
function countWords(removed: readonly boolean[]): string {
  if (removed.length < 2) return '';
  const gone = removed.filter(Boolean).length;
  return gone === 0 ? String(removed.length) : `${removed.length - gone}, and ${gone} removed`;
}
