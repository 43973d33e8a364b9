/** The mark: one line that reaches upward, and one that ends. */
export function Mark() {
  return <img src="/mark.svg" alt="" width="28" height="28" className="mark" />;
}
