import { resolve } from 'node:path';
import type { Neo4jOptions } from '../../store/neo4j/open.js';
import { userFolder } from '../input.js';

/** The data folder that a user named, as this process finds it: as it was said where that is enough. */
export function dataFolder(data: string): string {
  return userFolder() === process.cwd() ? data : resolve(userFolder(), data);
}

/** The Neo4j that the environment names, or null. */
export function neo4jOptions(
  environment: Readonly<Record<string, string | undefined>>,
): Neo4jOptions | null {
  const given = (name: string) => environment[name] || undefined;
  const uri = given('NEO4J_URI');
  if (uri === undefined) return null;
  return {
    uri,
    user: given('NEO4J_USER'),
    password: given('NEO4J_PASSWORD'),
    database: given('NEO4J_DATABASE'),
  };
}
