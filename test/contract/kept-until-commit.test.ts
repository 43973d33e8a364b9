import { expect, it } from 'vitest';
import { keptUntilCommit } from '../../server/store/kept-until-commit.js';

/** A reading that tells how often it was made, behind an engine whose commits are counted by hand. */
function counted(commits: number | null) {
  const engine = { commits };
  let readings = 0;
  const read = keptUntilCommit(engine, () => Promise.resolve(++readings));
  return { engine, read };
}

it('reads once until something is committed', async () => {
  const { engine, read } = counted(0);
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  engine.commits = 1;
  expect(await read()).toBe(2);
  expect(await read()).toBe(2);
});

it('does not keep what was being read while something was committed', async () => {
  const { engine, read } = counted(0);
  const under = read();
  engine.commits = 1;
  await under;
  expect(await read()).toBe(2);
});

it('reads each time where others commit as well', async () => {
  const { read } = counted(null);
  expect([await read(), await read()]).toEqual([1, 2]);
});

it('does not keep a failure', async () => {
  let attempts = 0;
  const read = keptUntilCommit({ commits: 0 }, () =>
    ++attempts === 1 ? Promise.reject(new Error('once')) : Promise.resolve('read'),
  );
  await expect(read()).rejects.toThrow('once');
  expect(await read()).toBe('read');
});
