import { LINE_RULES } from '../../server/structure/line-types.js';
import { lineId, type Node } from '../../server/structure/model.js';
import type { Network } from '../structure/network.js';
import type { LineEnds } from './candidates.js';

/** Something to choose from a long list. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** What else tells it apart. */
  readonly detail: string;
}

/** At most so many of a list are offered at once; more words find the others. */
export const MOST_OFFERED = 60;

/** A node as an option. */
export function nodeOption(node: Node): Option {
  return { id: node.id, name: node.name, detail: `${typeWord(node)} · ${node.id}` };
}

/** A line as an option: "A is line managed by B". */
export function lineOption(network: Network, line: LineEnds): Option {
  const name = (id: string) => network.nodes.get(id)?.name ?? id;
  return {
    id: lineId(line),
    name: `${name(line.from)} ${LINE_RULES[line.type].words} ${name(line.to)}`,
    detail: '',
  };
}

function typeWord(node: Node): string {
  return node.type === 'Role' ? node.kind : node.type.toLowerCase();
}

/** The options that hold every word, the first {@link MOST_OFFERED} of them. */
export function optionsFound(options: readonly Option[], words: string): readonly Option[] {
  const wanted = words.trim().toLocaleLowerCase('en-GB').split(/\s+/u);
  const found: Option[] = [];
  for (const option of options) {
    const text = `${option.name} ${option.detail}`.toLocaleLowerCase('en-GB');
    if (wanted.every((word) => text.includes(word))) found.push(option);
    if (found.length === MOST_OFFERED) break;
  }
  return found;
}
