import { DESIGNATIONS, inDesignationOrder, type Designation } from '../../../server/structure/designation.js';
import { compareIds, type NodeId } from '../../../server/structure/ids.js';
import type { Structure } from '../../../server/structure/model.js';
import { isCovered } from './coverage.js';
import { carriers, duties, type Network } from './network.js';
import { compareSequences, nodesOf, routePaths } from './paths.js';

export interface ReferenceWarning {
  readonly code: string;
  readonly at: readonly NodeId[];
  readonly designation?: Designation;
}

/** Every warning but its words: by code in the order of docs/semantics.md, then as each of the rules below says. */
export function referenceWarnings(network: Network, to: readonly Designation[]): ReferenceWarning[] {
  const asked = inDesignationOrder(to);
  return [
    ...notCarried(network, asked),
    ...severalCarriers(network, asked),
    ...unusualKind(network.structure, asked),
    ...vacantOnEveryRoute(network, asked),
    ...partial(network, asked),
    ...cycles(network.structure),
    ...nothingRequired(network.structure),
  ];
}

function notCarried(network: Network, asked: readonly Designation[]): ReferenceWarning[] {
  return asked
    .filter((designation) => duties(network.structure, designation).length > 0)
    .filter((designation) => carriers(network, designation).length === 0)
    .map((designation) => ({ code: 'NOT_CARRIED', at: [], designation }));
}

function severalCarriers(network: Network, asked: readonly Designation[]): ReferenceWarning[] {
  return asked
    .filter((designation) => duties(network.structure, designation).length > 0)
    .map((designation) => ({ code: 'SEVERAL_CARRIERS', at: carriers(network, designation), designation }))
    .filter((warning) => warning.at.length > 1);
}

function unusualKind(structure: Structure, asked: readonly Designation[]): ReferenceWarning[] {
  const roles = structure.nodes
    .filter((node) => node.type === 'Role')
    .toSorted((left, right) => compareIds(left.id, right.id));
  return asked.flatMap((designation) => {
    const unusual = designation === 'DCS' ? 'member' : designation === 'LMCS' ? 'officer' : null;
    return roles
      .filter((role) => role.designations.includes(designation) && role.kind === unusual)
      .map((role) => ({ code: 'UNUSUAL_KIND', at: [role.id], designation }));
  });
}

/** The pairs asked about that are required and covered, by duty and then designation. */
function coveredPairs(network: Network, asked: readonly Designation[]) {
  return duties(network.structure).flatMap((duty) =>
    asked
      .filter((designation) => duty.mustReach.includes(designation))
      .filter((designation) => isCovered(network, duty.id, designation))
      .map((designation) => ({ duty: duty.id, designation })),
  );
}

/** The role at the end of a route counts as one that the route passes. */
function vacantOnEveryRoute(network: Network, asked: readonly Designation[]): ReferenceWarning[] {
  const vacant = (id: NodeId) => {
    const node = network.nodes.get(id);
    return node?.type === 'Role' && node.vacant;
  };
  return coveredPairs(network, asked)
    .filter(({ duty, designation }) =>
      routePaths(network, duty, designation).every((path) => nodesOf(path).some(vacant)),
    )
    .map(({ duty, designation }) => ({ code: 'VACANT_ON_EVERY_ROUTE', at: [duty], designation }));
}

function partial(network: Network, asked: readonly Designation[]): ReferenceWarning[] {
  return coveredPairs(network, asked).flatMap(({ duty, designation }) => {
    const routes = routePaths(network, duty, designation).map(nodesOf);
    const without = network.structure.lines
      .filter((line) => line.type === 'DISCHARGED_BY' && line.from === duty)
      .map((line) => line.to)
      .filter((discharger) => !routes.some((route) => route[1] === discharger))
      .sort(compareIds);
    return without.length > 0 ? [{ code: 'PARTIAL', at: [duty, ...without], designation }] : [];
  });
}

/** The policy does not matter: a component is one of ACCOUNTABLE_TO and LINE_MANAGED_BY lines alone. */
function cycles(structure: Structure): ReferenceWarning[] {
  const lines = structure.lines.filter(
    (line) => line.type === 'ACCOUNTABLE_TO' || line.type === 'LINE_MANAGED_BY',
  );
  const reaches = (from: NodeId, to: NodeId, seen: NodeId[] = []): boolean =>
    lines
      .filter((line) => line.from === from && !seen.includes(line.to))
      .some((line) => {
        seen.push(line.to);
        return line.to === to || reaches(line.to, to, seen);
      });
  const ids = structure.nodes.map((node) => node.id).toSorted(compareIds);
  const components = ids
    .map((id) => ids.filter((other) => other === id || (reaches(id, other) && reaches(other, id))))
    .filter((members) => members.length > 1);
  return components
    .filter((members, index) => components.findIndex((other) => other[0] === members[0]) === index)
    .sort(compareSequences)
    .map((at) => ({ code: 'CYCLE', at }));
}

function nothingRequired(structure: Structure): ReferenceWarning[] {
  return duties(structure)
    .filter((duty) => DESIGNATIONS.every((designation) => !duty.mustReach.includes(designation)))
    .map((duty) => ({ code: 'NOTHING_REQUIRED', at: [duty.id] }));
}
