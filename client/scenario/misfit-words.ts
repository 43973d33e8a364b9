import type { Change } from '../../server/scenario/change.js';
import { DESIGNATIONS, DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { LINE_RULES, LINE_TYPES, type LineType } from '../../server/structure/line-types.js';
import type { Network } from '../structure/network.js';

export interface MisfitContext {
  /** The change that does not fit; null when it is not known. */
  readonly change: Change | null;
  /** In whose names it is told. */
  readonly network: Pick<Network, 'nodes'>;
  /** The number that the page gives to a step, by its place among those that count, from 0. */
  readonly numberOf: (place: number) => number;
  /** Whether to say what a wrong id may have been meant to be; nothing was meant when a node has gone since. */
  readonly withAdvice: boolean;
}

/** The API's sentence about a change that does not fit in the words and names of the page, as a clause. */
export function misfitWords(message: string, context: MisfitContext): string {
  const clause = message.replace(HEAD, '');
  const rule = RULES.map(({ form, words }) => ({ found: form.exec(clause), words })).find(
    ({ found }) => found,
  );
  const told = rule?.found ? rule.words(rule.found, context) : clause;
  return namesIn(told, context);
}

/** What stands before the clause: the number of the change, and the change as a file writes it. */
const HEAD =
  /^change \d+: (?:(?:addLine|removeLine|redirect) [A-Z_]+ from "[^"]*" to "[^"]*"|merge into "[^"]*"|[a-zA-Z]+ "[^"]*"): /;

interface Rule {
  /** The clause as the model writes it. */
  readonly form: RegExp;
  /** The same on the page; what stands in quotation marks becomes a name afterwards. */
  readonly words: (found: RegExpExecArray, context: MisfitContext) => string;
}

const RULES: readonly Rule[] = [
  {
    form: /^there is no (?:such node|node "([^"]+)")(; change \d+ removed it)?(?:, did you mean "([^"]+)"\?)?$/,
    words: ([, id, story = '', meant], { change, withAdvice }) => {
      const advice = meant !== undefined && withAdvice ? `; did you mean "${meant}"?` : '';
      return `"${id ?? subjectOf(change)}" is not in the structure${story}${advice}`;
    },
  },
  {
    form: /^there is no such line(.*)$/,
    words: ([, rest = ''], { change }) => `there is no line by which ${lineOf(change)}${rest}`,
  },
  {
    form: /^(.*), and it has at most one ([A-Z_]+) line$/,
    words: ([, present = '', type]) => `${present} already, and ${onlyOne(type)}`,
  },
  {
    form: /^(".*" is a \w+), and ([A-Z_]+) lines (leave|go to) (.*)$/,
    words: ([, node = '', type, way, wanted = '']) =>
      `${node}, and a line “${lineWords(type)}” ${way === 'leave' ? 'can begin at' : 'can lead to'} ${wanted}`,
  },
  {
    form: /^the id is taken by the (\w+) "(.*)"(; change \d+ added it)?$/,
    words: ([, type = '', name = '', story = ''], { change }) =>
      `the id “${subjectOf(change)}” is taken by the ${type} ${name}${story}`,
  },
  { form: /^"\w+" names "([^"]+)" twice$/, words: ([, id = '']) => `"${id}" is named twice` },
  { form: /^"from" is empty$/, words: () => 'nothing is chosen that would be merged' },
  {
    form: /^it is vacant and has "heldBy"/,
    words: () => 'the post would be vacant and held at once; choose one of the two',
  },
  {
    form: /^who holds a post is changed by appoint and vacate alone$/,
    words: () => 'who holds a post is changed by appointing somebody or leaving the post vacant',
  },
  {
    form: /^the source "([^"]+)" is not listed/,
    words: ([, key = '']) => `no document “${key}” is listed; add it to the step that cites it`,
  },
];

const ONLY_ONE: Partial<Record<LineType, string>> = {
  SITS_IN: 'a post can sit in one directorate only',
  LED_BY: 'one post only can lead a directorate',
  CHAIRED_BY: 'one post only can chair a board',
  HELD_BY: 'one person only can hold a post',
};

function onlyOne(type: string | undefined): string {
  const known = LINE_TYPES.find((each) => each === type);
  return (known && ONLY_ONE[known]) ?? 'it can be part of one only';
}

function lineWords(type: string | undefined): string {
  const known = LINE_TYPES.find((each) => each === type);
  return known ? LINE_RULES[known].words : (type ?? '');
}

/** The id of the node that a change is about, as its message leaves it out. */
function subjectOf(change: Change | null): string {
  if (!change) return '';
  const { value } = change;
  if ('id' in value) return value.id;
  if ('into' in value) return value.into;
  if ('role' in value) return value.role;
  if ('directorate' in value) return value.directorate;
  return 'duty' in value ? value.duty : '';
}

function lineOf(change: Change | null): string {
  if (!change || !('type' in change.value)) return 'they would be joined';
  const { type, from, to } = change.value;
  return `"${from}" ${LINE_RULES[type].words} "${to}"`;
}

const DEED = { added: 'adds', removed: 'removes' } as const;

/** Names in the place of ids, steps in that of changes, and the page's words in that of the model's. */
function namesIn(clause: string, { network, numberOf }: MisfitContext): string {
  const named = clause
    .replaceAll(/"([^"]*)"/g, (_quoted, id: string) => {
      const node = network.nodes.get(id);
      if (!node) return `“${id}”`;
      return node.type === 'Duty' ? `“${node.name}”` : node.name;
    })
    .replaceAll(
      /; change (\d+) (added|removed) it/g,
      (_story, number: string, deed: keyof typeof DEED) =>
        `: step ${numberOf(Number(number) - 1)} ${DEED[deed]} it`,
    )
    .replaceAll(/\b(a|the) role\b/g, '$1 post');
  return DESIGNATIONS.reduce(
    (words, code) =>
      words.replaceAll(
        new RegExp(`\\bcarr(y|ies) ${code}\\b`, 'g'),
        `carr$1 the office of ${DESIGNATION_TITLES[code]}`,
      ),
    named,
  );
}
