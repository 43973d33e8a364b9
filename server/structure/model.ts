import type { Designation } from './designation.js';
import { compareIds, type NodeId, type PartialDate, type SourceKey, type StructureId } from './ids.js';
import { lineTypeRank, type LineType } from './line-types.js';

export const NODE_TYPES = ['Role', 'Person', 'Directorate', 'Board', 'Duty'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const ROLE_KINDS = ['officer', 'member', 'independent', 'external'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

interface NodeCommon {
  readonly id: NodeId;
  readonly name: string;
  /** Former or short names, which search finds; sorted. */
  readonly alsoKnownAs: readonly string[];
  /** A citation: a source key, then optionally a space and free text. */
  readonly source: string;
}

/** A post. Who holds it is a HELD_BY line; `vacant` says that nobody does, its absence that nothing is recorded. */
export interface Role extends NodeCommon {
  readonly type: 'Role';
  readonly kind: RoleKind;
  readonly designations: readonly Designation[];
  readonly vacant: boolean;
}

export interface Person extends NodeCommon {
  readonly type: 'Person';
}

export interface Directorate extends NodeCommon {
  readonly type: 'Directorate';
}

export interface Board extends NodeCommon {
  readonly type: 'Board';
}

export interface Duty extends NodeCommon {
  readonly type: 'Duty';
  /** A free slug such as `education`; null when none is recorded. */
  readonly function: string | null;
  /** The offices that must answer for the duty; empty when none is required. */
  readonly mustReach: readonly Designation[];
}

export type Node = Role | Person | Directorate | Board | Duty;

/** A line points upward, from a node to one that answers for it. */
export interface Line {
  readonly type: LineType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly source: string;
  readonly note?: string;
}

/** A document that citations name. */
export interface Source {
  readonly key: SourceKey;
  readonly title: string;
  readonly date: PartialDate | null;
  readonly url: string | null;
}

/**
 * One council's arrangement at a date, in canonical order: sources by key, nodes by id, lines by lower end,
 * type and upper end, designations in enum order. Two structures with the same content are deeply equal.
 */
export interface Structure {
  readonly id: StructureId;
  readonly name: string;
  readonly council: string;
  readonly date: PartialDate;
  readonly sources: readonly Source[];
  readonly nodes: readonly Node[];
  readonly lines: readonly Line[];
}

/** Identity of a line within its structure: at most one line of a type joins the same two nodes. */
export function lineId(line: Pick<Line, 'type' | 'from' | 'to'>): string {
  return `${line.type}:${line.from}:${line.to}`;
}

/** The key of the document that a citation names: what stands before the first space. */
export function citedSource(citation: string): string {
  const space = citation.indexOf(' ');
  return space < 0 ? citation : citation.slice(0, space);
}

/** Order of lines: by lower end, then type in the order of the line types, then upper end. */
export function compareLines(left: Line, right: Line): number {
  return (
    compareIds(left.from, right.from) ||
    lineTypeRank(left.type) - lineTypeRank(right.type) ||
    compareIds(left.to, right.to)
  );
}

const canonical = new WeakSet<Structure>();

/** Marks a structure whose lists were made in canonical order, so that nobody sorts them again. */
export function knownCanonical(structure: Structure): Structure {
  canonical.add(structure);
  return structure;
}

/** The same structure with every list in canonical order; the very same when it is known to have them so. */
export function inCanonicalOrder(structure: Structure): Structure {
  if (canonical.has(structure)) return structure;
  return knownCanonical({
    ...structure,
    sources: structure.sources.toSorted((left, right) => compareIds(left.key, right.key)),
    nodes: structure.nodes.toSorted((left, right) => compareIds(left.id, right.id)),
    lines: structure.lines.toSorted(compareLines),
  });
}
