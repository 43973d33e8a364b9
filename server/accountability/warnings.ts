import { inDesignationOrder, titleAndCode, type Designation } from '../structure/designation.js';
import { compareIds, type NodeId } from '../structure/ids.js';
import type { Role } from '../structure/model.js';
import { item } from './adjacency.js';
import { stronglyConnectedComponents } from './components.js';
import type { Question } from './coverage.js';
import { forEachRequired } from './gaps.js';
import { reachBack, reachOf } from './reach.js';
import { designationBit, dutyAt, networkOf, nodeAt, type Snapshot } from './snapshot.js';

export const WARNING_CODES = [
  'NOT_CARRIED',
  'SEVERAL_CARRIERS',
  'UNUSUAL_KIND',
  'VACANT_ON_EVERY_ROUTE',
  'PARTIAL',
  'CYCLE',
  'NOTHING_REQUIRED',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something an analyst should look at; it never changes a result. */
export interface Warning {
  readonly code: WarningCode;
  /** The nodes it is about. For a duty: the duty first. */
  readonly at: readonly NodeId[];
  readonly designation?: Designation;
  /** One sentence. */
  readonly message: string;
}

/**
 * Everything worth a second look, in the order of {@link WARNING_CODES}, within a code by duty or designation.
 * See docs/semantics.md.
 */
export function warnings(snapshot: Snapshot, question: Question): Warning[] {
  const designations = inDesignationOrder(question.to);
  const asked = { to: designations, via: question.via };
  return [
    ...carriers(snapshot, designations),
    ...unusualKinds(snapshot, designations),
    ...vacantOnEveryRoute(snapshot, asked),
    ...partial(snapshot, asked),
    ...cycles(snapshot),
    ...nothingRequired(snapshot),
  ];
}

function quoted(name: string): string {
  return `“${name}”`;
}

function listed(names: readonly string[], most = 8): string {
  const shown = names.length > most ? names.slice(0, most) : names;
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.at(-1);
  const others = rest > 0 ? shown : shown.slice(0, -1);
  return others.length === 0 ? (last ?? '') : `${others.join(', ')} and ${last ?? ''}`;
}

function namesOf(snapshot: Snapshot, indexes: Iterable<number>): string {
  return listed(Array.from(indexes, (index) => nodeAt(snapshot, index).name));
}

function rolesCarrying(snapshot: Snapshot, designation: Designation): Role[] {
  const bit = designationBit(designation);
  const roles: Role[] = [];
  for (const [index, mask] of snapshot.carried.entries()) {
    const node = (mask & bit) === 0 ? undefined : nodeAt(snapshot, index);
    if (node?.type === 'Role') roles.push(node);
  }
  return roles;
}

function carriers(snapshot: Snapshot, designations: readonly Designation[]): Warning[] {
  const none: Warning[] = [];
  const several: Warning[] = [];
  for (const designation of designations) {
    const bit = designationBit(designation);
    const requiring = snapshot.required.filter((mask) => (mask & bit) !== 0).length;
    if (requiring === 0) continue;
    const roles = rolesCarrying(snapshot, designation);
    if (roles.length === 0) {
      const duties = requiring === 1 ? '1 duty must reach it' : `${requiring} duties must reach it`;
      const message = `No role carries the office of ${titleAndCode(designation)}, and ${duties}.`;
      none.push({ code: 'NOT_CARRIED', at: [], designation, message });
    } else if (roles.length > 1) {
      const message = `${roles.length} roles carry ${designation}: ${listed(roles.map((role) => role.name))}. Reaching any of them counts as a route.`;
      several.push({ code: 'SEVERAL_CARRIERS', at: roles.map((role) => role.id), designation, message });
    }
  }
  return [...none, ...several];
}

function unusualKinds(snapshot: Snapshot, designations: readonly Designation[]): Warning[] {
  const unusual = [
    { designation: 'DCS', kind: 'member', office: 'an officer’s office' },
    { designation: 'LMCS', kind: 'officer', office: 'an elected member’s office' },
  ] as const;
  return unusual
    .filter(({ designation }) => designations.includes(designation))
    .flatMap(({ designation, kind, office }) =>
      rolesCarrying(snapshot, designation)
        .filter((role) => role.kind === kind)
        .map(({ id, name }) => ({
          code: 'UNUSUAL_KIND' as const,
          at: [id],
          designation,
          message: `${quoted(name)} is ${kind === 'member' ? 'a member' : 'an officer'} and carries ${designation}, which is ${office}.`,
        })),
    );
}

function vacantOnEveryRoute(snapshot: Snapshot, { to, via }: Question): Warning[] {
  const vacant = Uint8Array.from(snapshot.structure.nodes, (node) =>
    Number(node.type === 'Role' && node.vacant),
  );
  if (!vacant.includes(1)) return [];
  const { downward } = snapshot.networks[via];
  const found: Warning[] = [];
  const reachesPastVacant = new Map(
    to.map((designation) => {
      const bit = designationBit(designation);
      const carries = (node: number) => (item(snapshot.carried, node) & bit) !== 0;
      return [designation, reachBack(downward, carries, (node) => item(vacant, node) === 1)];
    }),
  );
  visitCovered(snapshot, { to, via }, (duty, designation) => {
    if (reachesPastVacant.get(designation)?.[duty] === 1) return;
    const { id, name } = nodeAt(snapshot, duty);
    const message = `Every route of ${quoted(name)} to the ${designation} passes a vacant post.`;
    found.push({ code: 'VACANT_ON_EVERY_ROUTE', at: [id], designation, message });
  });
  return found;
}

function partial(snapshot: Snapshot, { to, via }: Question): Warning[] {
  const found: Warning[] = [];
  const { offsets, targets } = snapshot.networks[via].upward;
  visitCovered(snapshot, { to, via }, (duty, designation) => {
    const reach = reachOf(snapshot, via, designation);
    const dischargers = targets.subarray(item(offsets, duty), item(offsets, duty + 1));
    const without = dischargers.filter((node) => item(reach, node) === 0);
    if (without.length === 0) return;
    const { id, name } = nodeAt(snapshot, duty);
    const at = [id, ...Array.from(without, (node) => nodeAt(snapshot, node).id)];
    const message = `${quoted(name)} has a route to the ${designation}, but not through ${namesOf(snapshot, without)}.`;
    found.push({ code: 'PARTIAL', at, designation, message });
  });
  return found;
}

function visitCovered(
  snapshot: Snapshot,
  { to, via }: Question,
  visit: (duty: number, designation: Designation) => void,
): void {
  const reaches = to.map((designation) => reachOf(snapshot, via, designation));
  forEachRequired(snapshot, to, reaches, (duty, designation, covered) => {
    if (covered) visit(duty, designation);
  });
}

function cycles(snapshot: Snapshot): Warning[] {
  const { upward } = networkOf(snapshot, ['ACCOUNTABLE_TO', 'LINE_MANAGED_BY']);
  const { componentOf, sizes } = stronglyConnectedComponents(upward);
  const members = new Map<number, number[]>();
  componentOf.forEach((component, node) => {
    if ((sizes[component] ?? 0) < 2) return;
    const group = members.get(component) ?? [];
    group.push(node);
    members.set(component, group);
  });
  return [...members.values()]
    .map((nodes) => ({
      code: 'CYCLE' as const,
      at: nodes.map((node) => nodeAt(snapshot, node).id),
      message: `${nodes.length} answer to one another in a circle: ${namesOf(snapshot, nodes)}.`,
    }))
    .sort((left, right) => compareIds(left.at[0] ?? '', right.at[0] ?? ''));
}

function nothingRequired(snapshot: Snapshot): Warning[] {
  return Array.from(snapshot.duties, (index) => dutyAt(snapshot, index))
    .filter((duty) => duty.mustReach.length === 0)
    .map(({ id, name }) => ({
      code: 'NOTHING_REQUIRED' as const,
      at: [id],
      message: `${quoted(name)} need not reach any office, so no gap is looked for.`,
    }));
}
