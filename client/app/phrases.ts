/** "1 board", "12 boards", "1,200 boards". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "this", "this and that", "this, that and the other". */
export function joined(parts: readonly string[]): string {
  return conjunction.format(parts);
}
