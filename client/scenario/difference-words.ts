import { joined } from '../app/phrases.js';

interface Row {
  readonly type: string;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface Difference {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly Row[];
}

const MOST_NAMED = 3;
/** What a difference holds: "2 added: A and a line; 1 changed: B". */
export function differenceWords({ added, removed, changed }: Difference): string {
  const parts = [part('added', added), part('removed', removed), part('changed', changed)].flatMap(
    (words) => words ?? [],
  );
  return parts.length === 0 ? 'nothing that is drawn' : parts.join('; ');
}

function part(what: string, rows: readonly Row[]): string | null {
  if (rows.length === 0) return null;
  const named = rows.flatMap((row) => nameOf(row) ?? []);
  const rest = rows.length - Math.min(named.length, MOST_NAMED);
  const others =
    rest === 0
      ? []
      : [
          `${rest} ${named.length === 0 ? '' : 'other '}${rest === 1 ? 'line or source' : 'lines or sources'}`,
        ];
  const names = joined([...named.slice(0, MOST_NAMED), ...others]);
  return `${rows.length} ${what}: ${names}`;
}

function nameOf({ type, before, after }: Row): string | null {
  const value = after ?? before;
  if (type === 'Line' || type === 'Source') return null;
  if (typeof value !== 'object' || value === null || !('name' in value)) return null;
  return String(value.name);
}
