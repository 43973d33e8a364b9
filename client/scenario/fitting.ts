import type { ChangeKind } from '../../server/scenario/change.js';
import { LINE_TYPES } from '../../server/structure/line-types.js';
import type { Network } from '../structure/network.js';
import { lineTypesFor, nodesFor, officesFor } from './candidates.js';
import { FIELDS, type Field } from './fields.js';
import type { FieldValue, FormValues } from './form-values.js';
import { idFromName } from './new-id.js';

/** What a form says after one of its fields changed; some fields follow from others. */
export function withField(...given: Parameters<typeof withFitting>): FormValues {
  const [network, kind, before, key, value] = given;
  const values = withFitting(...given);
  const isTaken = (id: string) => network.nodes.has(id);
  if (key === 'name' && typeof value === 'string' && kind.startsWith('add')) {
    // An id that was written by hand is not made of the name any more.
    const follows = before.text('id') === idFromName(before.text('name'), isTaken);
    return follows ? values.with('id', idFromName(value, isTaken)) : values;
  }
  if (kind === 'assign' && key === 'duty') {
    const now = network.above(values.text('duty')).map(({ to }) => to);
    return values.with('to', [...new Set([...now, ...values.list('to')])]);
  }
  return values;
}

/** What a form says after a field was filled in: what stands in those after it and fits no longer is taken out. */
export function withFitting(
  network: Network,
  kind: ChangeKind,
  before: FormValues,
  key: string,
  value: FieldValue,
): FormValues {
  return FIELDS[kind]
    .filter(({ after }) => after?.includes(key))
    .reduce(
      (values, field) => {
        const stays = new Set<string>(fitting(network, kind, field, values));
        const text = values.text(field.key);
        if (field.kind === 'nodes')
          return values.with(
            field.key,
            values.list(field.key).filter((id) => stays.has(id)),
          );
        return text === '' || stays.has(text) ? values : values.with(field.key, '');
      },
      before.with(key, value),
    );
}

function fitting(network: Network, kind: ChangeKind, field: Field, values: FormValues): readonly string[] {
  if (field.kind === 'office') return officesFor(network, kind, values);
  if (field.kind !== 'line-type') return nodesFor(network, kind, field.key, values).map(({ id }) => id);
  const from = network.nodes.get(values.text('from'));
  return from ? lineTypesFor(from.type) : LINE_TYPES;
}
