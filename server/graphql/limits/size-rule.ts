import { GraphQLError, Kind, type ASTNode, type DocumentNode, type ValidationRule } from 'graphql';
import { measuring, type Measure } from './measure.js';

interface Limit {
  readonly measure: keyof Measure;
  readonly most: number;
  readonly words: (found: number, most: number) => string;
}

/** The most faults that an answer lists: one of each kind is all there is to learn. */
const MOST_FAULTS = 5;

const MOST_FIELDS: Limit = {
  measure: 'fields',
  // The full introspection query of the tools has about half as many.
  most: 500,
  words: (found, most) =>
    `The query has ${found.toLocaleString('en-GB')} fields with its fragments written out, of at most ${most}. Send several queries.`,
};

const LIMITS: readonly Limit[] = [
  {
    measure: 'depth',
    most: 12,
    words: (found, most) => `The query is ${found} levels deep, of at most ${most}. Ask for less at a time.`,
  },
  {
    measure: 'rootFields',
    most: 20,
    words: (found, most) =>
      `The query has ${found} fields at its root, of at most ${most}. Send several queries.`,
  },
  MOST_FIELDS,
  {
    measure: 'aliases',
    most: 30,
    words: (found, most) => `The query has ${found} aliases, of at most ${most}. Send several queries.`,
  },
  {
    measure: 'directives',
    most: 20,
    words: (found, most) => `The query has ${found} directives, of at most ${most}. Leave some out.`,
  },
  {
    measure: 'introspection',
    // The full introspection query of the tools counts about a quarter of it.
    most: 1_000_000,
    words: () => 'The query asks for too much of the schema at once. Ask for it by parts.',
  },
];

/**
 * Refuses operations that are deeper or wider than anybody needs, before any other rule looks into them: some compare
 * every field with every other.
 */
export const sizeRule: ValidationRule = (context) => ({
  Document(document) {
    const faults = faultsOf(document);
    if (faults.length === 0) return undefined;
    for (const fault of faults) context.reportError(fault);
    // The rules walk through the document together: this leaves them nothing to walk through.
    return { ...document, definitions: [] };
  },
});

function faultsOf(document: DocumentNode): GraphQLError[] {
  const measure = measuring(document);
  const ofOperations: GraphQLError[] = [];
  const ofFragments: GraphQLError[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      ofOperations.push(...faultsAt(definition, measure(definition), LIMITS));
    // Fields that no operation asks for are looked into all the same.
    else if (definition.kind === Kind.FRAGMENT_DEFINITION)
      ofFragments.push(...faultsAt(definition, measure(definition), [MOST_FIELDS]));
  }
  const faults = ofOperations.length > 0 ? ofOperations : ofFragments;
  return faults.slice(0, MOST_FAULTS);
}

function faultsAt(node: ASTNode, measured: Measure, limits: readonly Limit[]): GraphQLError[] {
  return limits
    .filter(({ measure, most }) => measured[measure] > most)
    .map(({ measure, most, words }) => new GraphQLError(words(measured[measure], most), { nodes: node }));
}
