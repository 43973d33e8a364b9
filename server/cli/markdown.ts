/**
 * Text from a model so that Markdown shows it as it stands, also inside a table. What means something only where a line
 * begins is left alone elsewhere, so that the source can be read too.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~&]/g, '\\$&')
    .replace(/^[#+>=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A Markdown table. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}
