import { CST } from 'yaml';
import type { TreeScalar } from './tree.js';
import { words } from './words.js';

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

export function isScalarToken(token: CST.Token | null | undefined): token is ScalarToken {
  return CST.isScalar(token);
}

/**
 * The scalar that a token stands for. A plain one is null, true, false or a number where the core schema of
 * YAML 1.2 says so (its chapter 10.3), a quoted one is always text.
 * @param onFault takes the library's code for what is wrong, and where
 */
export function scalarOf(token: ScalarToken, onFault: (offset: number, code: string) => void): TreeScalar {
  const text = CST.resolveAsScalar(token, true, onFault).value;
  const value = token.type === 'scalar' ? plainValue(text) : text;
  return { kind: 'scalar', offset: token.offset, value, text };
}

/** What a plain scalar stands for in the core schema. */
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
export function scalarFault(
  token: ScalarToken,
  offset: number,
  code: string,
  text: string,
): [offset: number, message: string] {
  if (text[offset] === '#') return [offset, words.commentWithoutSpace()];
  if (code === 'UNEXPECTED_TOKEN')
    return [offset, words.textAfterQuotes(text.slice(offset).split('\n', 1)[0] ?? '')];
  if (code === 'BAD_SCALAR_START') return [offset, words.scalarStart(text.charAt(offset))];
  if (code === 'BAD_DQ_ESCAPE') return [offset, words.escape(text.slice(offset, offset + 2))];
  if (token.type === 'block-scalar') return [offset, words.blockText()];
  return [token.offset, words.neverClosed(text.charAt(token.offset), text.charAt(token.offset))];
}
