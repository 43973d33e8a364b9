import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerable, example } from '../support/cli.js';

const report = z.object({
  structure: z.string(),
  via: z.string(),
  to: z.array(z.string()),
  duties: z.number(),
  coverage: z.array(
    z.object({ designation: z.string(), required: z.number(), covered: z.number(), missing: z.number() }),
  ),
  gaps: z.array(
    z.object({
      duty: z.string(),
      designation: z.string(),
      coveredVia: z.array(z.string()),
      brokenAt: z.array(
        z.object({
          at: z.string(),
          reason: z.string(),
          walk: z.array(z.object({ type: z.string(), from: z.string(), to: z.string(), source: z.string() })),
        }),
      ),
    }),
  ),
  warnings: z.array(z.object({ code: z.string(), at: z.array(z.string()), message: z.string() })),
});

async function kent(...options: string[]) {
  const { exitCode, stdout, stderr } = await answerable([
    'check',
    example('kent-2014'),
    '--json',
    ...options,
  ]);
  return { exitCode, stderr, report: report.parse(JSON.parse(stdout)) };
}

describe('Kent, 2014', () => {
  test('formally, 24 of 36 duties have no route to the Lead Member and all have one to the Director', async () => {
    const { exitCode, stderr, report } = await kent();
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    expect(report).toMatchObject({
      structure: 'kent-2014',
      via: 'FORMAL',
      to: ['DCS', 'LMCS'],
      duties: 36,
      coverage: [
        { designation: 'DCS', required: 36, covered: 36, missing: 0 },
        { designation: 'LMCS', required: 36, covered: 12, missing: 24 },
      ],
    });
    const lists = report.gaps.map(({ duty }) => duty.slice(0, duty.lastIndexOf('-')));
    expect(lists.filter((list) => list === 'p07')).toHaveLength(7);
    expect(lists.filter((list) => list === 'p10-2')).toHaveLength(17);
    expect(lists).toHaveLength(24);
  });

  test('every formal gap is covered with assurance', async () => {
    const { report } = await kent();
    expect(report.gaps.every(({ coveredVia }) => coveredVia.join() === 'ASSURED')).toBe(true);
    const assured = await kent('--via', 'assured');
    expect(assured.exitCode).toBe(0);
    expect(assured.report.gaps).toEqual([]);
  });

  test('a duty of the Director alone ends at the Head of Paid Service, by the lines of paragraphs 7 and 5', async () => {
    const { report } = await kent();
    expect(report.gaps[0]?.brokenAt).toEqual([
      {
        at: 'head-of-paid-service',
        reason: 'ENDS',
        walk: [
          { type: 'DISCHARGED_BY', from: 'p07-a', to: 'cdschw', source: 'protocol ¶7(a)' },
          { type: 'ACCOUNTABLE_TO', from: 'cdschw', to: 'head-of-paid-service', source: 'protocol ¶5' },
        ],
      },
    ]);
  });
});
