import type { ChangeValue } from '../change.js';
import type { Draft } from '../draft.js';
import { refuseRepeated } from '../misfit.js';
import { fitLine, replaceLine } from './fit-line.js';
import { lineOf } from './lines.js';

export function move(draft: Draft, { role, to }: ChangeValue<'move'>): void {
  draft.requireType(role, 'Role');
  draft.requireType(to, 'Directorate');
  replaceLine(draft, lineOf(draft, { type: 'SITS_IN', from: role, to }));
}

export function group(draft: Draft, { directorate, under }: ChangeValue<'group'>): void {
  draft.requireType(directorate, 'Directorate');
  draft.requireType(under, 'Directorate');
  replaceLine(draft, lineOf(draft, { type: 'PART_OF', from: directorate, to: under }));
}

/** Lines that stay keep their citation; the same set again is no error. */
export function assign(draft: Draft, { duty, to }: ChangeValue<'assign'>): void {
  draft.requireType(duty, 'Duty');
  refuseRepeated(to, 'to');
  const wanted = new Set(to);
  for (const line of draft.linesOfType('DISCHARGED_BY', duty)) {
    if (!wanted.has(line.to)) draft.removeLine(line);
  }
  for (const discharger of wanted) {
    if (draft.line('DISCHARGED_BY', duty, discharger)) continue;
    fitLine(draft, lineOf(draft, { type: 'DISCHARGED_BY', from: duty, to: discharger }));
  }
}
