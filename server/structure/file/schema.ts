import { z } from 'zod';
import { DESIGNATIONS } from '../designation.js';
import { ROLE_KINDS } from '../model.js';
import { citation, nodeId, partialDate, slug, sourceKey, structureId, text, webAddress } from './text.js';

/** A line as a file writes it at its lower end: the upper end's id alone, or with a citation and a note of its own. */
export const lineEntry = z
  .union([
    nodeId,
    z.strictObject({
      to: nodeId.describe('Id of the upper end.'),
      source: citation.optional(),
      note: text.optional().describe('Whatever else the source says of the line.'),
    }),
  ])
  .meta({
    id: 'Line',
    description:
      'The id of the upper end; or { to, source, note }, where source is that of the node if absent.',
  });
export type LineEntry = z.output<typeof lineEntry>;

const lineEntries = z.array(lineEntry).optional();
const designations = z.array(z.enum(DESIGNATIONS)).optional();

const common = {
  id: nodeId.describe('Unique over all nodes of the file: lower-case letters, digits and hyphens.'),
  name: text,
  alsoKnownAs: z.array(text).optional().describe('Former or short names, which search finds.'),
  source: citation,
};

const accountableTo = lineEntries.describe('The roles and boards to which it is accountable.');
const assures = lineEntries.describe('The roles and boards to which it gives proactive assurance.');

export const roleEntry = z
  .strictObject({
    ...common,
    kind: z
      .enum(ROLE_KINDS)
      .describe('officer; member, a councillor; independent; or external to the council.'),
    designations: designations.describe('The statutory offices that this post carries.'),
    heldBy: lineEntry.optional().describe('The person who holds the post; absent when not recorded.'),
    vacant: z.boolean().optional().describe('true when nobody holds the post.'),
    sitsIn: lineEntry.optional().describe('The directorate in which the post sits.'),
    accountableTo,
    lineManagedBy: lineEntries.describe('The roles by which the post is line managed.'),
    assures,
    memberOf: lineEntries.describe('The boards of which the post is a member.'),
  })
  .meta({ id: 'Role', description: 'A post.' });

export const personEntry = z
  .strictObject(common)
  .meta({ id: 'Person', description: 'Somebody who holds posts.' });

export const directorateEntry = z
  .strictObject({
    ...common,
    ledBy: lineEntry.optional().describe('The role that leads it.'),
    partOf: lineEntry.optional().describe('The directorate of which it is part.'),
  })
  .meta({ id: 'Directorate', description: 'A directorate, division, delivery unit or service.' });

export const boardEntry = z
  .strictObject({
    ...common,
    chairedBy: lineEntry.optional().describe('The role that chairs it.'),
    partOf: lineEntry.optional().describe('The board of which it is part.'),
    accountableTo,
    assures,
  })
  .meta({ id: 'Board', description: 'A board, committee or panel.' });

export const dutyEntry = z
  .strictObject({
    ...common,
    function: slug.optional().describe('A free slug to group duties by, such as education.'),
    mustReach: designations.describe('The offices that must answer for the duty; [DCS, LMCS] when absent.'),
    dischargedBy: lineEntries.describe('The roles, boards and directorates that discharge it.'),
  })
  .meta({ id: 'Duty', description: 'A responsibility that the law or the council’s own papers name.' });

export const sourceEntry = z
  .strictObject({
    title: text,
    date: partialDate.optional(),
    url: webAddress.optional().describe('Where it can be read.'),
  })
  .meta({ id: 'Source', description: 'A document that citations name.' });

export const sourceEntries = z.record(sourceKey, sourceEntry);

/** One structure as a file writes it. */
export const structureFile = z
  .strictObject({
    format: z.literal(1).describe('The version of the file format.'),
    structure: z
      .strictObject({
        id: structureId,
        name: text,
        council: text,
        date: partialDate.describe('When the council was arranged so: YYYY, YYYY-MM or YYYY-MM-DD.'),
      })
      .describe('Which council’s arrangement this is, and at what date.'),
    sources: sourceEntries.optional().describe('The documents that citations name, by their keys.'),
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
