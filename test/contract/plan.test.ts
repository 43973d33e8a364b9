import neo4j, { type Plan, type SessionConfig } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as statements from '../../server/store/generated/statements.js';
import { openNeo4jStore } from '../../server/store/neo4j/open.js';
import { LINE_RULES, LINE_TYPES, ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { create, freshWorld } from './support/writes.js';

const address = inject('neo4j');
const TARGET: Pick<SessionConfig, 'database'> =
  address?.database === undefined ? {} : { database: address.database };

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operators)];
}

describe.each(ROUTE_POLICIES)('the path query under %s', (policy) => {
  const { text } = statements.coveredDuties[policy];

  it('follows exactly the types of line that the policy allows', () => {
    const [, pattern = ''] = /<-\[:([A-Z_|]+)\*0\.\.\]-/.exec(text) ?? [];
    expect(pattern.split('|')).toEqual(
      LINE_TYPES.filter((type) => LINE_RULES[type].policies.includes(policy)),
    );
  });

  describe.skipIf(address === null)('on Neo4j', () => {
    const driver = neo4j.driver(
      address?.uri ?? 'bolt://127.0.0.1',
      neo4j.auth.basic(address?.user ?? '', address?.password ?? ''),
    );
    beforeAll(async () => {
      const store = await openNeo4jStore(address ?? { uri: '' });
      await create(store, freshWorld());
      await store.close();
    }, 60_000);
    afterAll(() => driver.close());

    it('visits each post once, from the roles of the structure down', async () => {
      const session = driver.session(TARGET);
      const { summary } = await session.run(`EXPLAIN ${text}`, { structure: 'any' });
      await session.close();
      const found = summary.plan === false ? [] : operators(summary.plan);
      expect(found).toContain('VarLengthExpand(Pruning,BFS,All)');
      expect(found).toContain('NodeIndexSeek');
      expect(found).not.toContain('AllNodesScan');
      expect(found).not.toContain('NodeByLabelScan');
    });
  });
});
