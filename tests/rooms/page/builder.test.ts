import { describe, expect, it } from 'vitest';
import { createTextBuilder, readPlainText } from '../../../lib/text';

const lines = (raw: string) => {
  const { text, blocks } = readPlainText(raw, { language: () => 'de' });
  return blocks.map((b) => [b.kind, text.slice(b.start, b.end)]);
};

describe('text builder', () => {
  it('gives the same text and places however the raw text is cut', () => {
    const raw = ' Meta\u00a0 zahlt\n\t14\u202fMrd.\u00ad Dol\u00adlar\u200b! ';
    for (let cut = 0; cut <= raw.length; cut++) {
      const builder = createTextBuilder<string>();
      builder.add(raw.slice(0, cut), 'n');
      builder.add(raw.slice(cut), 'n', cut);
      const { text, runs } = builder.take();
      expect(text).toBe('Meta zahlt 14 Mrd. Dollar!');
      for (const run of runs) {
        const there = raw.slice(run.offset, run.offset + run.length).replace(/\s/g, ' ');
        expect(text.slice(run.start, run.start + run.length)).toBe(there);
      }
    }
  });
});

describe('plain text', () => {
  it('tells headings, list items, table rows and paragraphs by their shape', () => {
    expect(
      lines('Kopf\n\nMeta zahlt 14 Mrd. Dollar an Scale.\n- 10 Mrd. Dollar\n– zwei\n-5 Prozent\nFirma\tWert\n'),
    ).toEqual([
      ['heading', 'Kopf'],
      ['paragraph', 'Meta zahlt 14 Mrd. Dollar an Scale.'],
      ['list-item', '10 Mrd. Dollar'],
      ['list-item', 'zwei'],
      ['paragraph', '-5 Prozent'],
      ['table-row', 'Firma\tWert'],
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped = 'Der Konzern Meta übernimmt nach Angaben von Insidern für 14\nmilliarden Dollar knapp die Hälfte.';
    expect(lines(wrapped)).toEqual([['paragraph', wrapped.replace('\n', ' ')]]);
  });

  it('takes the longest leading heading for the title', () => {
    const title = (raw: string) => readPlainText(raw, { language: () => 'de' }).info.title;
    expect(title('KĂĽnstlich\nWarum Meta auf Daten setzt\nMeta meldete eine Investition von zehn Milliarden.')).toBe(
      'Warum Meta auf Daten setzt',
    );
    expect(title('Meta meldete eine Investition.')).toBeNull();
    expect(title('')).toBeNull();
  });

  it('says when it did not read all', () => {
    expect(readPlainText('abc def', { language: () => 'en', limit: 3 }).info.partial).toBe('too-long');
  });
});
