import { z } from 'zod';
import { DESIGNATIONS } from '../designation.js';
import { ROLE_KINDS } from '../model.js';
import { citation, nodeId, partialDate, slug, sourceKey, structureId, text, webAddress } from './text.js';

/** A line as a file writes it at its lower end: the upper end's id alone, or with a citation and a note of its own. */
export const lineEntry = z.union([
  nodeId,
  z.strictObject({ to: nodeId, source: citation.optional(), note: text.optional() }),
]);
export type LineEntry = z.output<typeof lineEntry>;

const lineEntries = z.array(lineEntry).optional();
const designations = z.array(z.enum(DESIGNATIONS)).optional();

const common = {
  id: nodeId,
  name: text,
  alsoKnownAs: z.array(text).optional().describe('Former or short names, which search finds.'),
  source: citation,
};

export const roleEntry = z.strictObject({
  ...common,
  kind: z.enum(ROLE_KINDS),
  designations: designations.describe('The statutory offices that this post carries.'),
  heldBy: lineEntry.optional().describe('The person who holds the post; absent when not recorded.'),
  vacant: z.boolean().optional().describe('Whether nobody holds the post.'),
  sitsIn: lineEntry.optional(),
  accountableTo: lineEntries,
  lineManagedBy: lineEntries,
  assures: lineEntries.describe('To whom it gives proactive assurance.'),
  memberOf: lineEntries,
});

export const personEntry = z.strictObject({ ...common });

export const directorateEntry = z.strictObject({
  ...common,
  ledBy: lineEntry.optional(),
  partOf: lineEntry.optional(),
});

export const boardEntry = z.strictObject({
  ...common,
  chairedBy: lineEntry.optional(),
  partOf: lineEntry.optional(),
  accountableTo: lineEntries,
  assures: lineEntries,
});

export const dutyEntry = z.strictObject({
  ...common,
  function: slug.optional().describe('A free slug to group duties by, such as education.'),
  mustReach: designations.describe('The offices that must answer for the duty; [DCS, LMCS] when absent.'),
  dischargedBy: lineEntries,
});

export const sourceEntry = z.strictObject({
  title: text,
  date: partialDate.optional(),
  url: webAddress.optional(),
});

export const sourceEntries = z.record(sourceKey, sourceEntry);

/** One structure as a file writes it. */
export const structureFile = z
  .strictObject({
    format: z.literal(1),
    structure: z.strictObject({ id: structureId, name: text, council: text, date: partialDate }),
    sources: sourceEntries.optional(),
    directorates: z.array(directorateEntry).optional(),
    boards: z.array(boardEntry).optional(),
    people: z.array(personEntry).optional(),
    roles: z.array(roleEntry).optional(),
    duties: z.array(dutyEntry).optional(),
  })
  .meta({ title: 'A structure: who answers for what in one council' });
export type StructureFile = z.output<typeof structureFile>;

/** What `mustReach` means when a duty does not say. */
export const DEFAULT_MUST_REACH = ['DCS', 'LMCS'] as const;
