import { GraphQLError, type ValidationRule } from 'graphql';
import { measureOperation, type Measure } from './measure.js';

interface Limit {
  readonly measure: keyof Measure;
  readonly most: number;
  readonly words: (found: number, most: number) => string;
}

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

/** Refuses operations that are deeper or wider than anybody needs. */
export const sizeRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const measured = measureOperation(operation, context.getDocument());
    for (const { measure, most, words } of LIMITS) {
      const found = measured[measure];
      if (found > most) context.reportError(new GraphQLError(words(found, most), { nodes: operation }));
    }
  },
});
