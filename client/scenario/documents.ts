import { dateFault, sourceKey, webAddress } from '../../server/structure/file/text.js';
import { compareIds } from '../../server/structure/ids.js';
import { citedSource } from '../../server/structure/model.js';
import type { Change } from '../../server/scenario/change.js';
import { tidied } from '../app/tidied.js';
import type { ScenarioDraft, SourceOfScenario } from '../view/view.js';
import { EMPTY_DRAFT } from './draft.js';
import { idFault, lineFault } from './form-faults.js';

/** What a form says of a document that a scenario brings along. */
export interface DocumentValues {
  /** The document that is changed; null for a new one. */
  readonly former: SourceOfScenario | null;
  /** Whether the key is made of the title, because nobody has written one. */
  readonly keyFollows: boolean;
  readonly title: string;
  readonly key: string;
  readonly date: string;
  readonly url: string;
}

export type DocumentField = 'title' | 'key' | 'date' | 'url';

/** A form for a document. @param key what a new one is cited by, as far as it is known */
export function documentValues(former: SourceOfScenario | null, key: string): DocumentValues {
  return {
    former,
    keyFollows: former === null && key === '',
    title: former?.title ?? '',
    key: former?.key ?? key,
    date: former?.date ?? '',
    url: former?.url ?? '',
  };
}

/** What is wrong with a document, by its fields. @param taken the documents that have their keys already */
export function documentFaults(
  { former, ...given }: DocumentValues,
  taken: readonly SourceOfScenario[],
): Readonly<Record<DocumentField, string | null>> {
  const { title, key, date, url } = trimmed(given);
  const namesake = former === null ? taken.find((each) => each.key === key) : undefined;
  return {
    title: lineFault('Title', title, 'write what the document is called'),
    key:
      key === ''
        ? '“Key” is empty: write what citations of the document begin with.'
        : !sourceKey.safeParse(key).success
          ? idFault('Key')
          : namesake
            ? `“Key” is taken by “${namesake.title}”: write another.`
            : null,
    date:
      date === '' || dateFault(date) === null ? null : `“Date” ${dateFault(date) ?? ''}; it may be empty.`,
    url:
      url === '' || webAddress.safeParse(url).success
        ? null
        : '“Web address” is not one that begins with https:// or http://; it may be empty.',
  };
}

/** The document that a form without faults says. */
export function documentOf(values: DocumentValues): SourceOfScenario {
  const { title, key, date, url } = trimmed(values);
  return { key, title, date: date === '' ? null : date, url: url === '' ? null : url };
}

function trimmed({ title, key, date, url }: Readonly<Record<DocumentField, string>>) {
  return { title: tidied(title), key: tidied(key), date: tidied(date), url: tidied(url) };
}

/** The draft with a document, in the place of one of the same key. */
export function withDocument(draft: ScenarioDraft | null, document: SourceOfScenario): ScenarioDraft {
  const { steps, sources } = draft ?? EMPTY_DRAFT;
  const others = sources.filter(({ key }) => key !== document.key);
  const inOrder = [...others, document].sort((left, right) => compareIds(left.key, right.key));
  return { steps, sources: inOrder };
}

/** The draft without a document. */
export function withoutDocument(draft: ScenarioDraft, key: string): ScenarioDraft {
  return { ...draft, sources: draft.sources.filter((each) => each.key !== key) };
}

/** A citation that begins with another key; what it says of the place in the document stays. */
export function recited(citation: string, former: string, key: string): string {
  return citedSource(citation) === former ? `${key}${citation.slice(former.length)}` : citation;
}

/** What is said of a citation that begins with no key of a document; null when it does, or cites nothing. */
export function citationFault(citation: string, documents: readonly SourceOfScenario[]): string | null {
  const key = citedSource(citation.trim());
  if (key === '' || documents.some((each) => each.key === key)) return null;
  return `“Citation” begins with “${key}”, which is the key of no document here: choose a document, or add this one.`;
}

/** The numbers, from 1, of the steps that cite a document. */
export function stepsThatCite(draft: ScenarioDraft, key: string): readonly number[] {
  return draft.steps.flatMap(({ change }, index) => (citedBy(change).includes(key) ? [index + 1] : []));
}

/** The keys that a change cites: with itself, or with a line that it brings. */
export function citedBy({ value }: Change): readonly string[] {
  const entries: readonly unknown[] = [value, ...Object.values(value).flat()];
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'source' in entry && typeof entry.source === 'string'
      ? [citedSource(entry.source)]
      : [],
  );
}
