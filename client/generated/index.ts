// Written by codegen/graphql.ts from the queries in client/. Change those, then run: npm run codegen
export * from './gql';
