import { describe, expect, it } from 'vitest';
import type { Claim, Language, Metric } from '../../../lib/model';
import { type Known, relationsIn } from './sums';

/** A text, and the relations that are to be read from it. */
type Row = readonly [text: string, ...relations: string[]];

const families: Readonly<Record<string, Readonly<Record<Language, readonly Row[]>>>> = {
  'factors between two values': {
    en: [
      [
        'It is worth $30 billion, more than double its valuation of $13 billion.',
        'multiple $13 billion => $30 billion',
      ],
      ['At $12 billion it costs four times the $3 billion of 2022.', 'multiple $3 billion => $12 billion'],
      [
        'Sales hit $400 million, three and a half times as much as the $115 million of 2023.',
        'multiple $115 million => $400 million',
      ],
      [
        'It is valued at 33 times a run rate of $200 million, or $6.6 billion.',
        'multiple $200 million => $6.6 billion',
      ],
      ['Orbit paid $2 billion, half of the $4 billion it had offered.', 'multiple $4 billion => $2 billion'],
      [
        'The fund sold for $1.5 billion. That is a fifteenfold gain on the $100 million it paid.',
        'multiple $100 million => $1.5 billion',
      ],
    ],
    de: [
      [
        'Loom ist 30 Milliarden Dollar wert, mehr als doppelt so viel wie die 13 Milliarden Dollar von damals.',
        'multiple 13 Milliarden Dollar => 30 Milliarden Dollar',
      ],
      [
        'Mit 12 Milliarden Dollar ist es viermal so teuer wie die 3 Milliarden Dollar von 2022.',
        'multiple 3 Milliarden Dollar => 12 Milliarden Dollar',
      ],
      [
        'Der Umsatz kam auf 400 Millionen Euro, das Dreieinhalbfache der 115 Millionen Euro von 2023.',
        'multiple 115 Millionen Euro => 400 Millionen Euro',
      ],
      [
        'Orbit bietet 34 Milliarden Dollar, fast das Doppelte der eigenen 18 Milliarden Dollar.',
        'multiple 18 Milliarden Dollar => 34 Milliarden Dollar',
      ],
      [
        'Das 15-Fache der 2 Milliarden Dollar von damals: 30 Milliarden Dollar.',
        'multiple 2 Milliarden Dollar => 30 Milliarden Dollar',
      ],
    ],
  },
  'developments with a factor': {
    en: [
      ['Its value has tripled from $10 billion to $30 billion.', 'multiple $10 billion => $30 billion'],
      ['The company tripled its valuation to $29 billion from $9.8 billion.', 'multiple $9.8 billion => $29 billion'],
      ['Its valuation halved to $2 billion from $4 billion.', 'multiple $4 billion => $2 billion'],
      ['The group doubled its revenue to $4 billion.', 'multiple record => $4 billion'],
    ],
    de: [
      [
        'Der Wert hat sich von 13,8 auf 29 Milliarden Dollar mehr als verdoppelt.',
        'multiple 13,8 => 29 Milliarden Dollar',
      ],
      [
        'Die Bewertung verdreifachte sich von 10 Milliarden auf 30 Milliarden Dollar.',
        'multiple 10 Milliarden => 30 Milliarden Dollar',
      ],
      ['Die Gruppe verdoppelte ihren Umsatz auf 4 Milliarden Euro.', 'multiple record => 4 Milliarden Euro'],
    ],
  },
  'growth told by a percentage': {
    en: [
      ['Sales rose 40 percent from $1.0 billion to $1.4 billion.', 'rise 40 percent of $1.0 billion => $1.4 billion'],
      ['Sales were $1.4 billion, up 40 percent from $1.0 billion.', 'rise 40 percent of $1.0 billion => $1.4 billion'],
      ['Net income of $5 billion was 25% higher than the $4 billion of 2024.', 'rise 25% of $4 billion => $5 billion'],
      [
        'Its loss narrowed by 30 percent to $700 million, from $1 billion.',
        'fall 30 percent of $1 billion => $700 million',
      ],
      [
        'Sales rose 40 percent to $1.4 billion, well above the $1.3 billion expected.',
        'order $1.3 billion => $1.4 billion',
      ],
    ],
    de: [
      [
        'Der Umsatz stieg um 40 Prozent von 1,0 Milliarden auf 1,4 Milliarden Euro.',
        'rise 40 Prozent of 1,0 Milliarden => 1,4 Milliarden Euro',
      ],
      [
        'Der Umsatz legte um 40 Prozent auf 1,4 Milliarden Euro zu, nach 1,0 Milliarden Euro im Vorjahr.',
        'rise 40 Prozent of 1,0 Milliarden Euro => 1,4 Milliarden Euro',
      ],
      [
        'Loom erlöst 22 Mio. Euro, nach 14,2 Mio. Euro im Vorjahr – ein Plus von 55 Prozent.',
        'rise 55 Prozent of 14,2 Mio. Euro => 22 Mio. Euro',
      ],
      [
        '1,4 Milliarden Euro nahm man ein, 40 Prozent mehr als die 1,0 Milliarden Euro von 2024.',
        'rise 40 Prozent of 1,0 Milliarden Euro => 1,4 Milliarden Euro',
      ],
      [
        'Der Verlust schrumpfte um 30 Prozent auf 700 Millionen Euro, nach einer Milliarde Euro.',
        'fall 30 Prozent of einer Milliarde Euro => 700 Millionen Euro',
      ],
    ],
  },
  'differences and steps': {
    en: [
      [
        'Loom will spend $85 billion, $10 billion more than the $75 billion planned.',
        'sum $75 billion + $10 billion => $85 billion',
      ],
      [
        'The bid of $9 billion is $1 billion less than the $10 billion demanded.',
        'sum $9 billion + $1 billion => $10 billion',
      ],
    ],
    de: [
      [
        'Loom will 85 Milliarden Dollar ausgeben, zehn Milliarden mehr als die bislang geplanten 75 Milliarden.',
        'sum 75 Milliarden + zehn Milliarden => 85 Milliarden Dollar',
      ],
      [
        'Das Gebot liegt bei 9 Milliarden Dollar, eine Milliarde Dollar weniger als die geforderten 10 Milliarden Dollar.',
        'sum 9 Milliarden Dollar + eine Milliarde Dollar => 10 Milliarden Dollar',
      ],
      [
        'Der Etat wächst um 200 Millionen Euro auf 700 Millionen Euro, nach 500 Millionen Euro im August.',
        'sum 500 Millionen Euro + 200 Millionen Euro => 700 Millionen Euro',
      ],
    ],
  },
  'sums of what is listed': {
    en: [
      [
        'Orbit pays $9 billion in cash plus $2 billion in stock, $11 billion in all.',
        'sum $9 billion + $2 billion => $11 billion',
      ],
      [
        'The $11 billion package is made up of $9 billion in equity and $2 billion in loans.',
        'sum $9 billion + $2 billion => $11 billion',
      ],
      [
        'The first order was for $10 billion. Another followed for $11 billion. That makes $21 billion.',
        'sum $10 billion + $11 billion => $21 billion',
      ],
      [
        'Nova put in $5 billion, Orbit $3 billion. Together they give $8 billion.',
        'sum $5 billion + $3 billion => $8 billion',
      ],
      [
        'Orbit adds $4 billion. Together with the $4 billion of last year, that makes $8 billion.',
        'sum $4 billion + $4 billion => $8 billion',
      ],
      [
        'The $500 million extension swells the round to a total of $1.1 billion, after $600 million in May.',
        'sum $500 million + $600 million => $1.1 billion',
      ],
    ],
    de: [
      [
        'Orbit zahlt 9 Milliarden Dollar in bar plus 2 Milliarden Dollar in Aktien, zusammen 11 Milliarden Dollar.',
        'sum 9 Milliarden Dollar + 2 Milliarden Dollar => 11 Milliarden Dollar',
      ],
      [
        'Das Paket von 11 Milliarden Dollar besteht aus 9 Milliarden Dollar Kapital und 2 Milliarden Dollar Krediten.',
        'sum 9 Milliarden Dollar + 2 Milliarden Dollar => 11 Milliarden Dollar',
      ],
      [
        'Nova gibt 5 Milliarden Dollar, Orbit 3 Milliarden Dollar. Zusammen sind das 8 Milliarden Dollar.',
        'sum 5 Milliarden Dollar + 3 Milliarden Dollar => 8 Milliarden Dollar',
      ],
      [
        'Orbit legt 4 Milliarden Dollar nach. Zusammen mit den 4 Milliarden Dollar von 2025 sind es nun 8 Milliarden Dollar.',
        'sum 4 Milliarden Dollar + 4 Milliarden Dollar => 8 Milliarden Dollar',
      ],
    ],
  },
  'instalments, rates and things of one price': {
    en: [
      [
        'It costs $140 million over two years. In the first year $35 million fall due, in the second $105 million.',
        'sum $35 million + $105 million => $140 million',
      ],
      [
        'Loom will pay $60 billion a year over five years, $300 billion in total.',
        'multiple $60 billion => $300 billion',
      ],
      [
        'The contract is worth $300 billion over five years. That is $60 billion a year.',
        'multiple $60 billion => $300 billion',
      ],
      ['It takes in $200 million a month, or $2.4 billion a year.', 'multiple $200 million => $2.4 billion'],
      [
        'Each gets up to $200 million. Together the four awards are worth up to $800 million.',
        'multiple $200 million => $800 million',
        'part $200 million => $800 million',
      ],
    ],
    de: [
      [
        'Es kostet 140 Millionen Dollar in zwei Jahren. Im ersten Jahr werden 35 Millionen Dollar fällig, im zweiten 105 Millionen Dollar.',
        'sum 35 Millionen Dollar + 105 Millionen Dollar => 140 Millionen Dollar',
      ],
      [
        'Loom zahlt über fünf Jahre 60 Milliarden Dollar im Jahr, insgesamt 300 Milliarden Dollar.',
        'multiple 60 Milliarden Dollar => 300 Milliarden Dollar',
      ],
      [
        'Das bringt 2,5 Mio. Franken im Monat, auf das Jahr gerechnet also 30 Mio. Franken.',
        'multiple 2,5 Mio. Franken => 30 Mio. Franken',
      ],
      [
        'Vier Firmen erhalten je 200 Millionen Dollar. Zusammen sind die vier Aufträge 800 Millionen Dollar wert.',
        'multiple 200 Millionen Dollar => 800 Millionen Dollar',
        'part 200 Millionen Dollar => 800 Millionen Dollar',
      ],
    ],
  },
  'parts and ranks': {
    en: [
      ['The round totals $600 million, of which $450 million is equity.', 'part $450 million => $600 million'],
      ['It has raised $970 million, including $1.1 billion this summer.', 'part $1.1 billion => $970 million'],
      ['It got $2 billion. Half of that, $1 billion, is debt.', 'multiple $2 billion => $1 billion'],
      ['At $9 billion it is bigger than the $7 billion deal of Orbit.', 'order $7 billion => $9 billion'],
    ],
    de: [
      [
        'Die Runde umfasst 600 Millionen Euro, davon sind 450 Millionen Euro Eigenkapital.',
        'part 450 Millionen Euro => 600 Millionen Euro',
      ],
      ['Von den 470 Mio. Euro sind 110 Mio. Euro Eigenkapital.', 'part 110 Mio. Euro => 470 Mio. Euro'],
      [
        'Es gab 2 Milliarden Dollar. Die Hälfte davon, eine Milliarde Dollar, ist ein Kredit.',
        'multiple 2 Milliarden Dollar => eine Milliarde Dollar',
      ],
      [
        'Mit 9 Milliarden Dollar ist die Runde größer als die 7 Milliarden Dollar von Orbit.',
        'order 7 Milliarden Dollar => 9 Milliarden Dollar',
      ],
    ],
  },
  'nothing to compute': {
    en: [
      ['Loom raised $2 billion at a valuation of $12 billion and employs twice as many people as Nova.'],
      ['Orbit invests $5 billion. Nova, all told, has 300 employees and $2 billion in sales.'],
      ['Sales came to $11 billion, less than analysts had hoped for ($12 billion on average).'],
      ['Loom has taken in $200 million so far. In all it wants $1 billion.', 'part $200 million => $1 billion'],
    ],
    de: [
      ['Loom nahm 2 Milliarden Dollar bei einem Wert von 12 Milliarden Dollar auf; die Belegschaft wuchs.'],
      ['Der Umsatz lag bei 11 Milliarden Euro, weniger als Analysten erwartet hatten (12 Milliarden Euro im Mittel).'],
      ['2024 waren es 3 Milliarden Euro, vor zwei Jahren 5 Milliarden Euro.'],
    ],
  },
};

describe.each(Object.entries(families))('%s', (_family, languages) => {
  const rows = (['en', 'de'] as const).flatMap((language) =>
    languages[language].map(([text, ...relations]) => ({ language, text, relations })),
  );
  it.each(rows)('$language: $text', ({ language, text, relations }) => {
    expect(relationsIn(language, text)).toEqual(relations);
  });
});

describe('readings', () => {
  it('are all values the words may mean, the nearest first', () => {
    const text = 'Loom raised $235 million at $4.5 billion. That is more than double the $2 billion of May.';
    expect(relationsIn('en', text)).toEqual(['multiple $2 billion => $4.5 billion | $2 billion => $235 million']);
  });
  it('take a total for all items of the list or table before it', () => {
    const known: Known = { '$3 billion': { metric: 'investment' }, '$5 billion': { metric: 'investment' } };
    const text = '- Nova: $5 billion\n- Orbit: $3 billion\n\nCombined, the two add up to $8 billion.';
    expect(relationsIn('en', text, known)).toEqual(['sum $5 billion + $3 billion => $8 billion']);
  });
  it.each(['Total', 'Combined', 'Grand total:'])('add up the columns of a table at its row "%s"', (label) => {
    const text = `Maker\tRound\tValue\nNova\t$5 billion\t$40 billion\nOrbit\t$3 billion\t$20 billion\n${label}\t$8 billion\t$60 billion`;
    expect(relationsIn('en', text)).toEqual([
      'sum $5 billion + $3 billion => $8 billion',
      'sum $40 billion + $20 billion => $60 billion',
    ]);
  });
  it('add up no rows with a label of their own, and none of other length', () => {
    const text = 'Sales\t$5 billion\nCloud\t$3 billion\nTotal costs\t$8 billion';
    expect(relationsIn('en', text)).toEqual([]);
    expect(relationsIn('de', 'Nova\t5 Mrd. Euro\nOrbit\t3 Mrd. Euro\t2 Mrd. Euro\nSumme\t8 Mrd. Euro')).toEqual([]);
    expect(relationsIn('de', 'Nova\t5 Mrd. Euro\nOrbit\t3 Mrd. Euro\nSumme\t8 Mrd. Euro')).toEqual([
      'sum 5 Mrd. Euro + 3 Mrd. Euro => 8 Mrd. Euro',
    ]);
  });
  it('leave out what is counted otherwise than the sum says', () => {
    const text = 'Nova gave $5 billion, Orbit $3 billion, Loom $1 billion. Combined, the two deals come to $4 billion.';
    expect(relationsIn('en', text)).toEqual(['sum $3 billion + $1 billion => $4 billion']);
  });
});

describe('what the figures claim', () => {
  const own = (
    metric: 'funding_round' | 'valuation' | 'revenue' | 'contract_value' | 'total_funding',
    subject = 'velora',
  ) => ({
    metric,
    subject,
  });
  it('keeps sums to one kind of money and one company', () => {
    const text = 'Nova paid $650 million for one team and $330 million for another. All told, Orbit spent $1 billion.';
    const others: Known = {
      '$650 million': own('contract_value', 'nova'),
      '$330 million': own('contract_value', 'nova'),
      '$1 billion': own('contract_value', 'orbit'),
    };
    expect(relationsIn('en', text, others)).toEqual([]);
    const kinds: Known = {
      '$650 million': own('valuation'),
      '$330 million': own('valuation'),
      '$1 billion': own('revenue'),
    };
    expect(relationsIn('en', text, kinds)).toEqual([]);
  });
  it('takes a total to date for more than the rounds told', () => {
    const text = 'Velora raised $30 million in May and $214 million in June. All told, $379 million has gone in.';
    expect(relationsIn('en', text, { '$379 million': own('total_funding') })).toEqual([
      'part $30 million + $214 million => $379 million',
    ]);
  });
  it('finds the whole of a share by what it measures', () => {
    const known: Known = { '$2.6 billion': own('revenue'), '$1.8 billion': own('revenue') };
    const text = 'Velora had sales of $2.6 billion. AI brought in $1.8 billion, or 77 percent of sales.';
    expect(relationsIn('en', text, known)).toEqual(['share 77 percent of $2.6 billion => $1.8 billion']);
    const german: Known = { '2,6 Milliarden Euro': own('revenue'), '1,8 Milliarden Euro': own('revenue') };
    expect(
      relationsIn(
        'de',
        'Velora erlöste 2,6 Milliarden Euro. KI brachte 1,8 Milliarden Euro, das sind 77 Prozent des Umsatzes.',
        german,
      ),
    ).toEqual(['share 77 Prozent of 2,6 Milliarden Euro => 1,8 Milliarden Euro']);
  });
  it('compares worths that the sentence does not repeat', () => {
    const known: Known = { '$34 billion': own('contract_value'), '$18 billion': own('valuation') };
    const text =
      'Velora bids $34 billion. The firm itself is valued at $18 billion. Nova calls that almost twice its own worth.';
    expect(relationsIn('en', text, known)).toEqual(['multiple $18 billion => $34 billion']);
  });
  it('leaves suppositions alone', () => {
    expect(
      relationsIn('en', 'It is worth $30 billion, double the $13 billion of May.', {
        '$13 billion': { hypothetical: true },
      }),
    ).toEqual([]);
  });
});

describe('sums beyond one sentence', () => {
  const own = (metric: Metric, more: Partial<Claim> = {}): Partial<Claim> => ({ subject: 'velora', metric, ...more });
  const day = (date: string): Partial<Claim> => ({ when: { start: date, end: date } });
  it('takes growth from the year before', () => {
    const known: Known = {
      '$34 billion': own('revenue', { period: '2024' }),
      '$28 billion': own('revenue', { period: '2023' }),
    };
    const text = (rate: string): string =>
      `Velora increased its revenue by ${rate} to $34 billion in 2024. In 2023 it had been $28 billion.`;
    expect(relationsIn('en', text('10 percent'), known)).toEqual(['rise 10 percent of $28 billion => $34 billion']);
    expect(relationsIn('en', text('10 percent at constant currencies'), known)).toEqual([]);
    const german: Known = {
      '34 Milliarden Euro': own('revenue', { period: '2024' }),
      '28 Milliarden Euro': own('revenue', { period: '2023' }),
    };
    expect(
      relationsIn(
        'de',
        'Velora steigerte den Umsatz 2024 um 10 Prozent auf 34 Milliarden Euro. 2023 waren es 28 Milliarden Euro.',
        german,
      ),
    ).toEqual(['rise 10 Prozent of 28 Milliarden Euro => 34 Milliarden Euro']);
  });
  it('takes a step from the plan before', () => {
    const known: Known = {
      '85 Milliarden Dollar': own('capex', { period: '2025' }),
      '70 Milliarden Dollar': own('capex', { earlier: true }),
    };
    expect(
      relationsIn(
        'de',
        'Velora erhöht die Investitionen um 10 Milliarden Dollar auf 85 Milliarden Dollar. Bisher waren 70 Milliarden Dollar geplant.',
        known,
      ),
    ).toEqual(['sum 70 Milliarden Dollar + 10 Milliarden Dollar => 85 Milliarden Dollar']);
  });
  it('holds the largest deal so far against the ones before', () => {
    const known: Known = {
      '$200 million': own('funding_round', day('2026-03-01')),
      '$300 million': own('funding_round', day('2025-02-01')),
      '$400 million': own('funding_round', day('2026-03-02')),
    };
    const told = (words: string): string[] =>
      relationsIn(
        'en',
        `The $200 million round is ${words}. Before, it raised $300 million. Later came $400 million.`,
        known,
      );
    expect(told('the largest round in the history of Velora')).toEqual(['order $300 million => $200 million']);
    expect(told('its biggest round ever')).toEqual(['order $300 million => $200 million']);
    expect(told('one of the largest rounds in its history')).toEqual([]);
    expect(told('the second largest round in its history')).toEqual([]);
    const german: Known = {
      '200 Millionen Euro': own('funding_round', day('2026-03-01')),
      '450 Millionen Euro': own('funding_round', day('2024-07-01')),
    };
    const text = (words: string): string =>
      `Die Runde über 200 Millionen Euro ist ${words}. Im Juli 2024 waren es 450 Millionen Euro.`;
    const order = ['order 450 Millionen Euro => 200 Millionen Euro'];
    expect(relationsIn('de', text('die größte der Firmengeschichte'), german)).toEqual(order);
    expect(relationsIn('de', text('die bislang größte'), german)).toEqual(order);
    expect(relationsIn('de', text('eine der größten der Firmengeschichte'), german)).toEqual([]);
  });
  it('takes what stands behind a colon for parts of the whole before it', () => {
    const known: Known = {
      '$13 billion': own('funding_round'),
      '$5 billion': own('investment'),
      '$9 billion': own('investment'),
    };
    const text = 'Velora raised $13 billion: Orbit put in $5 billion and Nova $9 billion.';
    expect(relationsIn('en', text, known)).toEqual(['part $5 billion + $9 billion => $13 billion']);
    expect(relationsIn('en', text, { ...known, '$9 billion': own('valuation') })).toEqual([]);
    const nested = 'Velora raised $13 billion: $9 billion in equity, of which $5 billion at once.';
    expect(relationsIn('en', nested, known)).not.toContain('part $9 billion + $5 billion => $13 billion');
  });
  it('compares across a comma what it ranks', () => {
    expect(relationsIn('en', 'Velora raised $6 billion, more than the $10 billion of Nova.')).toEqual([
      'order $10 billion => $6 billion',
    ]);
  });
  it('makes a year of the quarters of a table', () => {
    const year = { period: '2025' as const };
    const known: Known = Object.fromEntries(
      ['$54.9 billion', '$12.7 billion', '$12.9 billion', '$13.6 billion', '$13.7 billion'].map((words) => [
        words,
        own('revenue', year),
      ]),
    );
    const rows = ['I\t$12.7 billion', 'II\t$12.9 billion', 'III\t$13.6 billion', 'IV\t$13.7 billion'];
    const text = `Velora had revenue of $54.9 billion in 2025.\n\n${['Quarter\tRevenue', ...rows].join('\n')}`;
    expect(relationsIn('en', text, known)).toEqual([
      'sum $12.7 billion + $12.9 billion + $13.6 billion + $13.7 billion => $54.9 billion',
    ]);
  });
  it('goes from a month to a year', () => {
    const known: Known = { '$1 billion': own('revenue'), '$15 billion': own('annualized_revenue') };
    const text = "Velora's monthly revenue reached $1 billion. That puts its annualized revenue at $15 billion.";
    expect(relationsIn('en', text, known)).toEqual(['multiple $1 billion => $15 billion']);
  });
});
