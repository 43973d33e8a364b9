import { ALONE, REMAINDER } from './fold.js';
import type { Badge, Card } from './picture.js';

export function nameOfRemainder(count: number): string {
  return `${count.toLocaleString('en-GB')} others at the top`;
}

export function nameOfAlone(count: number): string {
  return `${count.toLocaleString('en-GB')} others, which no line drawn joins`;
}

export function remainderCard(count: number, badge: Badge | null): Card {
  return {
    ...groupCard(REMAINDER, count),
    name: nameOfRemainder(count),
    badge,
  };
}

export function aloneCard(count: number): Card {
  return {
    ...groupCard(ALONE, count),
    name: nameOfAlone(count),
  };
}

function groupCard(id: string, folded: number): Omit<Card, 'name'> {
  return {
    id,
    kind: 'remainder',
    holder: null,
    vacant: false,
    designations: [],
    folded,
    folds: 'closed',
    badge: null,
    box: null,
    mark: null,
  };
}
