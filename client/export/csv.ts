/** A cell that a spreadsheet would take for a formula begins with an apostrophe, which makes it text. */
function cell(value: string | number): string {
  const words = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without it, Excel reads the file in the old encoding of the machine, and ¶ and ’ are garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180, UTF-8) that spreadsheets open as what it says. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
