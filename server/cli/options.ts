import { InvalidArgumentError, Option } from 'commander';
import { MOST_ROUTES } from '../accountability/routes.js';
import { DESIGNATIONS, inDesignationOrder, type Designation } from '../structure/designation.js';
import { ROUTE_POLICIES, type RoutePolicy } from '../structure/line-types.js';

function designation(word: string): Designation {
  const wanted = word.trim().toUpperCase().replaceAll('-', '_');
  const found = DESIGNATIONS.find((each) => each === wanted);
  if (found === undefined) {
    throw new InvalidArgumentError(`"${word}" is not an office. The offices are ${DESIGNATIONS.join(', ')}.`);
  }
  return found;
}

function policy(word: string): RoutePolicy {
  const found = ROUTE_POLICIES.find((each) => each === word.toUpperCase());
  if (found === undefined) throw new InvalidArgumentError('It is formal or assured.');
  return found;
}

function first(word: string): number {
  const number = Number(word);
  if (!/^\d+$/.test(word) || number < 1 || number > MOST_ROUTES) {
    throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_ROUTES}.`);
  }
  return number;
}

/** `--to` of one or more offices; without it, those that matter to the structure. */
export const toOption = () =>
  new Option(
    '--to <offices>',
    'the offices to reach, separated by commas (default: DCS, LMCS and all that a duty must reach)',
  ).argParser((words: string) => inDesignationOrder(words.split(',').map(designation)));

/** `--to` of exactly one office. */
export const oneOfficeOption = () =>
  new Option('--to <office>', 'the office to reach, such as DCS')
    .argParser(designation)
    .makeOptionMandatory();

export const viaOption = () =>
  new Option('--via <policy>', 'which lines count: formal, or assured (formal lines and assurance)')
    .argParser(policy)
    .default('FORMAL' satisfies RoutePolicy, 'formal');

export const firstOption = () =>
  new Option('--first <number>', `how many routes at most, from 1 to ${MOST_ROUTES}`)
    .argParser(first)
    .default(10);

export const jsonOption = () => new Option('--json', 'print JSON');
