import { describe, expect, it } from 'vitest';
import { memoryFactBase } from '../../../lib/facts';
import type { Fact, ReadingLanguage } from '../../../lib/model';
import { company } from '../made-up';
import { fact } from './companies';
import { readOver } from './read';

const deal = (metric: 'investment' | 'stake', date: string, amount: number, party: string): Fact => {
  const made = fact('tarnwell', metric, date, amount);
  const unit = metric === 'stake' ? ('percent' as const) : ('USD' as const);
  return {
    ...made,
    counterparties: [party],
    accepted: { ...made.accepted, unit },
    reports: made.reports.map((report) => ({ ...report, unit })),
  };
};

/** A record with deals: a founder holds 41 percent of a company that took money from two others. */
const RECORD = memoryFactBase([
  company('tarnwell', 'Tarnwell', {
    facts: [
      deal('stake', '2025-03-01', 41, 'ida-marlow'),
      deal('investment', '2025-05-01', 600e6, 'greyfell'),
      deal('investment', '2024-05-01', 250e6, 'osterhavn'),
    ],
  }),
  company('greyfell', 'Greyfell'),
  company('osterhavn', 'Osterhavn'),
  company('ida-marlow', 'Ida Marlow', { type: 'person' }),
  company('rolf-ander', 'Rolf Ander', { type: 'person' }),
]);

/** The figures of a text that made claims, each with the other side of its deal. */
async function parties(lang: ReadingLanguage, text: string): Promise<Record<string, string[]>> {
  const { claims } = await readOver(RECORD, text, { lang, published: '2026-01-12' });
  return Object.fromEntries(claims.map((claim) => [claim.target.exact, claim.counterparties]));
}

describe('persons on record', () => {
  it('hold stakes of the companies they have a deal with', async () => {
    expect(await parties('en', 'Ida Marlow owns 41 percent of Tarnwell.')).toEqual({ '41 percent': ['ida-marlow'] });
    expect(await parties('de', 'Ida Marlow hält 41 Prozent an Tarnwell.')).toEqual({ '41 Prozent': ['ida-marlow'] });
  });
  it('are no party to deals of companies they have none with', async () => {
    expect(await parties('en', 'Rolf Ander owns 41 percent of Tarnwell.')).toEqual({ '41 percent': [] });
    expect(await parties('de', 'Rolf Ander hält 41 Prozent an Tarnwell.')).toEqual({ '41 Prozent': [] });
  });
});

describe('parties told one after another', () => {
  it('are those that the sentence names, not those told before', async () => {
    const text = (second: string): string => `Greyfell invested $600 million in Tarnwell. ${second}`;
    expect(await parties('en', text('Before, Tarnwell had received $250 million from Osterhavn.'))).toEqual({
      '$600 million': ['greyfell'],
      '$250 million': ['osterhavn'],
    });
  });
  it('go with the figures of a list', async () => {
    const text = 'Greyfell steckt 600 Millionen Dollar in Tarnwell, Osterhavn 250 Millionen Dollar.';
    expect(await parties('de', text)).toEqual({
      '600 Millionen Dollar': ['greyfell'],
      '250 Millionen Dollar': ['osterhavn'],
    });
  });
});
