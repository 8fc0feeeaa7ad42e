import { describe, expect, it } from 'vitest';
import {
  companyView,
  createDetector,
  draftOfClaim,
  draftOfFact,
  importPlanView,
  match,
  ownEntriesView,
} from '../../../lib/check';
import { entryOfCells, memoryFactBase, ownCompanyFor, ownCsv, planImport, withOwn } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import { draftSchema, importViewSchema, ownViewSchema } from '../../../lib/messages/record-calls';
import {
  type Company,
  companyViewSchema,
  factBrief,
  type JudgedClaim,
  type Language,
  type OwnEntry,
  ownEntrySchema,
  withdrawalOf,
} from '../../../lib/model';
import { companies, company } from '../facts/fixtures';
import { ACME, AT, ownEntry, ownFact } from '../facts/own/fixtures';
import { articleOf } from './article';

const NOW = '2026-07-01';
const RECORD: Company[] = [...companies(2), company('weberei', 7, 'Weberei'), company('orbit', 3, 'Orbit Capital')];

async function claimsIn(language: Language, text: string, base = memoryFactBase(RECORD)) {
  const article = articleOf(language, text);
  article.info = { ...article.info, title: 'A title', published: '2026-02-10', site: 'Kurier' };
  const steps = createDetector(detectPacks).steps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return match(step.value, base, { now: NOW, rates: null, packs: matchPacks });
}

const first = (claims: readonly JudgedClaim[]): JudgedClaim => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
};

const context = (entries: OwnEntry[] = []) => {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  return { base: withOwn(memoryFactBase(RECORD), async () => own), entries: own, now: AT };
};

describe('a claim kept as an own fact', () => {
  it.each([
    [
      'en',
      'Weberei is valued at more than $9.5 billion.',
      { amount: '9500000000', qualifier: 'more_than', unit: 'USD' },
    ],
    [
      'de',
      'Weberei wird mit 8 bis 9 Milliarden Euro bewertet.',
      { amount: '8000000000', upper: '9000000000', qualifier: 'range', unit: 'EUR' },
    ],
  ] as const)(
    'fills the form from the sentence and the article (%s), and can be saved as it is',
    async (language, text, cells) => {
      const { article, claims } = await claimsIn(language, text);
      const source = { article, url: 'https://kurier.example/a' };
      const draft = draftOfClaim(first(claims), source, RECORD[2], NOW);
      expect(draft.cells).toMatchObject({ company: 'weberei', metric: 'valuation', date: '2026-02-10', ...cells });
      expect(draft.cells).toMatchObject({
        publisher: 'Kurier',
        title: 'A title',
        published: '2026-02-10',
        standing: 'relay',
      });
      expect(draft.quote).toMatchObject({ quote: text });
      expect(draft.similar.map(({ id }) => id)).toEqual(['weberei/valuation/one']);
      const { entry, faults } = await entryOfCells(draft.cells, context());
      expect(faults).toEqual([]);
      expect(entry?.id).toBe('weberei/valuation/own-2026-02-10');
      expect(ownEntrySchema.parse(entry)).toEqual(entry);
      expect(draftSchema.parse({ ...draft, names: {} })).toBeTruthy();
    },
  );

  it('turns the verdict: what differed is confirmed by the own fact', async () => {
    const text = 'Weberei is valued at $9.5 billion.';
    const before = await claimsIn('en', text);
    const draft = draftOfClaim(
      first(before.claims),
      { article: before.article, url: 'https://k.example/' },
      RECORD[2],
      NOW,
    );
    const { entry } = await entryOfCells({ ...draft.cells, id: 'weberei/valuation/one' }, context());
    if (!entry) throw new Error('no entry');
    const { base } = context([entry]);
    const after = await claimsIn('en', text, base as never);
    expect(first(before.claims).verdict.kind).not.toBe('confirmed');
    expect(first(after.claims).verdict).toMatchObject({ kind: 'confirmed', facts: ['weberei/valuation/own-for-one'] });
  });

  it('shows a fact of one’s own that has the same figure already, and changes it instead of adding another', async () => {
    const { article, claims } = await claimsIn('en', 'Weberei is valued at $9.5 billion.');
    const source = { article, url: 'https://k.example/' };
    const { entry } = await entryOfCells(draftOfClaim(first(claims), source, RECORD[2], NOW).cells, context());
    if (!entry) throw new Error('no entry');
    const kept = context([entry]);
    const weberei = (await kept.base.byIds(['weberei'])).get('weberei');
    const again = draftOfClaim(first(claims), source, weberei, NOW);
    const own = again.similar.find(({ id }) => id === entry.id);
    expect(own).toMatchObject({ metric: again.cells.metric, figure: { low: 9.5e9, unit: again.cells.unit } });
    const changed = await entryOfCells({ ...again.cells, id: entry.id }, kept);
    expect([changed.entry?.id, changed.faults]).toEqual([entry.id, []]);
  });

  it('lacks a source where the address is hidden or not https, and the check says so', async () => {
    const { article, claims } = await claimsIn('en', 'Weberei is valued at $9.5 billion.');
    const draft = draftOfClaim(first(claims), { article, url: null }, undefined, NOW);
    expect((await entryOfCells(draft.cells, context())).faults).toEqual([{ line: 1, field: 'url', code: 'missing' }]);
  });
});

describe('a form for a fact', () => {
  it('leaves the source of a correction to the person, and keeps that of an own fact', async () => {
    const [record] = RECORD[0]?.facts ?? [];
    const own = ownEntry('own-1', 2, { corrects: record?.id ?? null });
    if (!record || !RECORD[0]) throw new Error('no fact');
    const correction = draftOfFact(record, RECORD[0], new Map()).cells;
    expect(correction).toMatchObject({ id: record.id, amount: '1000000000' });
    expect([correction.url, correction.publisher]).toEqual([undefined, undefined]);
    const change = draftOfFact(own.fact, RECORD[0], new Map([[own.id, own]])).cells;
    expect(change).toMatchObject({ id: own.id, corrects: record.id, url: 'https://example.com/own' });
    const { entry } = await entryOfCells({ ...change, amount: '3e9', url: 'https://example.com/new' }, context([own]));
    expect(entry).toMatchObject({ id: own.id, corrects: record.id, fact: { accepted: { amount: 3e9 } } });
    expect(entry?.kind === 'fact' && entry.fact.reports.map(({ url }) => url)).toEqual(['https://example.com/new']);
  });

  it('makes ids of their own for companies the record lacks', () => {
    const entry = ownCompanyFor(' Münchner Kraft & Söhne ', new Map(), AT);
    expect(entry).toMatchObject({ id: 'own-muenchner-kraft-soehne', name: 'Münchner Kraft & Söhne' });
    expect(ownEntrySchema.parse(entry)).toEqual(entry);
    expect(ownCompanyFor('Acme', new Map([['own-acme', ACME]]), AT)?.id).toBe('own-acme-2');
    expect(ownCompanyFor(' – ', new Map(), AT)).toBeNull();
  });
});

describe('views of the record and of own entries', () => {
  it('show a company with every fact and report, newest first, and names of parties and owner', async () => {
    const [fact] = RECORD[0]?.facts ?? [];
    if (!fact || !RECORD[0]) throw new Error('no fact');
    const [report] = fact.reports;
    const reports = Array.from({ length: 20 }, (_, i) => ({ ...report, url: `https://example.com/${i}` })) as never;
    const older = { ...fact, id: 'c0/valuation/older', date: '2024', counterparties: ['orbit'], reports };
    const base = memoryFactBase([{ ...RECORD[0], owner: 'c1', facts: [older, fact] }, ...RECORD.slice(1)]);
    const view = await companyView('c0', base, NOW);
    expect(companyViewSchema.parse(view)).toEqual(view);
    expect(view?.facts).toEqual(['c0/valuation/one', 'c0/valuation/older']);
    expect(view?.details.facts['c0/valuation/older']?.reports).toHaveLength(20);
    expect(view?.details.names).toMatchObject({ orbit: 'Orbit Capital', c1: 'Firma 1' });
    expect(await companyView('nobody', base, NOW)).toBeNull();
  });

  it('say what a figure rests on: the best source that gives it, not the best there is', () => {
    const fact = ownFact('own-1', 2);
    const [report] = fact.reports;
    if (!report) throw new Error('no report');
    const told = (standing: 'company' | 'firsthand' | 'relay', amount: number) => ({ ...report, standing, amount });
    const rests = (...reports: (typeof report)[]) => factBrief('c0', { ...fact, reports }).rests;
    expect(rests(told('relay', 2e9), told('company', 2.05e9))).toBe('company');
    expect(rests(told('relay', 2e9), told('company', 3e9))).toBe('relay');
    expect(rests(told('firsthand', 2e9), told('company', 3e9))).toBe('firsthand');
    expect(rests({ ...told('relay', 2e9), standing: 'mistaken' })).toBe('relay');
  });

  it('show own entries with what they correct, the newest first', async () => {
    const later = { ...withdrawalOf('c1/valuation/one', 'Never so.', '2026-04-01T00:00:00.000Z') };
    const entries = [ownEntry('own-1', 2, { corrects: 'c0/valuation/one' }), later, ACME];
    const view = await ownEntriesView(new Map(entries.map((entry) => [entry.id, entry])), memoryFactBase(RECORD));
    expect(ownViewSchema.parse(view)).toEqual(view);
    expect(view.entries[0]?.id).toBe(later.id);
    expect(Object.keys(view.corrected).sort()).toEqual(['c0/valuation/one', 'c1/valuation/one']);
    expect(view.names).toMatchObject({ c0: 'Firma 0', 'own-acme': 'Acme Robotics' });
  });

  it('show an import with what was before, and count what is not listed', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ownEntry(`own-${i}`, i + 1));
    const plan = await planImport(ownCsv(many), context([ownEntry('own-0', 9)]));
    const view = await importPlanView(plan, memoryFactBase(RECORD));
    expect(importViewSchema.parse(view)).toEqual(view);
    expect(view.counts).toEqual({ add: 249, correct: 0, change: 1, same: 0, bad: 0 });
    expect(view.entries).toHaveLength(200);
    expect(view.entries[0]).toMatchObject({ action: 'change', name: 'Firma 0', before: { figure: { low: 9e9 } } });
  });
});
