import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { RequestContext } from './context.js';
import { formatError } from './errors.js';
import { pageSizeRule } from './limits/page-size-rule.js';
import { sizeRule } from './limits/size-rule.js';
import { errorLog, pageSizesInVariables } from './plugins.js';
import { executableSchema } from './schema.js';

/** The most words and marks of one query; the full introspection query has 163. */
const MOST_TOKENS = 2_000;
/** The most validation errors that an answer lists. */
const MOST_ERRORS = 20;

/** The GraphQL API, which answers what it is given over HTTP or directly; to be started before it is used. */
export function createApi(log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: executableSchema(),
    formatError,
    logger: log,
    // Everything that depends on this by default is given here; it never depends on the environment.
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: [sizeRule, pageSizeRule()],
    validationOptions: { maxErrors: MOST_ERRORS },
    plugins: [
      errorLog(log),
      pageSizesInVariables,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
