import { StoreUnavailable } from './errors.js';
import { decodeRecord, encodeRecord, WrongValue } from './value-types.js';
import type { EncodeInteger, ValuesOf, ValueTypes } from './value-types.js';

/**
 * One Cypher statement with the types of what goes in and comes out. All of them are generated from the files
 * under `cypher/`; nothing is ever spliced into `text`.
 */
export interface Statement<Parameters, Row> {
  /** Path of its file under `cypher/` without the ending, and what it was written out for. */
  readonly name: string;
  readonly text: string;
  readonly columns: readonly string[];
  encode(parameters: Parameters, integer: EncodeInteger): Record<string, unknown>;
  /** Throws {@link StoreUnavailable} when the graph holds what this program does not write. */
  decode(columns: readonly string[], rows: readonly unknown[]): Row[];
}

export function statement<Parameters extends ValueTypes, Columns extends ValueTypes>(
  name: string,
  shape: { readonly parameters: Parameters; readonly returns: Columns },
  text: string,
): Statement<ValuesOf<Parameters>, ValuesOf<Columns>> {
  const columns = Object.keys(shape.returns);
  return {
    name,
    text,
    columns,
    encode: (parameters, integer) => encodeRecord(shape.parameters, parameters, integer),
    decode(given, rows) {
      // The embedded engine names columns of its own making where a statement returns nothing.
      if (columns.length === 0) return [];
      if (given.length !== columns.length || !columns.every((column) => given.includes(column)))
        throw new Error(`${name} gave the columns ${given.join(', ')}, not ${columns.join(', ')}`);
      return rows.map((row) => decodeRow(name, shape.returns, row));
    },
  };
}

function decodeRow<Columns extends ValueTypes>(
  name: string,
  returns: Columns,
  row: unknown,
): ValuesOf<Columns> {
  try {
    return decodeRecord(returns, row);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    throw new StoreUnavailable(
      'damaged',
      `The graph holds something that answerable did not write (${name}, ${error.message}). ` +
        'Undo the change that was made to it by hand, or restore a copy.',
      { cause: error },
    );
  }
}
