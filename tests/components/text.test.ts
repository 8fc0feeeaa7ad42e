import { describe, expect, it } from 'vitest';
import type { PanelView } from '../../components/panel-model';
import { nothingFound } from '../../components/text/NothingClaimed';
import { markedBlocks, markFor } from '../../components/text/pieces';
import { specialKind } from '../../components/text/special-state';
import { companyBrief } from '../../lib/check';
import { type Annotations, type Company, isLongAgo, type JudgedClaim, targetIn } from '../../lib/model';

const mention = (company: string | null, name: string, type = 'company') =>
  ({ company, name, type, by: 'name' }) as unknown as Annotations['mentions'][number];
const figure = {} as Annotations['figures'][number];

describe('an article that claims nothing', () => {
  const kindOf = (mentions: Annotations['mentions'], figures: Annotations['figures']) =>
    nothingFound({ claims: [], mentions, figures });

  it('is told by what it holds after all', () => {
    expect(kindOf([], []).kind).toBe('nothing');
    expect(kindOf([mention('meta', 'Meta')], []).kind).toBe('names');
    expect(kindOf([mention(null, 'Nordlicht Labs')], []).kind).toBe('strangers');
    expect(kindOf([], [figure]).kind).toBe('figures');
    expect(kindOf([mention(null, 'Nordlicht Labs')], [figure]).kind).toBe('figures');
    expect(kindOf([mention('meta', 'Meta')], [figure]).kind).toBe('unbound');
  });

  it('counts each name once, and people and products not at all', () => {
    const mentions = [
      ...[mention('meta', 'Meta'), mention('meta', 'Meta Platforms'), mention(null, 'Nordlicht Labs')],
      ...[mention('elon-musk', 'Musk', 'person'), mention('claude', 'Claude', 'product')],
    ];
    expect(kindOf(mentions, [figure, figure])).toEqual({ kind: 'unbound', known: 1, unknown: 1, figures: 2 });
  });
});

describe('a page that cannot be read for a reason of its own', () => {
  const kindOf = (sort: PanelView['site']['sort'], page: PanelView['page']) =>
    specialKind({ site: { host: null, pattern: null, access: 'impossible', on: true, sort }, page });

  it('is told by its address, or by what its content is', () => {
    for (const sort of ['pdf', 'reader', 'file', 'store'] as const) expect(kindOf(sort, { kind: 'unread' })).toBe(sort);
    expect(kindOf('pdf', { kind: 'no-article' })).toBe('pdf');
    expect(kindOf(null, { kind: 'failed', reason: 'pdf' })).toBe('pdf');
  });

  it('is none where it was read after all, is being read, or failed otherwise', () => {
    expect(kindOf('pdf', { kind: 'reading' })).toBeNull();
    expect(kindOf('pdf', { kind: 'checked' } as PanelView['page'])).toBeNull();
    expect(kindOf(null, { kind: 'failed', reason: 'language' })).toBeNull();
    expect(kindOf('browser', { kind: 'unread' })).toBeNull();
    expect(kindOf(undefined, { kind: 'unread' })).toBeNull();
  });
});

describe('what was checked long ago', () => {
  it('is so after 180 days', () => {
    expect(isLongAgo('2026-01-01', '2026-06-30')).toBe(false);
    expect(isLongAgo('2026-01-01', '2026-07-01')).toBe(true);
  });

  it('is said of a company, and not of one that nobody checked', () => {
    const company = { id: 'a', name: 'A', type: 'company', about: { en: 'A', de: 'A' }, facts: [] };
    const briefOf = (checked: string | null) =>
      companyBrief({ ...company, checked } as unknown as Company, '2026-07-01');
    expect(briefOf('2026-01-01').longAgo).toBe(true);
    expect(briefOf('2026-06-01').longAgo).toBeUndefined();
    expect(briefOf(null).longAgo).toBeUndefined();
  });
});

describe('a text cut at its figures', () => {
  const text = 'A paid 5 million.\nB paid 7 million to 9 people.';
  const blocks = [
    { start: 0, end: 17, kind: 'paragraph' as const, section: 0 },
    { start: 18, end: text.length, kind: 'paragraph' as const, section: 0 },
  ];
  const at = (exact: string) => targetIn(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });
  const claim = (exact: string, kind: string) =>
    ({ target: at(exact), verdict: { kind, reason: 'agrees', severity: 'none' } }) as unknown as JudgedClaim;
  const figures = ['5 million', '7 million', '9 people'].map((exact) => ({ target: at(exact) }));
  const claims = [
    claim('5 million', 'confirmed'),
    claim('7 million', 'unverified'),
    claim('7 million', 'contradicted'),
  ];
  const marked = markedBlocks({ text, blocks }, claims, figures);

  it('keeps every character, in its order', () => {
    expect(marked.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(text.split('\n'));
  });

  it('marks claims and other figures, and of two claims over one figure the worse', () => {
    const found = marked.map(({ pieces }) => pieces.filter(({ kind }) => kind !== 'plain'));
    expect(found).toEqual([
      [{ text: '5 million', kind: 'claim', claim: 0 }],
      [
        { text: '7 million', kind: 'claim', claim: 2 },
        { text: '9 people', kind: 'figure', claim: null },
      ],
    ]);
  });

  it('finds the mark for a claim that another one covers', () => {
    expect(markFor(marked, claims, 0)).toBe(0);
    expect(markFor(marked, claims, 1)).toBe(2);
    expect(markFor(marked, claims, 9)).toBeNull();
  });

  it('takes spans that cross or lie over a block’s end for none', () => {
    const crossing = { target: targetIn(text, { start: 10, end: 25 }) };
    const [first, second] = markedBlocks({ text, blocks }, [], [crossing]);
    expect(first?.pieces).toEqual([{ text: text.slice(0, 17), kind: 'plain', claim: null }]);
    expect(second?.pieces).toEqual([{ text: text.slice(18), kind: 'plain', claim: null }]);
  });
});
