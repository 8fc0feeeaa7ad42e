import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { metricRule, metricRuleKey, subjectRule, subjectRuleKey } from '../../../components/claim/rule-words';
import { timeRule } from '../../../components/claim/time-words';
import { comparedBy, leftOut, momentRule, reasonKey } from '../../../components/claim/why-words';
import { createPanelWords } from '../../../components/panel/create-words';
import {
  type ClaimFacts,
  claimSchema,
  correctionFaultSchema,
  type Grounds,
  type Held,
  type JudgedClaim,
  verdictReasonSchema,
} from '../../../lib/model';
import { checkerFor, pageOf } from '../../../scripts/eval/evaluate';
import { articlesOf, partsHere } from '../../../scripts/eval/parts';

const LANGUAGES = { de: createPanelWords('de'), en: createPanelWords('en') };
const both = Object.values(LANGUAGES);

const grounds = (rule: string, by: Grounds['by'] = 'stated', evidence = 'worth'): Grounds => ({ rule, by, evidence });

describe('words for the rules by which a claim was read', () => {
  it('are there for every rule that the corpus gives rise to', { timeout: 240_000 }, async () => {
    const facts = fileURLToPath(new URL('../../../assets/facts', import.meta.url));
    const checker = await checkerFor(facts, '2026-11-22');
    const own = partsHere().filter(({ name }) => name === 'own');
    const generic = new Set<string>();
    const seen = new Set<string>();
    for (const article of own.flatMap((part) => articlesOf(part))) {
      const { found } = await checker.check(pageOf(article));
      for (const { grounds: known } of found.claims) {
        const [subject, metric] = [subjectRuleKey(known.subject), metricRuleKey(known.metric)];
        seen.add(subject).add(metric);
        if (subject.endsWith('.other')) generic.add(known.subject.rule);
        if (metric.endsWith('.other')) generic.add(known.metric.rule);
        for (const words of both) {
          expect(subjectRule(known.subject, words)).not.toContain('„“');
          expect(metricRule(known.metric, words)).not.toContain('“”');
        }
      }
    }
    expect([...generic]).toEqual([]);
    expect(seen.size).toBeGreaterThan(12);
  });

  it('tell rules apart', () => {
    const rules = ['nearest-owner', 'deal-target', 'topic', 'omitted-verb', 'beside-name', 'carried-over', 'in-order'];
    const references = ['pronoun: nearest subject', 'description: founder', 'description: owner of the product'];
    const all = [...rules, 'corrected', ...references.map((end) => `nearest-owner+${end}`)].map((rule) =>
      grounds(rule),
    );
    for (const words of both) {
      const told = all.map((known) => subjectRule(known, words));
      expect(new Set(told).size).toBe(all.length);
    }
  });

  it('fall back to a general one for a rule that nobody has heard of', () => {
    for (const words of both) {
      expect(subjectRule(grounds('brand-new'), words)).toBe(words.t('claim.rule.subject.other'));
      expect(subjectRule(grounds('topic+brand new'), words)).toContain('worth');
      expect(metricRule(grounds('brand-new', 'inferred', ''), words)).toBe(words.t('claim.rule.metric.other'));
    }
  });

  it('name the words of the text, of a table’s head, or those that only point to it', () => {
    const { en } = LANGUAGES;
    expect(metricRule(grounds('worth'), en)).toBe('The wording says so: “worth”.');
    expect(metricRule(grounds('worth', 'inferred'), en)).toBe('The wording points to it: “worth”.');
    expect(metricRule(grounds('worth+header', 'inferred'), en)).toContain('table’s heading');
  });

  it('say where every sort of date is from', () => {
    for (const words of both) {
      const told = claimSchema.shape.dateBy.options.map((dateBy) => timeRule({ dateBy, period: null }, words));
      expect(new Set(told).size).toBe(told.length);
    }
  });
});

const facts = (held: readonly Held[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  facts: held.map((one) => ({ held: one, fact: {} as never })),
  otherParties: 0,
  names: {},
  rule: { kind: 'state', window: 31, tolerance: null, parties: 'none' },
  reach: { low: 28.5e9, high: 29.5e9 },
  rate: null,
  ...more,
});
const claim = (reason: string, more: object = {}) =>
  ({
    figure: { low: 29e9, high: 29e9, unit: 'USD', qualifier: 'exact', vague: false, step: 1e9, converted: null },
    ...{ metric: 'valuation', period: null, dateBy: 'article', verdict: { reason } },
    ...more,
  }) as unknown as JudgedClaim;

describe('words for why a verdict is what it is', () => {
  it('are there for every reason, each its own, in both languages', () => {
    for (const words of both) {
      const told = verdictReasonSchema.options.map((reason) => words.t(reasonKey({ reason })));
      expect(new Set(told).size).toBe(verdictReasonSchema.options.length);
      for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.{30,}\.$/su);
    }
  });

  it('are there for every fault of a correction', () => {
    for (const words of both) {
      const told = correctionFaultSchema.options.map((fault) => words.t(`claim.fault.${fault}`));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('say how far the article’s words reach, or by how much a measure may differ', () => {
    const { de } = LANGUAGES;
    expect(comparedBy(claim('differs'), facts([]), de).join(' ')).toContain('28,5 Mrd. US-Dollar bis 29,5 Mrd.');
    const people = facts([], { rule: { kind: 'state', window: 180, tolerance: 0.15, parties: 'none' } });
    expect(comparedBy(claim('differs'), people, de).join(' ')).toContain('15\u00a0%');
    expect(comparedBy(claim('event-not-in-record'), facts([]), de)).toEqual([]);
  });

  it('name the rate, the way round in which it has digits, and its month or year', () => {
    const { en } = LANGUAGES;
    const told = (rate: ClaimFacts['rate']): string => comparedBy(claim('differs'), facts([], { rate }), en).join(' ');
    expect(told({ from: 'USD', to: 'EUR', rate: 0.8, of: '2025-03' })).toMatch(/of March 2025: 1.USD = 0\.8.EUR/);
    expect(told({ from: 'KRW', to: 'USD', rate: 0.0008, of: '2025' })).toMatch(/year 2025: 1.USD = 1,250.KRW/);
  });

  it('say which moment counted', () => {
    const { en } = LANGUAGES;
    expect(momentRule(claim('differs'), facts([]), en)).toContain('up to 31 days');
    expect(momentRule(claim('differs'), facts([]), en)).toContain('article’s date');
    const revenue = facts([], { rule: { kind: 'period', window: 0, tolerance: null, parties: 'none' } });
    expect(momentRule(claim('differs', { period: '2024' }), revenue, en)).toContain('stretch of time the text names');
  });

  it('count what was left out, by why', () => {
    const { en } = LANGUAGES;
    expect(leftOut(facts(['compared', 'part', 'basis', 'same', 'confirm'], { otherParties: 3 }), en)).toEqual([
      '3 values with other parties, or of another kind',
      '1 value of another extent (part, rate, segment)',
      '1 value on another basis (before or after the new money)',
      '2 values of other times or statuses',
    ]);
    expect(leftOut(facts(['compared']), en)).toEqual([]);
  });
});
