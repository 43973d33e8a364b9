import { z } from 'zod';
import type { NodeId, PartialDate, SourceKey, StructureId } from '../ids.js';

const LONGEST_TEXT = 500;
/** How many of the characters that cannot be seen a message names. */
const MOST_SHOWN = 3;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const BIDIRECTIONAL_OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/u;
// What Unicode has fonts leave out, the marks of formatting, and the Braille pattern without dots.
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;
const ONLY_INVISIBLE = new RegExp(`^${INVISIBLE.source}*$`, 'u');

/** What is wrong with a name, title, note or citation, or null: one visible line of 1 to 500 characters in NFC. */
export function textFault(value: string): string | null {
  if (/^ *$/.test(value)) return 'is empty';
  if (!value.isWellFormed()) return 'holds half of a surrogate pair, which is not a character';
  const length = Array.from(value).length;
  if (length > LONGEST_TEXT)
    return `is ${length.toLocaleString('en-GB')} characters long, of at most ${LONGEST_TEXT}`;
  if (/[\r\n\u2028\u2029\u0085]/u.test(value)) return 'must stand on one line';
  const [control] = CONTROL.exec(value) ?? [];
  if (control !== undefined) return `holds the control character ${codePoint(control)}; delete it`;
  const [override] = BIDIRECTIONAL_OVERRIDE.exec(value) ?? [];
  if (override !== undefined)
    return `holds the character ${codePoint(override)}, which changes the direction of text; delete it`;
  if (ONLY_INVISIBLE.test(value))
    return `holds nothing that can be seen, only ${codePoints(value)}; write something visible`;
  if (value !== value.normalize('NFC'))
    return `is not in Unicode form NFC; write ${JSON.stringify(value.normalize('NFC'))}`;
  return null;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first few of the different characters of a text but spaces, by their numbers. */
function codePoints(text: string): string {
  const all = [...new Set(text)].filter((character) => character !== ' ');
  const shown = all.slice(0, MOST_SHOWN).map(codePoint).join(', ');
  return all.length > MOST_SHOWN ? `${shown} …` : shown;
}

/** What is wrong with a date, or null: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that the calendar has. */
export function dateFault(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD';
  const [, year = '', month = '01', day = '01'] = match;
  if (year === '0000') return 'has the year 0000, which the calendar does not have';
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return real ? null : 'is not a day of the calendar';
}

function checked(fault: (value: string) => string | null) {
  return z.string().check((context) => {
    const message = fault(context.value);
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value });
  });
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const ID_FAULT =
  'is not an id; use lower-case letters, digits and hyphens, at most 64, not beginning with a hyphen';
const KEY_FAULT =
  'is not a source key; use lower-case letters, digits and hyphens, at most 80, not beginning with a hyphen';

/** Whether a text has the form of a node's id. */
export function isNodeId(value: string): boolean {
  return ID.test(value);
}

// The casts give the checked strings their brands: this is where text becomes an id.
export const nodeId = z.string().regex(ID, ID_FAULT) as unknown as z.ZodType<NodeId, string>;
export const structureId = z.string().regex(ID, ID_FAULT) as unknown as z.ZodType<StructureId, string>;
export const slug = z.string().regex(ID, ID_FAULT.replace('an id', 'a slug'));
export const sourceKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, KEY_FAULT) as unknown as z.ZodType<
  SourceKey,
  string
>;

export const text = checked(textFault).meta({ minLength: 1, maxLength: LONGEST_TEXT });
export const citation = checked(textFault).meta({
  minLength: 1,
  maxLength: LONGEST_TEXT,
  description: 'A source key, then optionally a space and where in that source: "protocol ¶10(c)".',
});
export const partialDate = checked(dateFault).meta({
  pattern: '^(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'YYYY, YYYY-MM or YYYY-MM-DD.',
}) as unknown as z.ZodType<PartialDate, string>;
export const webAddress = checked((value) => {
  const fault = textFault(value);
  if (fault !== null) return fault;
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
    ? null
    : 'is not a web address; begin with https://';
}).meta({ format: 'uri' });
