/** Something that a reader can do to a thing: at once, or as one of several of a kind, which have a menu of their own. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly does: (() => void) | { readonly among: readonly Action[] };
}

/** Actions that belong together, under a name. */
export interface ActionGroup {
  readonly label: string;
  readonly actions: readonly Action[];
}
