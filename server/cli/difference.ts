import type { Delta, DeltaRow } from '../scenario/delta.js';
import { LINE_RULES } from '../structure/line-types.js';
import type { Line, Node, Structure } from '../structure/model.js';
import { joined } from './words.js';

/** The rows of a delta as data gives them: what came, what went, and what stayed and is other than it was. */
export function differenceRows({ rows }: Delta): {
  added: DeltaRow[];
  removed: DeltaRow[];
  changed: DeltaRow[];
} {
  return {
    added: rows.filter(({ before }) => before === null),
    removed: rows.filter(({ after }) => after === null),
    changed: rows.filter(({ before, after }) => before !== null && after !== null),
  };
}

/** `+` for what came, `−` for what went, `~` for what changed. */
export type Mark = '+' | '−' | '~';

/** A delta as a list of sentences in names; those of the former structure for what went. */
export function differenceWords(
  delta: Delta,
  before: Structure,
  after: Structure,
): { mark: Mark; words: string }[] {
  const [former, present] = [namesIn(before), namesIn(after)];
  const rows = delta.rows.map((row) => {
    const mark: Mark = row.before === null ? '+' : row.after === null ? '−' : '~';
    return { mark, words: rowWords(row, mark === '−' ? former : present) };
  });
  return [...headerWords(delta), ...rows];
}

/** What a structure says of itself otherwise than it did. */
function headerWords({ header }: Delta): { mark: Mark; words: string }[] {
  const { before, after } = header ?? {};
  if (!before || !after) return [];
  return (['id', 'name', 'council', 'date'] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ mark: '~', words: `the structure's ${key}: ${after[key]}, was ${before[key]}` }));
}

function namesIn({ nodes }: Structure): (id: string) => string {
  const names = new Map<string, string>(nodes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function rowWords(row: DeltaRow, nameOf: (id: string) => string): string {
  switch (row.type) {
    case 'Source':
      return `source ${row.id}: ${(row.after ?? row.before)?.title ?? ''}`;
    case 'Line': {
      const line = row.after ?? row.before;
      return line === null ? '' : lineWords(line, row.before !== null && row.after !== null, nameOf);
    }
    default: {
      const node = row.after ?? row.before;
      const name = `${row.type.toLowerCase()} ${node?.name ?? row.id}`;
      return row.before && row.after ? `${name}: ${joined(changesOf(row.before, row.after))}` : name;
    }
  }
}

function lineWords(
  { type, from, to, source }: Line,
  changed: boolean,
  nameOf: (id: string) => string,
): string {
  const sentence = `${nameOf(from)} ${LINE_RULES[type].words} ${nameOf(to)}`;
  return changed ? `${sentence}: cited or noted otherwise (${source})` : `${sentence} (${source})`;
}

/** What is other than it was about a node, as predicates. */
function changesOf(before: Node, after: Node): string[] {
  const changes: string[] = [];
  if (before.name !== after.name) changes.push(`was called ${before.name}`);
  if (before.type === 'Role' && after.type === 'Role') {
    const gained = after.designations.filter((each) => !before.designations.includes(each));
    const lost = before.designations.filter((each) => !after.designations.includes(each));
    if (gained.length > 0) changes.push(`carries ${joined(gained)} now`);
    if (lost.length > 0) changes.push(`no longer carries ${joined(lost)}`);
    if (before.vacant !== after.vacant) changes.push(after.vacant ? 'is vacant now' : 'is no longer vacant');
    if (before.kind !== after.kind) changes.push(`is ${after.kind} and was ${before.kind}`);
  }
  if (before.type === 'Duty' && after.type === 'Duty' && before.mustReach.join() !== after.mustReach.join()) {
    changes.push(
      `must reach ${joined(after.mustReach) || 'no office'} and had to reach ${joined(before.mustReach) || 'none'}`,
    );
  }
  return changes.length > 0 ? changes : ['is described otherwise'];
}
