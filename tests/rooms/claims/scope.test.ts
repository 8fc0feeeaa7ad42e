import { describe, it } from 'vitest';
import { expectFew, expectRead, type NotYet } from './not-yet';
import { readClaims } from './read';

/** The text, then scope and `earlier` of each of its claims. */
type Case = readonly [text: string, ...scopes: string[]];

const DE: readonly Case[] = [
  ['Omnivox übernimmt Velora für drei Milliarden Dollar, davon eine Milliarde Dollar in bar.', 'whole', 'part'],
  ['Omnivox übernimmt Velora für drei Milliarden Dollar in bar und Aktien.', 'whole'],
  ['Omnivox übernimmt Velora für drei Milliarden Dollar in bar.', 'whole'],
  ['Omnivox zahlt Velora für Rechenleistung drei Milliarden Dollar pro Jahr.', 'rate'],
  ['Omnivox investierte drei Milliarden Dollar im Jahr 2024 in Velora.', 'whole'],
  [
    'Brightmoor erzielte einen Umsatz von 44 Milliarden Dollar, davon 13 Milliarden Dollar in der Cloud.',
    'whole',
    'part',
  ],
  ['Die Cloud-Sparte von Brightmoor erzielte einen Umsatz von 13 Milliarden Dollar.', 'segment'],
  ['Brightmoor will in diesem Jahr nur noch neun Milliarden Dollar in Rechenzentren stecken.', 'whole'],
  ['Velora hat nicht nur zwei Milliarden Dollar eingesammelt, sondern auch einen neuen Chef.', 'whole'],
  ['Velora ist 29 Milliarden Dollar wert, nach 14 Milliarden Dollar im Mai 2024.', 'whole', 'whole earlier'],
  ['Velora ist 29 Milliarden Dollar wert, zuvor waren es 14 Milliarden Dollar.', 'whole', 'whole earlier'],
  [
    'Statt der bisherigen 14 Milliarden Dollar beträgt die Bewertung von Velora 29 Milliarden Dollar.',
    'whole earlier',
    'whole',
  ],
  ['Die Bewertung von Velora war noch vor einem Jahr mit 14 Milliarden Dollar angegeben worden.', 'whole earlier'],
];

const EN: readonly Case[] = [
  ['Omnivox is acquiring Velora for $3 billion, of which $1 billion is in cash.', 'whole', 'part'],
  ['Omnivox is acquiring Velora for $3 billion in cash and stock.', 'whole'],
  ['Omnivox is buying Velora for $3 billion in stock.', 'whole'],
  ['Omnivox will pay Velora $3 billion a year for computing power.', 'rate'],
  ['Brightmoor posted revenue of $44 billion, including $13 billion in the cloud.', 'whole', 'part'],
  ['The cloud division of Brightmoor posted revenue of $13 billion.', 'segment'],
  ['Velora is worth $29 billion, up from $14 billion in May 2024.', 'whole', 'whole earlier'],
  ['Velora is worth $29 billion, compared with $14 billion a year ago.', 'whole', 'whole earlier'],
  ['Velora had previously been valued at $14 billion.', 'whole earlier'],
  ['Velora is valued at $29 billion, rather than the $14 billion of last year.', 'whole', 'whole earlier'],
];

const suites = [
  ['de', DE],
  ['en', EN],
] as const;

const NOT_YET: NotYet = {
  'Statt der bisherigen 14 Milliarden Dollar beträgt die Bewertung von Velora 29 Milliarden Dollar.': [
    'whole earlier',
    'whole',
  ],
};

describe.each(suites)('scope and former values in %s', (lang, cases) => {
  it.each(cases)('%s', async (text, ...wanted) => {
    const { claims } = await readClaims(text, { lang, published: '2025-11-17' });
    const scopes = claims.map((c) => (c.earlier ? `${c.scope} earlier` : c.scope));
    expectRead(text, scopes, wanted, NOT_YET);
  });
});

it('all but few are read right', () => {
  expectFew(
    NOT_YET,
    [...DE, ...EN].map(([text]) => text),
  );
});
