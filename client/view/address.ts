import { z } from 'zod';
import { changeEntry, encodeChange } from '../../server/scenario/change.js';
import { MOST_CHANGES } from '../../server/scenario/scenario-file.js';
import { sourceEntries } from '../../server/structure/file/schema.js';
import { DESIGNATIONS } from '../../server/structure/designation.js';
import { LINE_TYPES, ROUTE_POLICIES } from '../../server/structure/line-types.js';
import { readPath, writePath } from './path.js';
import {
  GROUPINGS,
  INITIAL_VIEW,
  PANELS,
  SORTINGS,
  type Pair,
  type ScenarioDraft,
  type View,
} from './view.js';

/** How one part of the view is written in the address. */
interface Codec<Value> {
  /** @returns null when the text says nothing that can be shown */
  readonly read: (text: string) => Value | null;
  readonly write: (value: Value) => string;
}

const text: Codec<string> = { read: (value) => value.slice(0, 200), write: (value) => value };
const id: Codec<string | null> = {
  read: (value) => (/^[\w:-]{1,200}$/.test(value) ? value : null),
  write: (value) => value ?? '',
};
const ids: Codec<readonly string[]> = {
  read: (value) => {
    const each = value === '' ? [] : value.split(',');
    // What stands for several begins with a tilde.
    return each.every((part) => /^~?[a-z0-9-]{1,64}$/.test(part)) ? each : null;
  },
  write: (value) => value.join(','),
};

function oneOf<Value extends string>(options: readonly Value[]): Codec<Value> {
  const read = (value: string) => options.find((option) => inAddress(option) === value.toLowerCase()) ?? null;
  return { read, write: inAddress };
}

function inAddress(option: string): string {
  return option.toLowerCase().replaceAll('_', '-');
}

function orNone<Value>({ read, write }: Codec<Value>): Codec<Value | null> {
  return { read, write: (value) => (value === null ? '' : write(value)) };
}

const count: Codec<number> = {
  read: (value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : null),
  write: String,
};

const designation = oneOf(DESIGNATIONS);
const lineType = oneOf(LINE_TYPES);

const pair: Codec<Pair> = {
  read: (value) => {
    const [duty = '', office = ''] = value.split(':');
    const wanted = designation.read(office);
    return /^[a-z0-9-]{1,64}$/.test(duty) && wanted ? { duty, designation: wanted } : null;
  },
  write: (value) => `${value.duty}:${designation.write(value.designation)}`,
};

const focus: Codec<NonNullable<View['focus']>> = {
  read: (value) => {
    const [node = '', far = ''] = value.split(':');
    const distance = count.read(far);
    return /^[a-z0-9-]{1,64}$/.test(node) && distance && distance <= 9 ? { node, distance } : null;
  },
  write: ({ node, distance }) => `${node}:${distance}`,
};

const lineTypes: Codec<View['withoutLines']> = {
  read: (value) => {
    const given = value === 'none' ? [] : value.split(',');
    const read = given.flatMap((each) => lineType.read(each) ?? []);
    return read.length === given.length ? read : null;
  },
  write: (value) => value.map(lineType.write).join(',') || 'none',
};

const route: Codec<View['route']> = {
  read: (value) => (value === 'all' ? 'all' : count.read(value)),
  write: String,
};

type InQuery = Omit<View, 'page' | 'structure' | 'draft'>;

/** The part of the address that each part of the view has, in the order in which they are written. */
const PARAMETERS: { readonly [Key in keyof InQuery]: readonly [name: string, codec: Codec<InQuery[Key]>] } = {
  revision: ['revision', orNone(count)],
  via: ['via', oneOf(ROUTE_POLICIES)],
  to: ['to', orNone(designation)],
  panel: ['panel', oneOf(PANELS)],
  shows: ['shows', oneOf(['canvas', 'outline'])],
  pair: ['duty', orNone(pair)],
  route: ['route', route],
  selected: ['selected', id],
  duties: ['duties', oneOf(['counted', 'drawn'])],
  dutiesOf: ['duties-of', ids],
  withoutLines: ['without', lineTypes],
  toggled: ['toggled', ids],
  folded: ['folded', ids],
  expanded: ['expanded', ids],
  hidden: ['hidden', ids],
  only: ['only', ids],
  focus: ['focus', orNone(focus)],
  through: ['through', id],
  find: ['find', text],
  group: ['group', oneOf(GROUPINGS)],
  sort: ['sort', oneOf(SORTINGS)],
  scenario: ['scenario', id],
  compared: ['compared', ids],
  differing: ['differing', oneOf(['first', 'only'])],
};

/** A step is the change as a file writes it; one that is passed over stands under `off`. */
const steps = z
  .array(
    z.union([
      z.strictObject({ off: changeEntry }).transform(({ off }) => ({ change: off, passedOver: true })),
      changeEntry.transform((change) => ({ change, passedOver: false })),
    ]),
  )
  .max(MOST_CHANGES);

const scenarioInHash = z.strictObject({ steps, sources: sourceEntries.default({}) });

const HASH = '#scenario=';

function readDraft(hash: string): ScenarioDraft | null {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(hash.slice(HASH.length)));
    const { steps, sources } = scenarioInHash.parse(value);
    return {
      steps,
      sources: Object.entries(sources).map(([key, { title, date, url }]) => ({
        key,
        title,
        date: date ?? null,
        url: url ?? null,
      })),
    };
  } catch {
    return null;
  }
}

function writeDraft(draft: ScenarioDraft | null): string {
  if (!draft) return '';
  const sources = draft.sources.map(({ key, title, date, url }) => [
    key,
    { title, ...(date !== null && { date }), ...(url !== null && { url }) },
  ]);
  const value = {
    steps: draft.steps.map(({ change, passedOver }) =>
      passedOver ? { off: encodeChange(change) } : encodeChange(change),
    ),
    ...(sources.length > 0 && { sources: Object.fromEntries(sources) as unknown }),
  };
  return `${HASH}${encodeURIComponent(JSON.stringify(value))}`;
}

export interface ReadAddress {
  readonly view: View;
  /** What the address says that cannot be shown, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Reads an address: `/structures/<id>[/compare]`, a query of what differs from the initial view, and the steps of a
 * scenario behind `#`, where no server sees them and no limit of length cuts them.
 */
export function readAddress(location: Pick<Location, 'pathname' | 'search' | 'hash'>): ReadAddress {
  const faults: string[] = [];
  const path = readPath(location.pathname);
  if (!path)
    faults.push(`There is no page ${location.pathname.slice(0, 80)}; the list of councils is shown.`);
  const query = readQuery(location.search, faults);
  const isDraft = location.hash.startsWith(HASH);
  const draft = isDraft ? readDraft(location.hash) : null;
  if (isDraft && !draft)
    faults.push(
      'The steps of the scenario in the link are damaged, perhaps cut off; none of them is applied.',
    );
  return { view: { ...query, ...(path ?? { page: 'explore', structure: null }), draft }, faults };
}

function readQuery(search: string, faults: string[]): View {
  const parameters = new URLSearchParams(search);
  const view: Record<string, unknown> = { ...INITIAL_VIEW };
  for (const [key, [name, codec]] of Object.entries(PARAMETERS)) {
    const given = parameters.get(name);
    parameters.delete(name);
    if (given === null || (name === 'selected' && standsForSeveral(given))) continue;
    const value = codec.read(given);
    if (value === null)
      faults.push(`The link says ${name}=${given.slice(0, 60)}, which cannot be shown; it is left out.`);
    else view[key] = value;
  }
  for (const name of new Set(parameters.keys()))
    faults.push(`The link has a part "${name.slice(0, 60)}" that means nothing here; it is left out.`);
  return view as unknown as View;
}

/** What is drawn for several nodes is no node, and no selection that anything could show. */
function standsForSeveral(id: string): boolean {
  return id.startsWith('~');
}

/** The address of a view; {@link readAddress} reads the same view from it. */
export function writeAddress(view: View): string {
  const query = Object.entries(PARAMETERS).flatMap(([key, [name, codec]]) => {
    const write = codec.write as (value: unknown) => string;
    const [value, initial] = [view, INITIAL_VIEW].map((each) => write(each[key as keyof InQuery]));
    return value === undefined || value === initial
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll(/%(3A|2C)/g, readable)}`];
  });
  return `${writePath(view)}${query.length > 0 ? `?${query.join('&')}` : ''}${writeDraft(view.draft)}`;
}

/** Colons and commas may stand in a query as they are. */
function readable(escaped: string): string {
  return decodeURIComponent(escaped);
}
