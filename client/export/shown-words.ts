import type { Explored } from '../app/explored.js';
import { changeWords } from '../scenario/step-words.js';
import type { ShownScenario } from './shown-scenario.js';

type Shown = Pick<Explored, 'stored' | 'view'>;

const POLICY_WORDS = { FORMAL: 'by formal lines', ASSURED: 'by formal lines and assurance' };

/** What is taken away, for who finds it without the page: "Kent, 2014, revision 4, by formal lines, with the scenario …". */
export function shownWords({ stored, view }: Shown, scenario: ShownScenario | null): string {
  const { structure, revision } = stored;
  const what = `${structure.name}, revision ${revision}, ${POLICY_WORDS[view.via]}`;
  return scenario ? `${what}, with ${scenario.words}; it is not adopted` : what;
}

/** How a file of what is shown is named, without what it is and its ending. */
export function fileName({ stored, view }: Shown, scenario: ShownScenario | null): string {
  const parts = [stored.structure.id, `r${stored.revision}`, view.via.toLowerCase(), scenario?.slug];
  return parts.filter((part) => part !== undefined).join('-');
}

/** The steps of a scenario, numbered as the page numbers them. */
export function stepsInWords({ stored }: Pick<Shown, 'stored'>, { steps }: ShownScenario): readonly string[] {
  const sentences = changeWords(
    steps.map(({ change }) => change),
    stored.structure,
  );
  return steps.map(({ number }, index) => `${number}. ${sentences[index] ?? ''}.`);
}
