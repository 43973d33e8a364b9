import { describe, expect, it } from 'vitest';
import { dutiesWords } from '../../client/details/words.js';
import { commonEnd } from '../../client/details/summary-words.js';
import type { GapInList } from '../../client/gaps/queries.js';
import { listedWords, summarySentence } from '../../client/gaps/sentences.js';
import { indexNetwork } from '../../client/structure/network.js';
import { world } from '../support/world.js';

const network = indexNetwork(world({ roles: { chief: { name: 'Chief' }, leader: { name: 'Leader' } } }), 1);

function gap(duty: string, designation: 'DCS' | 'LMCS', ...ends: readonly string[]): GapInList {
  const brokenAt = ends.map((id) => ({ at: { id }, reason: 'ENDS' as const }));
  return { duty: { id: duty }, designation, coveredVia: [], brokenAt };
}

const office = (designation: 'DCS' | 'LMCS' | 'DPH', required: number, missing: number) => ({
  designation,
  required,
  covered: required - missing,
  missing,
});

describe('the place where most gaps end', () => {
  it('is named with how many of the gaps to the office asked about', () => {
    const gaps = [gap('a', 'LMCS', 'chief'), gap('b', 'LMCS', 'chief', 'leader'), gap('c', 'DCS', 'leader')];
    expect(commonEnd(network, gaps, 'LMCS')).toBe(
      'More of the gaps end at Chief than anywhere else, alone or among other places: 2 of 2.',
    );
    expect(commonEnd(network, gaps, 'DCS')).toContain('Leader');
  });

  it('is nowhere when two share it, or nothing is a gap to the office', () => {
    const gaps = [gap('a', 'LMCS', 'chief', 'leader')];
    expect(commonEnd(network, gaps, null)).toBe('');
    expect(commonEnd(network, gaps, 'DCS')).toBe('');
  });
});

describe('what is said of the gaps', () => {
  it('is that no duty must reach an office, where none must', () => {
    const coverage = [office('DCS', 3, 1)];
    expect(summarySentence(coverage, { via: 'FORMAL', to: 'DPH' })).toBe(
      'No duty here must reach the Director of Public Health.',
    );
    expect(summarySentence([office('DCS', 37, 1)], { via: 'FORMAL', to: null })).toMatch(
      /^1 of 37 duties have no formal route/,
    );
  });

  it('claims a route for those duties alone that must reach the office', () => {
    expect(
      summarySentence([office('DCS', 30, 0), office('LMCS', 36, 24)], { via: 'FORMAL', to: 'DCS' }),
    ).toBe(
      'Every duty that must reach the Director of Children’s Services has a formal route to that office.',
    );
  });

  it('is how many are listed, or why none is', () => {
    const coverage = [office('DCS', 36, 0), office('LMCS', 36, 24)];
    const words = (listed: number, found: number, isSearched: boolean, to: 'DCS' | 'LMCS' | null) =>
      listedWords({ listed, found, isSearched }, coverage, to);
    expect(words(24, 24, false, null)).toBe('24 gaps listed.');
    expect(words(1, 24, true, 'LMCS')).toBe('1 gap of 24 found by these words.');
    expect(words(0, 24, true, 'LMCS')).toMatch(/^No gap is found by these words/);
    expect(words(0, 0, false, 'DCS')).toBe(
      'No gaps: every duty that must reach the Director of Children’s Services does.',
    );
  });

  it('counts gaps and the duties that have them apart', () => {
    expect(dutiesWords(17, [])).toBe('17 duties, no gap.');
    expect(dutiesWords(2, [gap('a', 'DCS'), gap('a', 'LMCS'), gap('b', 'DCS')])).toBe(
      '2 duties with 3 gaps.',
    );
    expect(dutiesWords(5, [gap('a', 'DCS'), gap('a', 'LMCS')])).toBe('5 duties, 2 gaps on one of them.');
  });
});
