import type { OutlineRow } from './rows.js';

/** The rows that are shown, from the top down. */
export function shownRows(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  return rows.flatMap((row) => [row, ...shownRows(row.children)]);
}

/** The key of the row to be shown as selected: the one that was chosen if it is of the node, else the node's first. */
export function selectedRow(
  shown: readonly OutlineRow[],
  selected: string | null,
  chosen: string | null,
): string | null {
  if (selected === null) return null;
  const rows = shown.filter(({ node }) => node === selected);
  return (rows.find(({ key }) => key === chosen) ?? rows[0])?.key ?? null;
}
