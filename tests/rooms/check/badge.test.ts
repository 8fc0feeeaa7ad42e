import { describe, expect, it } from 'vitest';
import { badgeText, tally } from '../../../lib/check/badge';

const annotations = (kinds: string[], pairs: number[][] = []) =>
  ({
    claims: kinds.map((kind) => ({ verdict: { kind } })),
    inconsistencies: pairs.map((claims) => ({ claims })),
  }) as never;

describe('badge', () => {
  it('counts claims that differ from the record or from one another, each once', () => {
    const found = annotations(['contradicted', 'outdated', 'confirmed', 'disputed', 'superseded'], [[0, 2]]);
    expect(tally(found)).toEqual({ claims: 5, differing: 3 });
    expect(badgeText(tally(found))).toBe('3!');
  });

  it('is a dot when nothing differs and empty without claims', () => {
    expect(badgeText(tally(annotations(['confirmed', 'disputed', 'unverified'])))).toBe('•');
    expect(badgeText(tally(annotations([])))).toBe('');
  });

  it('never exceeds four characters', () => {
    expect(badgeText({ claims: 5000, differing: 5000 })).toHaveLength(4);
  });
});
