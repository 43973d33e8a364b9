/**
 * Whether two values of what JSON can hold have the same content; an absent key and one that is undefined differ.
 * It runs in browsers too, which have no comparison of their own.
 */
export function sameContent(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [entries, others] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && sameContent(value, others.get(key)))
  );
}
