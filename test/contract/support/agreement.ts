import { expect } from 'vitest';
import { gaps } from '../../../server/accountability/gaps.js';
import { buildSnapshot } from '../../../server/accountability/snapshot.js';
import type { DutyCoverage, Store } from '../../../server/store/store.js';
import { DESIGNATIONS } from '../../../server/structure/designation.js';
import { compareIds } from '../../../server/structure/ids.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../../../server/structure/line-types.js';
import type { Structure } from '../../../server/structure/model.js';

/** The required pairs that the database found no route for, by duty, then in enum order. */
function gapsByCypher({ covered, required }: DutyCoverage): string[] {
  const missing = DESIGNATIONS.flatMap((designation) => {
    const routed = new Set(covered.get(designation));
    return (required.get(designation) ?? [])
      .filter((duty) => !routed.has(duty))
      .map((duty) => ({ duty, designation }));
  });
  const inOrder = missing.toSorted((left, right) => compareIds(left.duty, right.duty));
  return inOrder.map(({ duty, designation }) => `${duty} → ${designation}`);
}

function gapsBySnapshot(structure: Structure, via: RoutePolicy): string[] {
  const found = gaps(buildSnapshot(structure), { to: [...DESIGNATIONS], via });
  return found.map(({ duty, designation }) => `${duty} → ${designation}`);
}

/** Expects that the database and the snapshot find the same gaps in a stored structure, under both policies. */
export async function expectAgreement(store: Store, structure: Structure): Promise<void> {
  for (const policy of ROUTE_POLICIES) {
    const coverage = await store.coveredDuties(structure.id, policy);
    if (!coverage) throw new Error(`there is no structure ${structure.id}`);
    expect(gapsByCypher(coverage)).toEqual(gapsBySnapshot(structure, policy));
  }
}
