import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { example } from '../support/cli.js';
import { mutated, seeded } from '../support/mutations.js';
import { expectReadOrRefused } from '../support/read-or-refuse.js';

const COUNCILS = ['kent-2014', 'barnet-2014', 'coventry-2017', 'bromley-2015'];
const ROUNDS = 2500;
const SLOWEST = 5000;

test.each(COUNCILS)(
  '%s spoilt 2,500 times is each time read whole or refused, none of them slow',
  (council) => {
    const file = readFileSync(example(council));
    const random = seeded(council.length);
    let slowest = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = mutated(file, random);
      const start = performance.now();
      expectReadOrRefused(bytes, 'YAML');
      slowest = Math.max(slowest, performance.now() - start);
    }
    console.log(`${council}: slowest of ${ROUNDS} ${slowest.toFixed(0)} ms`);
    expect(slowest).toBeLessThan(SLOWEST);
  },
);
