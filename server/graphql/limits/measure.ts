import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large one operation is with its fragments written out. */
export interface Measure {
  /** Levels of fields; introspection counts none. */
  readonly depth: number;
  /** Fields at the root. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { depth: 0, rootFields: 0, aliases: 0, directives: 0 };

/**
 * Measures an operation in time linear in the document: each fragment is measured once, and one within itself, which
 * another rule reports, counts as empty.
 */
export function measureOperation(operation: OperationDefinitionNode, document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Measure>();

  const fragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const definition = fragments.get(name);
    const measure = definition
      ? within(definition.selectionSet, definition.directives?.length ?? 0)
      : NOTHING;
    measured.set(name, measure);
    return measure;
  };

  const within = (set: SelectionSetNode, ownDirectives: number): Measure => {
    let [depth, rootFields, aliases, directives] = [0, 0, 0, ownDirectives];
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        rootFields++;
        if (selection.alias) aliases++;
        if (selection.name.value.startsWith('__')) continue;
        const inner = selection.selectionSet ? within(selection.selectionSet, 0) : NOTHING;
        depth = Math.max(depth, 1 + inner.depth);
        aliases += inner.aliases;
        directives += inner.directives;
        continue;
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? within(selection.selectionSet, 0)
          : fragment(selection.name.value);
      depth = Math.max(depth, inner.depth);
      rootFields += inner.rootFields;
      aliases += inner.aliases;
      directives += inner.directives;
    }
    return { depth, rootFields, aliases, directives };
  };

  return within(operation.selectionSet, operation.directives?.length ?? 0);
}
