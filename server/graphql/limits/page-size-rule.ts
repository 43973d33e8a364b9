import { GraphQLError, Kind, type ArgumentNode, type ValidationRule } from 'graphql';
import { MOST_ROUTES } from '../../accountability/routes.js';

/** The most items of a page. */
export const LARGEST_PAGE = 500;

/**
 * Refuses pages without items or with more than anybody reads.
 *
 * @param variables the values of the request's variables, when they are known
 */
export function pageSizeRule(variables: Readonly<Record<string, unknown>> = {}): ValidationRule {
  return (context) => ({
    Argument(argument) {
      if (argument.name.value !== 'first' || !context.getFieldDef()) return;
      const first = valueOf(argument, variables);
      const field = context.getFieldDef()?.name ?? '';
      const most = field === 'routes' ? MOST_ROUTES : LARGEST_PAGE;
      if (first === null || (first >= 1 && first <= most)) return;
      const message = `"first" of "${field}" is ${first}; it is from 1 to ${most}. For more, ask for the next page with "after".`;
      context.reportError(new GraphQLError(message, { nodes: argument }));
    },
  });
}

/** The number given; null when it is none, which another rule reports, or not known yet. */
function valueOf({ value }: ArgumentNode, variables: Readonly<Record<string, unknown>>): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return null;
  const given = variables[value.name.value];
  return typeof given === 'number' ? given : null;
}

/** Whether a variable's value is no number, or one that is right for pages of all kinds. */
export function fitsEveryPage(value: unknown): boolean {
  return typeof value !== 'number' || (value >= 1 && value <= Math.min(MOST_ROUTES, LARGEST_PAGE));
}
