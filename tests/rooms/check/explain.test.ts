import { describe, expect, it } from 'vitest';
import type { JudgedClaim } from '../../../lib/model';
import { explainClaim } from '../../../scripts/check/explain';

const names = (id: string): string => id.toUpperCase();

function claimOf(changed: object): JudgedClaim {
  const stated = { by: 'stated', rule: 'valued', evidence: 'valued at' };
  return {
    ...{ subject: 'harvey', metric: 'valuation', basis: null, scope: 'whole', counterparties: [], earlier: false },
    ...{ date: '2025-02', dateBy: 'stated', period: null, status: 'completed' },
    grounds: { metric: stated, subject: { by: 'inferred', rule: 'topic', evidence: '' } },
    ...changed,
  } as unknown as JudgedClaim;
}

describe('the explanation of a claim', () => {
  it('says of each part what it is, how it is known, by which rule and by which words', () => {
    expect(explainClaim(claimOf({}), 'en', names)).toEqual([
      'what       valuation: stated (valued) “valued at”',
      'whose      HARVEY: inferred (topic)',
      'with whom  nobody named',
      'when       2025-02 (stated)',
      'status     completed',
    ]);
  });

  it('tells basis, scope, parties, period and former values', () => {
    const lines = explainClaim(
      claimOf({
        ...{ basis: 'pre-money', scope: 'part', counterparties: ['meta', 'asml'], earlier: true },
        ...{ date: null, period: '2024-Q2', status: 'in_talks' },
      }),
      'en',
      names,
    ).join('\n');
    for (const part of ['valuation, pre-money, part', 'META, ASML', 'when       2024-Q2', 'in_talks, earlier']) {
      expect(lines).toContain(part);
    }
  });

  it('speaks the language of the report', () => {
    expect(explainClaim(claimOf({ date: null }), 'de', names).join('\n')).toContain('ohne Zeitangabe');
  });

  it.each(['parties', 'counterparties', 'time', 'moment', 'status'])('uses grounds kept for %s', (name) => {
    const grounds = { [name]: { by: 'stated', rule: 'new-rule', evidence: 'new words' } };
    const lines = explainClaim(claimOf({ grounds }), 'en', names);
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.includes(': stated (new-rule) “new words”'))).toHaveLength(1);
  });

  it('lists what spoke for and against, most telling first, and how many more there are', () => {
    const contributions = [
      { signal: 'near', points: 0.5 },
      { signal: 'other-clause', points: -4.25 },
      { rule: 'cue', evidence: 'worth', points: 7 },
      ...Array.from({ length: 7 }, (_, i) => ({ signal: `small-${i}`, points: 0.1 })),
    ];
    const grounds = { metric: { by: 'stated', rule: 'valued', evidence: 'worth', contributions } };
    const lines = explainClaim(claimOf({ grounds }), 'en', names);
    expect(lines[1]).toMatch(/^ +cue “worth” \+7\.0, other-clause −4\.[23], near \+0\.5, /);
    expect(lines[1]).toMatch(/\(2\)$/);
  });

  it('also prints grounds of a kind that it does not know', () => {
    const grounds = { scope: { rule: 'of-which', evidence: 'of which' } };
    expect(explainClaim(claimOf({ grounds }), 'en', names).at(-1)).toBe('scope      (of-which) “of which”');
  });
});
