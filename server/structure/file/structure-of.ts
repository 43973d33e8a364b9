import { inDesignationOrder } from '../designation.js';
import {
  inCanonicalOrder,
  type Line,
  type Node,
  type NodeType,
  type Source,
  type Structure,
} from '../model.js';
import { DEFAULT_MUST_REACH, type LineEntry, type StructureFile } from './schema.js';
import { lineKeys, SECTIONS } from './sections.js';
import { sourceKey } from './text.js';

type Section = (typeof SECTIONS)[number]['key'];
type NodeEntry = NonNullable<StructureFile[Section]>[number];
type LinesByKey = Readonly<Record<string, LineEntry | readonly LineEntry[] | undefined>>;

/** The structure that a file says, in canonical order. The file's references must have been checked. */
export function structureOf(file: StructureFile): Structure {
  const nodes: Node[] = [
    ...(file.directorates ?? []).map((entry) => common('Directorate', entry)),
    ...(file.boards ?? []).map((entry) => common('Board', entry)),
    ...(file.people ?? []).map((entry) => common('Person', entry)),
    ...(file.roles ?? []).map((entry) => ({
      ...common('Role', entry),
      kind: entry.kind,
      designations: inDesignationOrder(entry.designations ?? []),
      vacant: entry.vacant ?? false,
    })),
    ...(file.duties ?? []).map((entry) => ({
      ...common('Duty', entry),
      function: entry.function ?? null,
      mustReach: inDesignationOrder(entry.mustReach ?? DEFAULT_MUST_REACH),
    })),
  ];
  const lines = SECTIONS.flatMap(({ key, type }) =>
    (file[key] ?? []).flatMap((entry) => linesOf(type, entry)),
  );
  return inCanonicalOrder({ ...file.structure, sources: sourcesOf(file), nodes, lines });
}

function common<Type extends NodeType>(type: Type, entry: NodeEntry) {
  const { id, name, alsoKnownAs = [], source } = entry;
  return { type, id, name, alsoKnownAs: alsoKnownAs.toSorted(), source };
}

function linesOf(type: NodeType, entry: NodeEntry): Line[] {
  // The schema lets nothing but lines stand under these keys.
  const byKey = entry as unknown as LinesByKey;
  const lines: Line[] = [];
  for (const { key, type: lineType } of lineKeys(type)) {
    const given = byKey[key];
    if (given === undefined) continue;
    for (const one of isList(given) ? given : [given]) {
      const { to, source = entry.source, note } = typeof one === 'string' ? { to: one } : one;
      lines.push({ type: lineType, from: entry.id, to, source, ...(note !== undefined && { note }) });
    }
  }
  return lines;
}

function isList(given: LineEntry | readonly LineEntry[]): given is readonly LineEntry[] {
  return Array.isArray(given);
}

function sourcesOf(file: StructureFile): Source[] {
  // An object's keys come back as mere strings; parsing one again gives it its type.
  return Object.entries(file.sources ?? {}).map(([key, { title, date, url }]) => ({
    key: sourceKey.parse(key),
    title,
    date: date ?? null,
    url: url ?? null,
  }));
}
