import { suggestion } from '../../structure/file/did-you-mean.js';
import type { StructureSummary } from '../../store/store.js';
import { CommandFailure, EXIT } from '../exit.js';
import type { GivenScenario, GivenStructure } from './given.js';

export interface Plan {
  readonly structures: readonly GivenStructure[];
  readonly scenarios: readonly GivenScenario[];
}

/**
 * Holds the files against each other and against what is stored.
 *
 * @throws CommandFailure (invalid) with everything that stands in the way
 */
export function planLoad(
  given: readonly (GivenStructure | GivenScenario)[],
  stored: readonly StructureSummary[],
  replace: boolean,
): Plan {
  const structures = given.filter((each) => 'structure' in each);
  const scenarios = given.filter((each) => 'scenario' in each);
  const faults = [
    ...repeated(structures, ({ structure }) => `structure "${structure.id}"`),
    ...repeated(scenarios, ({ scenario }) => `scenario "${scenario.id}" of "${scenario.structure}"`),
    ...homeless(scenarios, [...stored, ...structures.map(({ structure }) => structure)]),
    ...(replace ? [] : alreadyThere({ structures, scenarios }, stored)),
  ];
  if (faults.length > 0) throw new CommandFailure(EXIT.invalid, faults);
  return { structures, scenarios };
}

function repeated<Given extends { readonly path: string }>(
  given: readonly Given[],
  nameOf: (each: Given) => string,
): string[] {
  const first = new Map<string, string>();
  return given.flatMap((each) => {
    const name = nameOf(each);
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, each.path);
    return earlier === undefined ? [] : [`${each.path}: is ${name}, and so is ${earlier}; load one of them`];
  });
}

function homeless(scenarios: readonly GivenScenario[], known: readonly { readonly id: string }[]): string[] {
  const ids = new Set(known.map(({ id }) => id));
  return scenarios
    .filter(({ scenario }) => !ids.has(scenario.structure))
    .map(({ path, scenario: { structure } }) => {
      const meant = suggestion(structure, ids) || '; load that structure first, or with it';
      return `${path}: is a scenario for "${structure}", which is neither stored nor among the files${meant}`;
    });
}

function alreadyThere({ structures, scenarios }: Plan, stored: readonly StructureSummary[]): string[] {
  const summaries = new Map<string, StructureSummary>(stored.map((summary) => [summary.id, summary]));
  return [
    ...structures.flatMap(({ path, structure: { id } }) => {
      const there = summaries.get(id);
      if (!there) return [];
      return [
        `${path}: "${id}" is stored already, at revision ${there.revision}; --replace puts the file in its place`,
      ];
    }),
    ...scenarios.flatMap(({ path, scenario: { id, structure } }) => {
      if (!summaries.get(structure)?.scenarios.includes(id)) return [];
      return [
        `${path}: the scenario "${id}" of "${structure}" is stored already; --replace puts the file in its place`,
      ];
    }),
  ];
}
