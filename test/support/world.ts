import { inDesignationOrder, type Designation } from '../../server/structure/designation.js';
import { DEFAULT_MUST_REACH } from '../../server/structure/file/schema.js';
import { nodeId, partialDate, sourceKey, structureId } from '../../server/structure/file/text.js';
import { LINE_TYPES, type LineType } from '../../server/structure/line-types.js';
import {
  inCanonicalOrder,
  type Line,
  type Node,
  type NodeType,
  type RoleKind,
  type Source,
  type Structure,
} from '../../server/structure/model.js';

/** A line as a world gives it: the upper end's id, or with a citation and a note of its own. */
export type LineGiven = string | { readonly to: string; readonly source?: string; readonly note?: string };

interface NodeGiven {
  readonly name?: string;
  readonly alsoKnownAs?: readonly string[];
  readonly source?: string;
}

export interface RoleGiven extends NodeGiven {
  readonly kind?: RoleKind;
  readonly designations?: readonly Designation[];
  readonly vacant?: boolean;
  readonly accountableTo?: readonly LineGiven[];
  readonly lineManagedBy?: readonly LineGiven[];
  readonly assures?: readonly LineGiven[];
  readonly memberOf?: readonly LineGiven[];
  readonly sitsIn?: LineGiven;
  readonly heldBy?: LineGiven;
}

export interface BoardGiven extends NodeGiven {
  readonly accountableTo?: readonly LineGiven[];
  readonly assures?: readonly LineGiven[];
  readonly chairedBy?: LineGiven;
  readonly partOf?: LineGiven;
}

export interface DirectorateGiven extends NodeGiven {
  readonly ledBy?: LineGiven;
  readonly partOf?: LineGiven;
}

export interface DutyGiven extends NodeGiven {
  readonly function?: string;
  readonly mustReach?: readonly Designation[];
  readonly dischargedBy?: readonly LineGiven[];
}

/** What matters of a structure to one test; nodes are given by their ids. */
export interface WorldGiven {
  readonly id?: string;
  readonly name?: string;
  readonly council?: string;
  readonly date?: string;
  readonly sources?: Readonly<Record<string, { title?: string; date?: string; url?: string }>>;
  readonly roles?: Readonly<Record<string, RoleGiven>>;
  readonly boards?: Readonly<Record<string, BoardGiven>>;
  readonly directorates?: Readonly<Record<string, DirectorateGiven>>;
  readonly people?: Readonly<Record<string, NodeGiven>>;
  readonly duties?: Readonly<Record<string, DutyGiven>>;
}

type LinesGiven = Partial<Record<LineType, LineGiven | readonly LineGiven[] | undefined>>;

/**
 * A structure in canonical order from what matters to a test. What is not given has the plainest value: a node is
 * named by its id and cites the first source, a role that carries LMCS or LEADER is a member and any other an officer,
 * a duty must reach the DCS and the LMCS, a line cites what its lower node cites.
 *
 * @throws when an id is not well formed, is given twice, or a line goes to a node that is not given.
 */
export function world(given: WorldGiven): Structure {
  const sources = Object.entries(given.sources ?? { protocol: {} }).map(([key, source]): Source => ({
    key: sourceKey.parse(key),
    title: source.title ?? key,
    date: source.date === undefined ? null : partialDate.parse(source.date),
    url: source.url ?? null,
  }));
  const nodes: Node[] = [];
  const lines: Line[] = [];
  const citation = sources[0]?.key ?? 'protocol';

  for (const [id, role] of Object.entries(given.roles ?? {})) {
    nodes.push({ ...common('Role', id, role, citation), ...roleContent(role) });
    addLines(lines, id, role.source ?? citation, {
      ACCOUNTABLE_TO: role.accountableTo,
      LINE_MANAGED_BY: role.lineManagedBy,
      ASSURES: role.assures,
      MEMBER_OF: role.memberOf,
      SITS_IN: role.sitsIn,
      HELD_BY: role.heldBy,
    });
  }
  for (const [id, board] of Object.entries(given.boards ?? {})) {
    nodes.push(common('Board', id, board, citation));
    addLines(lines, id, board.source ?? citation, {
      ACCOUNTABLE_TO: board.accountableTo,
      ASSURES: board.assures,
      CHAIRED_BY: board.chairedBy,
      PART_OF: board.partOf,
    });
  }
  for (const [id, directorate] of Object.entries(given.directorates ?? {})) {
    nodes.push(common('Directorate', id, directorate, citation));
    addLines(lines, id, directorate.source ?? citation, {
      LED_BY: directorate.ledBy,
      PART_OF: directorate.partOf,
    });
  }
  for (const [id, person] of Object.entries(given.people ?? {}))
    nodes.push(common('Person', id, person, citation));
  for (const [id, duty] of Object.entries(given.duties ?? {})) {
    const mustReach = inDesignationOrder(duty.mustReach ?? DEFAULT_MUST_REACH);
    nodes.push({ ...common('Duty', id, duty, citation), function: duty.function ?? null, mustReach });
    addLines(lines, id, duty.source ?? citation, { DISCHARGED_BY: duty.dischargedBy });
  }

  requireNodes(nodes, lines);
  return inCanonicalOrder({
    id: structureId.parse(given.id ?? 'world'),
    name: given.name ?? 'World',
    council: given.council ?? 'World Council',
    date: partialDate.parse(given.date ?? '2024-05'),
    sources,
    nodes,
    lines,
  });
}

function common<Type extends NodeType>(type: Type, id: string, given: NodeGiven, citation: string) {
  return {
    type,
    id: nodeId.parse(id),
    name: given.name ?? id,
    alsoKnownAs: (given.alsoKnownAs ?? []).toSorted(),
    source: given.source ?? citation,
  };
}

function roleContent(given: RoleGiven) {
  const designations = inDesignationOrder(given.designations ?? []);
  const elected = designations.includes('LMCS') || designations.includes('LEADER');
  return {
    designations,
    kind: given.kind ?? (elected ? 'member' : 'officer'),
    vacant: given.vacant ?? false,
  };
}

function addLines(lines: Line[], id: string, citation: string, given: LinesGiven): void {
  for (const type of LINE_TYPES) {
    for (const line of listed(given[type])) {
      const { to, ...own } = typeof line === 'string' ? { to: line } : line;
      lines.push({ type, from: nodeId.parse(id), to: nodeId.parse(to), source: citation, ...own });
    }
  }
}

function listed(given: LineGiven | readonly LineGiven[] | undefined): readonly LineGiven[] {
  if (given === undefined) return [];
  return typeof given === 'string' || 'to' in given ? [given] : given;
}

function requireNodes(nodes: readonly Node[], lines: readonly Line[]): void {
  const ids = new Set(nodes.map((node) => node.id));
  if (ids.size < nodes.length) throw new Error('a world has one node for each id');
  for (const line of lines) {
    if (!ids.has(line.to)) throw new Error(`the world has a line to "${line.to}", which it does not give`);
  }
}
