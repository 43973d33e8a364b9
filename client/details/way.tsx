import { LINE_RULES } from '../../server/structure/line-types.js';
import { lineId, type Line } from '../../server/structure/model.js';
import { useExplored } from '../app/explored.js';
import { Cite } from './cite.js';
import { NodeLink } from './node-link.js';

interface Props {
  /** The duty from which it goes up. */
  readonly from: string;
  readonly lines: readonly string[];
}

/** A walk or route in numbered steps as the picture numbers them, each with its lines and where they are written. */
export function Way({ from, lines }: Props) {
  const { overlay } = useExplored();
  const steps = new Map<string, Line[]>();
  for (const line of lines.flatMap((id) => overlay.network.lines.get(id) ?? [])) {
    const key = `${line.from} ${line.to}`;
    steps.set(key, [...(steps.get(key) ?? []), line]);
  }
  return (
    <ol className="way">
      <li>{overlay.network.nodes.get(from)?.name ?? from}</li>
      {[...steps].map(([key, parallel]) => (
        <li key={key}>
          {parallel.map((line) => (
            <span key={lineId(line)} className="small soft">
              {LINE_RULES[line.type].words} <Cite text={line.source} />{' '}
            </span>
          ))}
          {parallel[0] && <NodeLink id={parallel[0].to} />}
        </li>
      ))}
    </ol>
  );
}
