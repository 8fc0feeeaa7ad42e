import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotationsSchema, type Language, VERDICT_REASONS, verdictKindSchema } from '../../../lib/model';
import { type Checked, type Checker, createChecker } from '../../../scripts/check/checker';

const path = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const page = (name: string): string => readFileSync(path(`tests/pages/${name}`), 'utf8');

/** Day of the check: later than both articles, so that newer values are known. */
const NOW = '2026-07-01';

const ARTICLES: Record<Language, { published: string; claims: string[] }> = {
  de: {
    published: '2025-06-20',
    claims: [
      '14,8 Milliarden Dollar: scale-ai investment < meta: disputed other-reports',
      '29 Milliarden Dollar: scale-ai valuation: confirmed',
      '13,8 Milliarden Dollar: scale-ai valuation: confirmed',
      '49 Prozent: scale-ai stake < meta: confirmed',
      '300 Milliarden Dollar: openai valuation: superseded newer-value',
      'zwei Milliarden Euro: mistral-ai valuation: outdated replaced-before',
      '71,5 Milliarden Dollar: anthropic valuation: contradicted differs',
      '40 Millionen Dollar: scale-ai revenue: unverified moment-not-covered',
    ],
  },
  en: {
    published: '2025-09-15',
    claims: [
      '11.7 billion euros: mistral-ai valuation: confirmed',
      '11 percent: mistral-ai stake < asml: confirmed',
      '2.6 billion euros: mistral-ai funding_round: contradicted differs',
      '$62 billion: databricks valuation: outdated replaced-before',
      '$300 billion: openai valuation: superseded newer-value',
      '$14.8 billion: scale-ai investment < meta: disputed other-reports',
      '$310 million: databricks revenue: unverified moment-not-covered',
    ],
  },
};

/** `exact: subject metric < counterparties: kind reason`; of a confirmation the reason is left out. */
function claimLines({ found }: Checked): string[] {
  return found.claims.map(({ target, subject, metric, counterparties, verdict }) => {
    const parties = counterparties.length > 0 ? ` < ${counterparties.join(', ')}` : '';
    const reason = verdict.kind === 'confirmed' ? '' : ` ${verdict.reason}`;
    return `${target.exact}: ${subject} ${metric}${parties}: ${verdict.kind}${reason}`;
  });
}

describe.each(['de', 'en'] as const)('an article in %s, over the real record', (lang) => {
  const { published, claims } = ARTICLES[lang];
  let checker: Checker;
  let checked: Checked;

  beforeAll(async () => {
    checker = await createChecker({ factsDir: path('assets/facts'), language: null, published, now: NOW });
    checked = await checker.check(page(`pipeline-${lang}.txt`));
  });

  it('is read and judged as a person would', () => {
    expect(claimLines(checked)).toEqual(claims);
  });

  it('shows every kind of verdict, each with a reason of its kind', () => {
    const kinds = new Set(checked.found.claims.map((c) => c.verdict.kind));
    expect([...kinds].sort()).toEqual([...verdictKindSchema.options].sort());
    for (const { verdict } of checked.found.claims) expect(VERDICT_REASONS[verdict.kind]).toContain(verdict.reason);
  });

  it('is a valid result in which every place is found by its quote', () => {
    const { article, found } = checked;
    expect(annotationsSchema.parse(found)).toStrictEqual(found);
    expect(found.article).toMatchObject({ language: lang, published });
    for (const { target } of [...found.claims, ...found.mentions, ...found.figures]) {
      const { start, end, exact, prefix, suffix } = target;
      expect(exact).not.toBe('');
      expect(article.text.slice(start, end)).toBe(exact);
      expect(article.text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(article.text.slice(end).startsWith(suffix)).toBe(true);
    }
  });

  it('accounts for every figure: a claim, or the rule that made it none', () => {
    const { claims: all, figures } = checked.found;
    expect(figures.map((f) => f.claim).filter((c) => c !== null)).toEqual(all.map((_, i) => i));
    for (const { claim, target } of figures) if (claim !== null) expect(all[claim]?.target).toEqual(target);
    expect(figures.filter((f) => f.claim === null).map((f) => f.target.exact)).toEqual([
      lang === 'de' ? 'zwei Prozent' : '2 percent',
    ]);
    for (const { why } of figures) expect(why).not.toBe('');
  });

  it('names the facts that each verdict rests on', () => {
    for (const { subject, metric, verdict } of checked.found.claims) {
      if (verdict.kind === 'unverified') continue;
      expect(verdict.facts[0]).toMatch(new RegExp(`^${subject}/${metric}/`));
    }
  });

  it('gives the same from the page as from the text, its date read from the page', async () => {
    const undated = await createChecker({ factsDir: path('assets/facts'), language: null, published: null, now: NOW });
    const fromPage = await undated.check(page(`pipeline-${lang}.html`));
    expect(fromPage.found.article.published).toBe(published);
    expect(claimLines(fromPage)).toEqual(claims);
    expect(fromPage.article.text).not.toContain('99');
    const mentions = ({ found }: Checked) => found.mentions.map((m) => `${m.target.exact} ${m.company}`);
    expect(mentions(fromPage)).toEqual(mentions(checked));
  });

  it('gives the same each time', async () => {
    expect((await checker.check(page(`pipeline-${lang}.txt`))).found).toEqual(checked.found);
  });

  it('judges by the day of the check: what is superseded later was confirmed then', async () => {
    const then = await createChecker({ factsDir: path('assets/facts'), language: null, published, now: published });
    const kinds = async (c: Checker) =>
      (await c.check(page(`pipeline-${lang}.txt`))).found.claims.find((x) => x.subject === 'openai')?.verdict.kind;
    expect([await kinds(then), await kinds(checker)]).toEqual(['confirmed', 'superseded']);
  });
});

it('looks up who owns a product, though the article names only that', async () => {
  const checker = await createChecker({
    ...{ factsDir: path('assets/facts'), language: 'de', published: '2026-03-30', now: NOW },
  });
  const { found } = await checker.check(
    'Beliebtes Werkzeug\n\nDie Zahl der wöchentlichen Nutzer von ChatGPT liegt bei 800 Millionen.',
  );
  expect(found.claims.map(({ subject, metric }) => `${subject} ${metric}`)).toEqual(['openai users']);
  expect(found.claims[0]?.verdict.reason).not.toBe('subject-not-in-record');
});
