/** A stream of numbers that look random and are the same for the same seed, on every machine. */
export interface RandomNumbers {
  /** A whole number from 0 to `limit` − 1. */
  readonly below: (limit: number) => number;
  /** True in the given share of calls, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of the elements, each as likely. @throws RangeError when there is none. */
  readonly pick: <Element>(elements: readonly Element[]) => Element;
}

/** The shifts 13, 17, 5 on 32 bits of G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003. */
export function randomNumbers(seed: number): RandomNumbers {
  // Zero is the one state that never changes; the product spreads seeds that lie close together.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1;
  const fraction = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    below,
    chance: (share) => fraction() < share,
    pick: (elements) => {
      const element = elements[below(elements.length)];
      if (element === undefined) throw new RangeError('nothing to pick from');
      return element;
    },
  };
}
