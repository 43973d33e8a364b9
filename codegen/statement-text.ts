/** The placeholders `$(name)` of a statement: the form in which Cypher writes a label or type that is not fixed. */
export function placeholders(body: string): string[] {
  return distinct(Array.from(body.matchAll(/\$\((\w+)\)/g), ([, name = '']) => name));
}

/** The statement with a placeholder filled in. */
export function fillPlaceholder(body: string, name: string, value: string): string {
  return body.replaceAll(`$(${name})`, value);
}

/** The names of the parameters `$name` that a statement uses. */
export function usedParameters(body: string): string[] {
  return distinct(Array.from(body.matchAll(/\$(\w+)/g), ([, name = '']) => name));
}

/** The names of the columns of a statement's last RETURN; none when it returns nothing. */
export function returnedColumns(body: string): string[] {
  const start = body.lastIndexOf('RETURN ');
  if (start < 0) return [];
  const [list = ''] = body.slice(start + 'RETURN '.length).split(/\b(?:ORDER BY|SKIP|LIMIT)\b/);
  return splitOutsideBrackets(list.replace(/^DISTINCT /, '')).map(
    (column) => /(?:\bAS )?(\w+)$/.exec(column.trim())?.[1] ?? column.trim(),
  );
}

/** The parts of a list between the commas that stand in no bracket. */
export function splitOutsideBrackets(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function distinct(names: readonly string[]): string[] {
  return Array.from(new Set(names));
}
