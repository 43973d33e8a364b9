import { placeholders, returnedColumns, usedParameters } from './statement-text.js';

/** A name and the type that the header gives it, as written. */
export interface Typed {
  readonly name: string;
  readonly type: string;
}

/** One file under `cypher/`: its header and its statement. */
export interface StatementFile {
  /** Path under `cypher/` without the ending. */
  readonly path: string;
  readonly purpose: string;
  /** What a statement is written out for, one after the other; null when the file is one statement. */
  readonly each: Typed | null;
  readonly parameters: readonly Typed[];
  readonly columns: readonly Typed[];
  readonly body: string;
}

/** What is wrong with a statement file. */
export class StatementFault extends Error {
  override readonly name = 'StatementFault';
  constructor(path: string, message: string) {
    super(`cypher/${path}.cypher: ${message}`);
  }
}

const DIRECTIVE = /^@(\w+) (\w+): (.+)$/;

/**
 * Reads a statement file: comment lines that say what it is for, then directives, then one statement.
 *
 * @throws {@link StatementFault} for a malformed header, and when the header and the statement do not name the same
 *   parameters, columns and placeholder.
 */
export function parseStatementFile(path: string, content: string): StatementFile {
  const lines = content.trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  if (end < 0) throw new StatementFault(path, 'has no statement after its header');
  const header = joinOpenBraces(lines.slice(0, end).map((line) => line.slice(2).trim()));
  const purpose = header.filter((line) => !line.startsWith('@')).join(' ');
  if (purpose === '') throw new StatementFault(path, 'does not say what it is for');
  const directives = header.filter((line) => line.startsWith('@')).map((line) => parseDirective(path, line));
  const named = (kind: string) =>
    directives.filter((directive) => directive.kind === kind).map(({ typed }) => typed);
  const [each = null, ...further] = named('each');
  if (further.length > 0) throw new StatementFault(path, 'has more than one @each');
  const file = { path, purpose, each, parameters: named('param'), columns: named('returns') };
  const body = lines.slice(end).join('\n').trim();
  requireAgreement(file, body);
  return { ...file, body };
}

/** Joins the lines of a directive whose braces stay open to one. */
function joinOpenBraces(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = 0;
  for (const line of lines) {
    if (open > 0) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
    open += line.split('{').length - line.split('}').length;
  }
  return joined;
}

function parseDirective(path: string, line: string): { kind: string; typed: Typed } {
  const [, kind = '', name = '', type = ''] = DIRECTIVE.exec(line) ?? [];
  if (!['each', 'param', 'returns'].includes(kind))
    throw new StatementFault(
      path,
      `cannot read "${line}"; write @param, @returns or @each, then "name: type"`,
    );
  return { kind, typed: { name, type: type.trim() } };
}

function requireAgreement(file: Omit<StatementFile, 'body'>, body: string): void {
  const compare = (what: string, declared: readonly string[], used: readonly string[]) => {
    const missing = used.filter((name) => !declared.includes(name));
    const idle = declared.filter((name) => !used.includes(name));
    const twice = declared.filter((name, index) => declared.indexOf(name) !== index);
    if (missing.length > 0)
      throw new StatementFault(file.path, `${what} ${missing.join(', ')} not in the header`);
    if (idle.length > 0)
      throw new StatementFault(file.path, `${what} ${idle.join(', ')} not in the statement`);
    if (twice.length > 0)
      throw new StatementFault(file.path, `${what} ${twice.join(', ')} twice in the header`);
  };
  const names = (typed: readonly Typed[]) => typed.map(({ name }) => name);
  compare('parameter', names(file.parameters), usedParameters(body));
  compare('column', names(file.columns), returnedColumns(body));
  compare('placeholder', names(file.each ? [file.each] : []), placeholders(body));
}
