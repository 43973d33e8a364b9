import { go } from '../view/use-view.js';

/** Opens what is folded, or folds what is open. */
export function toggleFold(id: string): void {
  go((view) => ({
    ...view,
    toggled: view.toggled.includes(id) ? view.toggled.filter((each) => each !== id) : [...view.toggled, id],
  }));
}
