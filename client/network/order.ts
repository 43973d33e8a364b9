import { DESIGNATIONS } from '../../server/structure/designation.js';
import type { Card } from './picture.js';

const LAST = DESIGNATIONS.length;

/** The first of the offices that a card carries, as a number in their order; those that carry none come after all. */
export function officeRank({ designations }: Pick<Card, 'designations'>): number {
  return Math.min(LAST, ...designations.map((each) => DESIGNATIONS.indexOf(each)));
}

/** Where a card stands from left to right unless its lines say otherwise: officers, then boards and units, then members. */
function side({ kind }: Card): number {
  if (kind === 'officer') return 0;
  return kind === 'member' ? 2 : 1;
}

/**
 * The order of cards that no line decides. It hangs on what each is and on its id, not on which others there are, so that
 * what comes and goes leaves the rest in its order.
 */
export function inPlaceOrder(left: Card, right: Card): number {
  return side(left) - side(right) || officeRank(left) - officeRank(right) || compareIds(left.id, right.id);
}

/** Statutory posts first, then by id. */
export function officesFirst(left: Card, right: Card): number {
  return officeRank(left) - officeRank(right) || compareIds(left.id, right.id);
}

function compareIds(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
