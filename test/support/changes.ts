import { applyChanges } from '../../server/scenario/apply-changes.js';
import type { ChangeError } from '../../server/scenario/change-error.js';
import { changeEntry, type Change } from '../../server/scenario/change.js';
import type { Provenance } from '../../server/scenario/draft.js';
import { sourceKey } from '../../server/structure/file/text.js';
import type { Node, Source, Structure } from '../../server/structure/model.js';

/** A source that says no more of itself than a title. */
export function plainSource(key: string, title = key): Source {
  return { key: sourceKey.parse(key), title, date: null, url: null };
}

export const PROVENANCE: Provenance = {
  citation: 'scenario-test',
  sources: [plainSource('scenario-test', 'Test')],
};

/** Changes as a scenario file writes them. */
export function changes(...entries: readonly unknown[]): Change[] {
  return entries.map((entry) => changeEntry.parse(entry));
}

/** The structure after the changes. @throws when one does not fit. */
export function applied(structure: Structure, ...entries: readonly unknown[]): Structure {
  const result = applyChanges(structure, changes(...entries), PROVENANCE);
  if (!result.ok) throw new Error(result.error.message);
  return result.structure;
}

/** Why the first of the changes that does not fit does not. @throws when all fit. */
export function misfit(structure: Structure, ...entries: readonly unknown[]): ChangeError {
  const result = applyChanges(structure, changes(...entries), PROVENANCE);
  if (result.ok) throw new Error('every change fits');
  return result.error;
}

/** The lines of a structure as text, such as `a LINE_MANAGED_BY b (protocol)`, with the note after the citation. */
export function linesOf(structure: Structure): string[] {
  return structure.lines.map(({ type, from, to, source, note }) => {
    const cited = note === undefined ? source : `${source}; ${note}`;
    return `${from} ${type} ${to} (${cited})`;
  });
}

export function nodeOf(structure: Structure, id: string): Node | undefined {
  return structure.nodes.find((node) => node.id === id);
}
