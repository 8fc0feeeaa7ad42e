import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { companyIdSchema, languageSchema } from '../../lib/model';
import { checkerFor, pageOf } from '../../scripts/eval/evaluate';
import { type Identities, identitiesOf } from '../../scripts/eval/identities';
import { type Labelled, parseLabels } from '../../scripts/eval/labels';
import { articlesOf, CORPUS, EVALUATED_ON, type PartName, partsHere, ROOT } from '../../scripts/eval/parts';
import { squeeze } from '../../scripts/eval/places';
import { faultsOf } from './faults';
import { visibleText } from './visible';

/** Fewest own articles in each language that the reading engine has tables for. */
const FEWEST = 60;

const parts = new Map(partsHere().map((part) => [part.name, articlesOf(part)]));
const of = (name: PartName): Labelled[] => parts.get(name) ?? [];
const made = [...of('own'), ...of('unseen')];

/** Ids of companies that the record lacks on purpose, by those who wrote the articles. */
const outside = z.array(companyIdSchema).parse(JSON.parse(readFileSync(path.join(CORPUS, 'outside.json'), 'utf8')));

/** Words that a run of words must have for its repetition to be no chance. */
const RUN = 8;
/** Share of such runs that two articles may have in common. */
const ALIKE = 0.1;

function runsOf(html: string): Set<string> {
  const words = visibleText(html)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

/** Pairs of articles that say much in the same words. */
function pairsAlike(articles: readonly Labelled[]): string[] {
  const all = articles.map(({ id, html }) => ({ id, runs: runsOf(html) }));
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const shared = [...a.runs].filter((run) => b.runs.has(run)).length;
      return shared > ALIKE * Math.min(a.runs.size, b.runs.size) ? [`${a.id} ${b.id}`] : [];
    }),
  );
}

describe('the labelled articles of the project', () => {
  it.each(languageSchema.options)(`are at least ${FEWEST} in %s`, (language) => {
    expect(made.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('have ids of their own and stand in the file of their language', () => {
    const ids = [...made, ...of('shared')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { name, files } of partsHere()) {
      if (name === 'shared') continue;
      for (const file of files) {
        const lang = path.basename(file, '.jsonl').replace('unseen-', '');
        expect(new Set(articlesOf({ files: [file] }).map((article) => article.lang))).toEqual(new Set([lang]));
      }
    }
  });

  it('are each told once, and none repeats a shared one', () => {
    expect(pairsAlike([...made, ...of('shared')])).toEqual([]);
  });

  it('carry labels that are found in their text and fit one another', () => {
    expect(made.flatMap(faultsOf)).toEqual([]);
  });
});

describe('the labels', () => {
  let ids: Identities;
  let texts: string[];

  beforeAll(async () => {
    const checker = await checkerFor(path.join(ROOT, 'assets/facts'), EVALUATED_ON);
    ids = identitiesOf(made, checker.companies());
    texts = [];
    for (const article of made) texts.push(squeeze((await checker.check(pageOf(article))).article.text));
  }, 60_000);

  it('name companies of the record, or such as it is meant to lack', () => {
    const named = of('own').flatMap(({ mentions, figures }) => [
      ...mentions.map(({ company }) => company),
      ...figures.flatMap(({ subject, counterparties }) => [subject, ...counterparties]),
    ]);
    const unknown = [...new Set(named)].filter((id) => !ids.isKnown(id));
    expect(unknown.sort()).toEqual([...outside].sort());
  });

  it('refer to the text that the pipeline reads', () => {
    expect(made.filter(({ html }, i) => visibleText(html) !== texts[i]).map(({ id }) => id)).toEqual([]);
  });
});

describe('the validator', () => {
  const figure = {
    ...{ text: '3 Milliarden Dollar', nth: 1, subject: 'harvey', metric: 'valuation', amount: 3e9, upper: null },
    ...{ unit: 'USD', qualifier: 'exact', counterparties: [], date: '2025-02', period: null, status: 'completed' },
  };
  const article = {
    ...{ id: 'canary', lang: 'de', published: '2025-02-12', title: 'Kanarienvogel' },
    html: '<p>Harvey ist 3&nbsp;Milliarden Dollar wert, sagt <b>Harvey</b>.</p>',
    mentions: [1, 2].map((nth) => ({ text: 'Harvey', nth, company: 'harvey' })),
    figures: [figure],
  };
  const parsed = (changed: object): Labelled => {
    const [one] = parseLabels('canary', JSON.stringify({ ...article, ...changed }));
    if (!one) throw new Error('nothing parsed');
    return one;
  };

  it('finds nothing where nothing is wrong', () => {
    expect(faultsOf(parsed({}))).toEqual([]);
  });

  it.each([
    ['a figure that is not there', { figures: [{ ...figure, text: '4 Milliarden Dollar' }] }, 2],
    ['a place too far', { figures: [{ ...figure, nth: 2 }] }, 2],
    ['a hedge', { figures: [{ ...figure, text: 'gut 3' }] }, 3],
    ['a range without an end', { figures: [{ ...figure, qualifier: 'range' }] }, 1],
    ['a stake in dollars', { figures: [{ ...figure, metric: 'stake' }] }, 1],
    ['users in dollars', { figures: [{ ...figure, metric: 'users' }] }, 1],
    ['a subject that deals with itself', { figures: [{ ...figure, counterparties: ['harvey'] }] }, 1],
    ['the same figure twice', { figures: [figure, figure] }, 1],
    ['a name without a label', { mentions: article.mentions.slice(1) }, 1],
    ['a figure without a label', { figures: [] }, 1],
    ['a contradiction of nothing', { self_contradictions: [['1', '2']], self_contradictions_kind: ['arithmetic'] }, 1],
    ['a contradiction of no kind', { self_contradictions: [[figure.text, figure.text]] }, 1],
    ['a flag without an address', { contradicts_public: [{ text: figure.text, public: '2e9 USD' }] }, 1],
  ])('finds %s', (_, changed, faults) => {
    expect(faultsOf(parsed(changed))).toHaveLength(faults);
  });

  it('finds an article told twice', () => {
    const words = Array.from({ length: 40 }, (_, i) => `Wort${i}`);
    const other = { ...parsed({}), id: 'other' };
    const [a, b] = [words.join(' '), [...words.slice(20), ...words.slice(0, 20)].join(' ')];
    expect(
      pairsAlike([
        { ...other, html: a },
        { ...other, html: b },
      ]),
    ).toHaveLength(1);
    expect(pairsAlike([{ ...other, html: a }, other])).toEqual([]);
  });
});
