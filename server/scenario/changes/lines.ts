import type { LineType } from '../../structure/line-types.js';
import type { Line } from '../../structure/model.js';
import type { ChangeValue } from '../change.js';
import type { Draft } from '../draft.js';
import { Misfit } from '../misfit.js';
import { fitLine } from './fit-line.js';

export function addLine(draft: Draft, value: ChangeValue<'addLine'>): void {
  refuseHolding(value.type);
  fitLine(draft, lineOf(draft, value, value));
}

export function removeLine(draft: Draft, { type, from, to }: ChangeValue<'removeLine'>): void {
  refuseHolding(type);
  draft.removeLine(draft.requireLine(type, from, to));
}

/** The line to the new upper end is another line: it has a citation and a note of its own. */
export function redirect(draft: Draft, value: ChangeValue<'redirect'>): void {
  const { type, from, to, newTo } = value;
  refuseHolding(type);
  const line = draft.requireLine(type, from, to);
  if (newTo === to) throw new Misfit('CHANGES_NOTHING', `the line leads to "${to}" already`);
  draft.removeLine(line);
  fitLine(draft, lineOf(draft, { type, from, to: newTo }, value));
}

/** A line with its own citation and note where it has them. */
export function lineOf(
  draft: Draft,
  ends: Pick<Line, 'type' | 'from' | 'to'>,
  own: { readonly source?: string | undefined; readonly note?: string | undefined } = {},
): Line {
  const { type, from, to } = ends;
  const line = { type, from, to, source: draft.cite(own.source) };
  return own.note === undefined ? line : { ...line, note: own.note };
}

function refuseHolding(type: LineType): void {
  if (type !== 'HELD_BY') return;
  throw new Misfit('HELD_BY_LINE', 'who holds a post is changed by appoint and vacate alone');
}
