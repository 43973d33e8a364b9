import { go } from '../view/use-view.js';
import type { View } from '../view/view.js';
import { asksForPart } from './asked.js';

/** Opens what is folded, or folds what is open. */
export function toggleFold(id: string): void {
  go((view) => withFold(view, id));
}

/** A view in which what is folded is open, or what is open is folded. */
export function withFold(view: View, id: string): View {
  const list = asksForPart(view) ? 'folded' : 'toggled';
  return { ...view, [list]: withOrWithout(view[list], id) };
}

/** A list with something that is not on it, or without what is. */
export function withOrWithout<Each>(list: readonly Each[], one: Each): readonly Each[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
