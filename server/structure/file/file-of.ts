import type { NodeId } from '../ids.js';
import {
  inCanonicalOrder,
  type Line,
  type Node,
  type NodeType,
  type Source,
  type Structure,
} from '../model.js';
import {
  boardEntry,
  DEFAULT_MUST_REACH,
  directorateEntry,
  dutyEntry,
  personEntry,
  roleEntry,
} from './schema.js';
import { lineKeys, SECTIONS } from './sections.js';

/** What a file holds before it is written in a syntax: maps with their keys in order, lists and scalars. */
export type FileValue = string | number | boolean | readonly FileValue[] | FileMap;
export interface FileMap {
  readonly [key: string]: FileValue;
}

const ENTRY_KEYS: Readonly<Record<NodeType, readonly string[]>> = {
  Directorate: keysOf(directorateEntry),
  Board: keysOf(boardEntry),
  Person: keysOf(personEntry),
  Role: keysOf(roleEntry),
  Duty: keysOf(dutyEntry),
};

/** The keys of an entry in the order of its schema, the source last. */
function keysOf(schema: { readonly shape: object }): string[] {
  return [...Object.keys(schema.shape).filter((key) => key !== 'source'), 'source'];
}

/** A structure as a file says it: nothing that a reader takes for granted, and everything in its order. */
export function fileOf(structure: Structure): FileMap {
  const { id, name, council, date, sources, nodes, lines } = inCanonicalOrder(structure);
  const linesFrom = new Map<NodeId, Line[]>(nodes.map((node) => [node.id, []]));
  for (const line of lines) linesFrom.get(line.from)?.push(line);
  const sections = SECTIONS.map(({ key, type }): [string, FileValue[]] => [
    key,
    nodes.filter((node) => node.type === type).map((node) => entryOf(node, linesFrom.get(node.id) ?? [])),
  ]);
  return {
    format: 1,
    structure: { id, name, council, date },
    ...(sources.length > 0 && {
      sources: Object.fromEntries(sources.map((one) => [one.key, sourceOf(one)])),
    }),
    ...Object.fromEntries(sections.filter(([, entries]) => entries.length > 0)),
  };
}

function sourceOf({ title, date, url }: Source): FileMap {
  return { title, ...(date !== null && { date }), ...(url !== null && { url }) };
}

function entryOf(node: Node, lines: readonly Line[]): FileMap {
  const { id, name, alsoKnownAs, source } = node;
  const entry: Record<string, FileValue> = {
    id,
    name,
    ...(alsoKnownAs.length > 0 && { alsoKnownAs }),
    ...ownKeys(node),
    ...linesByKey(node.type, lines, source),
    source,
  };
  return Object.fromEntries(
    ENTRY_KEYS[node.type].flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])),
  );
}

function linesByKey(type: NodeType, lines: readonly Line[], inherited: string): FileMap {
  const byKey: Record<string, FileValue> = {};
  for (const { key, type: lineType, single } of lineKeys(type)) {
    const written = lines.filter((line) => line.type === lineType).map((line) => lineOf(line, inherited));
    const [first] = written;
    if (first !== undefined) byKey[key] = single ? first : written;
  }
  return byKey;
}

function ownKeys(node: Node): FileMap {
  switch (node.type) {
    case 'Role':
      return {
        kind: node.kind,
        ...(node.designations.length > 0 && { designations: node.designations }),
        ...(node.vacant && { vacant: true }),
      };
    case 'Duty': {
      const isDefault = node.mustReach.join() === DEFAULT_MUST_REACH.join();
      return {
        ...(node.function !== null && { function: node.function }),
        ...(!isDefault && { mustReach: node.mustReach }),
      };
    }
    default:
      return {};
  }
}

function lineOf({ to, source, note }: Line, inherited: string): FileValue {
  if (source === inherited && note === undefined) return to;
  return { to, ...(source !== inherited && { source }), ...(note !== undefined && { note }) };
}
