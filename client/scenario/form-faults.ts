import type { ChangeKind } from '../../server/scenario/change.js';
import { textFault } from '../../server/structure/file/text.js';
import { tidied } from '../app/tidied.js';
import type { Network } from '../structure/network.js';
import type { Field } from './fields.js';
import type { FormValues } from './form-values.js';

/** A sentence about a field, with the key of that field. */
export type Fault = readonly [key: string, sentence: string];

/** What is said of a field that is empty and must not be; nothing when it is filled in, or may be empty. */
export function missing({ key, kind, label, asks }: Field, values: FormValues): Fault[] {
  const isEmpty = kind === 'nodes' ? values.list(key).length === 0 : values.text(key).trim() === '';
  return asks !== undefined && isEmpty ? [[key, `“${label}” is empty: ${asks}.`]] : [];
}

/** What is said of a field whose value is not well formed. @param clause what the model says of the value */
export function wrongWords({ kind, label }: Field, clause: string): string {
  if (kind === 'id' || kind === 'slug') return idFault(label);
  return /^(?:is|holds|must) /.test(clause) ? `“${label}” ${clause}.` : `“${label}”: ${clause}.`;
}

/** What is said of a line of text; null when it is well formed. @param asks what to do when it is empty */
export function lineFault(label: string, written: string, asks: string): string | null {
  const text = tidied(written);
  if (text === '') return `“${label}” is empty: ${asks}.`;
  const fault = textFault(text);
  return fault && `“${label}” ${fault}.`;
}

/** What is said of an id, or a key, that is not well formed. */
export function idFault(label: string): string {
  return `“${label}” takes small letters, digits and hyphens only, and begins with a letter or a digit.`;
}

/** What a new step would stumble over in the structure as the steps so far leave it. */
export function clashes(kind: ChangeKind, values: FormValues, network: Network): Fault[] {
  const node = network.nodes.get(values.text('id'));
  const named = (id: string) => network.nodes.get(id)?.name ?? id;
  if (kind === 'rename' && node?.name === tidied(values.text('name')))
    return [['name', `“New name” is the name that it has already: write another.`]];
  if (!kind.startsWith('add') || kind === 'addLine') return [];
  return [
    ...(node ? [['id', `“Id” is taken by ${node.name}: write another.`] as const] : []),
    ...(values.yes('vacant') && values.text('heldBy') !== ''
      ? [
          [
            'heldBy',
            `“Held by” names ${named(values.text('heldBy'))}, and the post is marked as vacant: choose one of the two.`,
          ] as const,
        ]
      : []),
  ];
}
