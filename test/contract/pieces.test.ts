import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inPieces } from '../../server/store/pieces.js';

it('cuts a text into pieces that are whole characters and give it back', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '子', '👩', '🏴'), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 9 }), (text, longest) => {
      const pieces = inPieces(text, longest);
      expect(pieces.join('')).toBe(text);
      expect(pieces.length).toBeGreaterThan(0);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(longest);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});
