import { describe, expect, it } from 'vitest';
import { readClaims } from './read';

/** The text, then who says it; null where nobody is named. */
type Case = readonly [text: string, source: string | null];

const DE: readonly Case[] = [
  ['Velora hat drei Milliarden Dollar eingesammelt, sagten zwei Insider am Donnerstagabend.', 'zwei Insider'],
  [
    'Velora hat drei Milliarden Dollar eingesammelt, wie Mitgründer Arthur Brandt am Dienstag mitteilte.',
    'Mitgründer Arthur Brandt',
  ],
  ['Einem Zeitungsbericht zufolge hat Velora drei Milliarden Dollar eingesammelt.', 'Einem Zeitungsbericht'],
  ['Insidern zufolge hat Velora drei Milliarden Dollar eingesammelt.', 'Insidern'],
  ['Nach Angaben des Finanzchefs hat Velora drei Milliarden Dollar eingesammelt.', 'des Finanzchefs'],
  ['Velora hat drei Milliarden Dollar eingesammelt, berichtet ein Branchendienst.', 'ein Branchendienst'],
  ['Velora hat laut dem Handelsblatt drei Milliarden Dollar eingesammelt.', 'dem Handelsblatt'],
  ['Velora hat drei Milliarden Dollar eingesammelt.', null],
];

const EN: readonly Case[] = [
  ['Velora has raised $3 billion, according to people familiar with the matter.', 'people familiar with the matter'],
  ['Velora has raised $3 billion, the company said on Thursday.', 'the company'],
  ['“Velora has raised $3 billion,” said finance chief Mara Lindqvist.', 'finance chief Mara Lindqvist'],
  ['Finance chief Mara Lindqvist said Velora had raised $3 billion.', 'Finance chief Mara Lindqvist'],
  ['People who have seen the filing say Velora raised $3 billion.', 'People who have seen the filing'],
  ['Velora has raised $3 billion, a spokesperson told us.', 'a spokesperson'],
  ['Velora is said to have raised $3 billion.', null],
  ['Velora has raised $3 billion.', null],
];

const suites = [
  ['de', DE],
  ['en', EN],
] as const;

describe.each(suites)('who says it, in %s', (lang, cases) => {
  it.each(cases)('%s', async (text, source) => {
    const { claims } = await readClaims(text, { lang, published: '2025-11-17' });
    expect(claims.map((c) => c.attribution)).toEqual([source]);
  });
});
