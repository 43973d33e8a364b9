import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large one operation or fragment is with the fragments in it written out. */
export interface Measure {
  /** Levels of fields; introspection counts none. */
  readonly depth: number;
  /** Fields at the root. */
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** About how many fields the answers to `__schema` and `__type` have. */
  readonly introspection: number;
}

/** About how many items the lists of the introspection schema have, in a schema of the size of ours. */
const ITEMS: Readonly<Record<string, number>> = {
  types: 150,
  fields: 8,
  args: 3,
  inputFields: 8,
  enumValues: 10,
  possibleTypes: 6,
  interfaces: 2,
  directives: 5,
};

interface Weighed extends Measure {
  /** About how many fields an answer has of what is selected, should it be within an introspection. */
  readonly weight: number;
}

const NOTHING: Weighed = {
  depth: 0,
  rootFields: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  introspection: 0,
  weight: 0,
};

/**
 * Measures the operations and fragments of a document, all of them in time linear in it: each fragment is measured once,
 * and one within itself, which another rule reports, counts as empty.
 */
export function measuring(
  document: DocumentNode,
): (definition: OperationDefinitionNode | FragmentDefinitionNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Weighed>();

  const fragment = (name: string): Weighed => {
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

  const within = (set: SelectionSetNode, ownDirectives: number): Weighed => {
    const parts = set.selections.map((selection) => {
      const directives = selection.directives?.length ?? 0;
      const inner = innerOf(selection, directives);
      return selection.kind === Kind.FIELD ? ofField(selection, inner) : inner;
    });
    return parts.reduce(together, { ...NOTHING, directives: ownDirectives });
  };

  const innerOf = (selection: SelectionNode, directives: number): Weighed => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const inner = fragment(selection.name.value);
      return { ...inner, directives: inner.directives + directives };
    }
    return selection.selectionSet ? within(selection.selectionSet, directives) : { ...NOTHING, directives };
  };

  return (definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? fragment(definition.name.value)
      : within(definition.selectionSet, definition.directives?.length ?? 0);
}

function together(one: Weighed, other: Weighed): Weighed {
  return {
    depth: Math.max(one.depth, other.depth),
    rootFields: one.rootFields + other.rootFields,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    introspection: one.introspection + other.introspection,
    weight: one.weight + other.weight,
  };
}

/** A field with what is selected of it. */
function ofField({ name, alias }: FieldNode, inner: Weighed): Weighed {
  const asksSchema = name.value.startsWith('__');
  const weight = 1 + (ITEMS[name.value] ?? 1) * inner.weight;
  return {
    depth: asksSchema ? 0 : 1 + inner.depth,
    rootFields: 1,
    fields: inner.fields + 1,
    aliases: inner.aliases + (alias ? 1 : 0),
    directives: inner.directives,
    introspection: inner.introspection + (asksSchema ? weight : 0),
    weight,
  };
}
