import { CST } from 'yaml';
import type { SyntaxFaults } from './syntax-faults.js';
import type { TreeBuilder } from './tree-builder.js';
import type { TreeScalar } from './tree.js';
import { words } from './words.js';

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** A plain scalar that is its own text: on one line, and begun by no mark that would be a fault. */
const SIMPLE = /^[^\t,%|>@`\n][^\n]*$/;

/** The scalar that a token stands for: a plain one by its form, any other is text. */
export function scalarOf(token: ScalarToken, faults: SyntaxFaults): TreeScalar {
  const { offset } = token;
  if (token.type === 'scalar' && SIMPLE.test(token.source)) {
    return { kind: 'scalar', offset, value: plainValue(token.source), text: token.source };
  }
  const text = CST.resolveAsScalar(token, true, (at, code) => {
    faults.add(...scalarFault(token, at, code, faults.source.text));
  }).value;
  return { kind: 'scalar', offset, value: token.type === 'scalar' ? plainValue(text) : text, text };
}

/** The scalar of a value that is not there. */
export function nothing(offset: number): TreeScalar {
  return { kind: 'scalar', offset, value: null, text: '' };
}

/** YAML itself asks for a colon within 1,024 characters of where its key begins. */
const LONGEST_KEY = 1000;

/** Gives the innermost map the key that a token stands for. */
export function enterKey(token: CST.FlowScalar, builder: TreeBuilder, faults: SyntaxFaults): void {
  const { offset, source } = token;
  const { text } = scalarOf(token, faults);
  if (source.includes('\n')) faults.add(offset, words.keyOverLines());
  else if (source.length > LONGEST_KEY) faults.add(offset, words.keyTooLong());
  if (token.type === 'scalar' && text === '<<') builder.refuseKey(offset, words.mergeKey());
  else builder.key(text, offset);
}

/** Null, true, false or a number where the core schema of YAML 1.2 (its chapter 10.3) says so, else text. */
export function plainValue(text: string): TreeScalar['value'] {
  if (!/^[-+.0-9~nNtTfF]/.test(text)) return text === '' ? null : text;
  if (NULL.test(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  return INTEGER.test(text) || FLOAT.test(text) ? Number(text) : text;
}

/**
 * What is wrong with a scalar, in our words, and where to point.
 * @param code the library's, at the given offset of the text
 */
function scalarFault(
  token: ScalarToken,
  offset: number,
  code: string,
  text: string,
): [offset: number, message: string] {
  if (code === 'BAD_SCALAR_START') return [offset, words.scalarStart(text.charAt(offset))];
  if (code === 'BAD_DQ_ESCAPE') return [offset, words.escape(text.slice(offset, offset + 2))];
  if (token.type === 'block-scalar') return [offset, words.blockText()];
  const quote = text.charAt(token.offset);
  return [token.offset, words.neverClosed(quote, quote)];
}
