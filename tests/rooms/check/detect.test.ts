import { describe, expect, it } from 'vitest';
import { createDetector, type Detector, detect } from '../../../lib/check';
import { detectPacks } from '../../../lib/languages';
import { type ArticleText, type Detection, detectionSchema } from '../../../lib/model';
import { articleOf, type BlockOf } from './article';

/** Reads an article to its end; how many sentences were read anew shows in the pauses. */
function read(detector: Detector, article: ArticleText): { found: Detection; sentencesRead: number } {
  const steps = detector.steps(article);
  for (let sentencesRead = 0; ; sentencesRead++) {
    const step = steps.next();
    if (step.done) return { found: step.value, sentencesRead };
  }
}

const amounts = (...parts: (string | BlockOf)[]): string[] =>
  detect(articleOf('de', ...parts), detectPacks).figures.map(({ figure: { low, unit } }) => `${low} ${unit}`);
const row = (text: string): BlockOf => ({ kind: 'table-row', text });
const item = (text: string): BlockOf => ({ kind: 'list-item', text });

describe('detection', () => {
  const article = articleOf(
    'en',
    { kind: 'heading', text: 'Acme raises $2 billion' },
    'nothing came of that, all the same',
    'Acme, the startup, employs 340 people.',
    item('Acme: 49 percent of Beta'),
    { kind: 'paragraph', section: 1, text: 'Beta is worth €3.5 billion.' },
  );
  const found = detect(article, detectPacks);

  it('is valid and finds figures in order', () => {
    expect(detectionSchema.parse(found)).toStrictEqual(found);
    expect(found.figures.map((f) => `${f.figure.low} ${f.figure.unit}`)).toEqual([
      '2000000000 USD',
      '340 people',
      '49 percent',
      '3500000000 EUR',
    ]);
  });

  it('has offsets that hold in the text of the article', () => {
    for (const { start, end, text } of found.sentences) expect(article.text.slice(start, end)).toBe(text);
    expect(found.figures.map((f) => article.text.slice(f.start, f.end))).toEqual([
      '$2 billion',
      '340 people',
      '49 percent',
      '€3.5 billion',
    ]);
    for (const span of [...found.figures, ...found.names, ...found.descriptions]) {
      const sentence = found.sentences[span.sentence];
      expect(sentence && sentence.start <= span.start && span.end <= sentence.end).toBe(true);
    }
    expect(found.names.some((n) => article.text.slice(n.start, n.end).includes('Acme'))).toBe(true);
  });

  it('sends only sentences that hold something, with block, kind and section', () => {
    expect(found.sentences.some((s) => s.block === 1)).toBe(false);
    expect(found.sentences.map((s) => [s.block, s.kind, s.section])).toEqual([
      [0, 'heading', 0],
      [2, 'paragraph', 0],
      [3, 'list-item', 0],
      [4, 'paragraph', 1],
    ]);
  });

  it('reads nothing in an empty article', () => {
    expect(detect(articleOf('de'), detectPacks)).toMatchObject({ sentences: [], figures: [], names: [] });
    expect(detect(articleOf('de', ''), detectPacks)).toMatchObject({ sentences: [], figures: [] });
  });

  it('reads in the language of the article', () => {
    const figure = (lang: 'de' | 'en') =>
      detect(articleOf(lang, 'Acme: 3 Milliarden Dollar'), detectPacks).figures[0]?.figure.low;
    expect(figure('de')).toBe(3e9);
    expect(figure('en')).not.toBe(3e9);
  });
});

describe('memory of blocks', () => {
  const first = 'Acme employs 20 people. Beta employs 30 people.';
  const second = 'Gamma employs 340 people.';

  it('reads a block once, wherever it moves to', () => {
    const detector = createDetector(detectPacks);
    expect(read(detector, articleOf('en', first, second)).sentencesRead).toBe(3);
    expect(read(detector, articleOf('en', first, second)).sentencesRead).toBe(0);
    const moved = articleOf('en', second, first);
    const again = read(detector, moved);
    expect(again.sentencesRead).toBe(0);
    expect(again.found).toEqual(detect(moved, detectPacks));
    expect(again.found.figures.map((f) => moved.text.slice(f.start, f.end))).toEqual([
      '340 people',
      '20 people',
      '30 people',
    ]);
  });

  it('reads only what changed or came', () => {
    const detector = createDetector(detectPacks);
    read(detector, articleOf('en', first, second));
    const changed = articleOf('en', first, 'Gamma employs 350 people.', 'Delta is new.');
    const again = read(detector, changed);
    expect(again.sentencesRead).toBe(2);
    expect(again.found).toEqual(detect(changed, detectPacks));
  });

  it('reads a block that stands twice only once', () => {
    expect(read(createDetector(detectPacks), articleOf('en', second, second, second)).sentencesRead).toBe(1);
  });

  it('forgets what is gone', () => {
    const detector = createDetector(detectPacks);
    read(detector, articleOf('en', first));
    read(detector, articleOf('en', second));
    expect(read(detector, articleOf('en', first)).sentencesRead).toBe(2);
  });

  it('reads a block anew in another language or below another table head', () => {
    const detector = createDetector(detectPacks);
    read(detector, articleOf('en', second));
    expect(read(detector, articleOf('de', second)).sentencesRead).toBe(1);
    const table = (head: string) => articleOf('de', row(head), row('Acme 44,1'));
    expect(read(detector, table('Umsatz in Mrd. Euro')).found.figures[0]?.figure).toMatchObject({ unit: 'EUR' });
    expect(read(detector, table('Umsatz in Mrd. Dollar')).found.figures[0]?.figure).toMatchObject({ unit: 'USD' });
  });
});

describe('units that a table leaves out', () => {
  it('come from its head or caption, with the scale', () => {
    expect(amounts(row('Firma Umsatz in Mio. Euro'), row('Acme 870,5'), row('Beta 12'))).toEqual([
      '870500000 EUR',
      '12000000 EUR',
    ]);
    expect(amounts({ kind: 'caption', text: 'Angaben in Mrd. Dollar' }, row('Acme 44,1'))).toEqual(['44100000000 USD']);
  });

  it('come from the head of the cell’s own column, in a row that is one sentence whatever its cells hold', () => {
    const found = detect(
      articleOf('de', row('Firma\tUmsatz in Mio. Euro\tMitarbeiter'), row('Acme Inc. Neu dabei.\t870,5\t1 200')),
      detectPacks,
    );
    expect(found.figures.map(({ figure: { low, unit } }) => `${low} ${unit}`)).toEqual([
      '870500000 EUR',
      '1200 people',
    ]);
    expect(found.sentences.map((s) => s.text)).toEqual([
      'Firma\tUmsatz in Mio. Euro\tMitarbeiter',
      'Acme Inc. Neu dabei.\t870,5\t1 200',
    ]);
  });

  it('come from the row before', () => {
    expect(amounts(item('Acme: 2 Milliarden Dollar'), item('Beta: 3 Milliarden'))).toEqual([
      '2000000000 USD',
      '3000000000 USD',
    ]);
  });

  it('come from the corner of its head, and from a note on the currency above it', () => {
    expect(amounts(row('in Mio. Euro\t2023\t2024'), row('Umsatz\t12,4\t14'))).toEqual(['12400000 EUR', '14000000 EUR']);
    expect(
      amounts('Summen in Dollar, wenn nichts anderes dabeisteht.', item('Acme: 2 Mrd. Yen'), item('Beta: 3 Mrd.')),
    ).toEqual(['2000000000 JPY', '3000000000 USD']);
  });

  it('lose the scale after a block of another kind', () => {
    expect(amounts(row('Umsatz in Mio. Euro'), row('Acme 870'), 'Danach kamen 12 dazu.')).toEqual(['870000000 EUR']);
  });

  it('are lost in another section', () => {
    const text = 'Beta: 3 Milliarden';
    expect(amounts(item('Acme: 2 Milliarden Dollar'), { kind: 'list-item', section: 1, text })).toEqual([
      '2000000000 USD',
    ]);
  });

  it('are not taken from a table without any', () => {
    expect(amounts(row('Firma Umsatz'), row('Acme 870'))).toEqual([]);
  });
});
