import type { Change } from '../../server/scenario/change.js';
import { changeSentences } from '../../server/scenario/sentence.js';
import type { Structure } from '../../server/structure/model.js';
import type { ScenarioDraft } from '../view/view.js';

/** The sentences of changes that follow each other, each in the names that its nodes have by then. */
export function changeWords(changes: readonly Change[], structure: Structure): string[] {
  const sentences = changeSentences(changes, structure);
  return changes.map(({ kind }, index) => onPage(kind, sentences[index] ?? ''));
}

/** The sentences of all steps. What is passed over names nothing: it is told as what it would be. */
export function stepSentences({ steps }: ScenarioDraft, structure: Structure): string[] {
  const counted: Change[] = [];
  // Only these give names, and so only they matter to a sentence that stands by itself.
  const naming: Change[] = [];
  const passedOver = new Map<number, string>();
  for (const [index, step] of steps.entries()) {
    const { change } = step;
    if (step.passedOver) passedOver.set(index, changeWords([...naming, change], structure).at(-1) ?? '');
    else {
      counted.push(change);
      if ('name' in change.value) naming.push(change);
    }
  }
  const sentences = changeWords(counted, structure).values();
  return steps.map((_step, index) => passedOver.get(index) ?? sentences.next().value ?? '');
}

/** The page says post where the model says role, and sets what it quotes as print does. */
function onPage(kind: Change['kind'], sentence: string): string {
  const quoted = sentence.replaceAll(/"([a-z0-9-]+)"/g, '“$1”');
  return kind === 'addRole' ? quoted.replace(/^Add the role /, 'Add the post ') : quoted;
}
