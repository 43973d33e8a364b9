import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, validate, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from './context.js';
import { causeOf, isUnexpected, STATUS_BY_CODE } from './errors.js';
import { fitsEveryPage, pageSizeRule } from './limits/page-size-rule.js';

/** Logs what nobody foresaw, and puts the id of the request into the answer to it. */
export function errorLog(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    unexpectedErrorProcessingRequest({ error, requestContext }) {
      log.error({ err: error, requestId: requestContext.contextValue.requestId }, 'unexpected error');
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors.filter(isUnexpected))
            log.error(
              { err: causeOf(error), requestId: contextValue.requestId, operationName },
              'unexpected error',
            );
          return Promise.resolve();
        },
        willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          for (const error of response.body.singleResult.errors ?? []) {
            const code = String(error.extensions?.['code']);
            const status = STATUS_BY_CODE[code];
            if (status !== undefined) response.http.status = status;
            if (error.extensions && code === 'INTERNAL_SERVER_ERROR')
              error.extensions['requestId'] = contextValue.requestId;
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Refuses page sizes that come as variables; those written in the query are refused when it is validated. */
export const pageSizesInVariables: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        const variables = { ...defaultsOf(operation), ...request.variables };
        if (Object.values(variables).every(fitsEveryPage)) return Promise.resolve();
        const [error] = validate(schema, document, [pageSizeRule(variables)]);
        if (error)
          throw new GraphQLError(error.message, {
            nodes: error.nodes ?? null,
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          });
        return Promise.resolve();
      },
    }),
};

/** The numbers that variables have unless the request gives others. */
function defaultsOf(operation: OperationDefinitionNode | undefined): Record<string, number> {
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}
