import { resolve } from 'node:path';
import { readConfig, type Config } from '../../config.js';
import type { Neo4jOptions } from '../../store/neo4j/open.js';
import { userFolder } from '../input.js';

export interface DataOptions {
  /** The data folder as the user named it, if at all. */
  readonly data?: string | undefined;
}

/** Where structures are stored. */
export type Place =
  | { readonly kind: 'neo4j'; readonly options: Neo4jOptions }
  | {
      readonly kind: 'folder';
      /** As the user named it. */
      readonly data: string;
      /** As this process finds it. */
      readonly folder: string;
    };

/** Where a configuration says that structures are stored. */
export function placeOf({ data, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase }: Config): Place {
  if (neo4jUri !== undefined) {
    const options = { uri: neo4jUri, user: neo4jUser, password: neo4jPassword, database: neo4jDatabase };
    return { kind: 'neo4j', options };
  }
  // npm runs the program in the checkout, wherever the user stands.
  const folder = userFolder() === process.cwd() ? data : resolve(userFolder(), data);
  return { kind: 'folder', data, folder };
}

/** The same from `--data` and the environment alone: how a server is set up matters to no other command. */
export function placeNamed({ data }: DataOptions): Place {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ANSWERABLE_DATA } = process.env;
  const environment = { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ANSWERABLE_DATA };
  return placeOf(readConfig(environment, { data }));
}
