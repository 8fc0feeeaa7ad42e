import { resolve } from 'node:path';
import type { Company } from '../../lib/model';
import { readRecord } from '../record/read';
import type { LabelledArticle } from './labels';

/** The whole record; or without the figures that the articles tell, as it is on the day of the news. */
export type Known = 'all' | 'untold';

let whole: Promise<Company[]> | null = null;

/** Relative difference up to which a figure of an article is the record's. */
const SAME = 0.01;

const agree = (a: number | null | undefined, b: number): boolean =>
  a != null && Math.abs(Math.abs(a) - Math.abs(b)) <= SAME * Math.abs(b);

/** The labelled figures of the articles that name a company, by each of its names in small letters. */
function toldOf(articles: readonly LabelledArticle[]): Map<string, { amount: number; unit: string }[]> {
  const told = new Map<string, { amount: number; unit: string }[]>();
  for (const { figures, mentions } of articles) {
    const amounts = figures.flatMap(({ amount, upper, unit }) => [
      { amount, unit },
      ...(upper == null ? [] : [{ amount: upper, unit }]),
    ]);
    for (const name of new Set(mentions.flatMap((m) => [m.company, m.text.toLowerCase()])))
      told.set(name, [...(told.get(name) ?? []), ...amounts]);
  }
  return told;
}

/** The companies that articles are read with. Market values stay: they say who is listed. */
export async function recordFor(articles: readonly LabelledArticle[], known: Known): Promise<Company[]> {
  whole ??= readRecord(resolve(import.meta.dirname, '../../assets/facts'));
  const companies = await whole;
  if (known === 'all') return companies;
  const told = toldOf(articles);
  return companies.map((company) => {
    const names = [company.id, company.name, ...company.aliases].map((name) => name.toLowerCase());
    const figures = [...new Set(names)].flatMap((name) => told.get(name) ?? []);
    const isTold = ({ accepted, reports }: Company['facts'][number]): boolean =>
      [accepted, ...reports].some(({ amount, upper, unit }) =>
        figures.some((f) => f.unit === unit && (agree(amount, f.amount) || agree(upper, f.amount))),
      );
    return { ...company, facts: company.facts.filter((fact) => fact.metric === 'market_cap' || !isTold(fact)) };
  });
}
