import { type CsvColumn, cellsOfFact } from '../facts';
import {
  type ArticleInfo,
  type Company,
  type Fact,
  type FactBrief,
  type Figure,
  factBrief,
  intervalOfDate,
  isOwnFact,
  type JudgedClaim,
  type KnownCompany,
  type OwnEntry,
  type Target,
} from '../model';

/** Cells of a form by column; empty ones are left out. */
export type Cells = Partial<Record<CsvColumn, string>>;

/** What a form begins with, and the facts of the record that are about the same. */
export interface OwnDraft {
  cells: Cells;
  /** Name of the company, as the record or the article writes it. */
  company: string;
  /** Whether the record, or the person, has the company. */
  known: boolean;
  quote: { quote: string; target: Target } | null;
  similar: FactBrief[];
}

/** Days around its own within which a fact may be the same state of affairs under another date. */
const NEAR = 31;
const DAY = 86_400_000;

const amountCells = ({ low, high, unit, qualifier }: Figure): Cells => {
  const amount = low ?? high;
  if (amount === null) return { unit, qualifier };
  const range = qualifier === 'range' && low !== null && high !== null && high > low;
  return {
    amount: String(amount),
    ...(range ? { upper: String(high) } : {}),
    unit,
    qualifier: qualifier === 'range' && !range ? 'about' : qualifier,
  };
};

function isNear(a: string, b: string): boolean {
  const [x, y] = [intervalOfDate(a), intervalOfDate(b)];
  const gap = Math.max(Date.parse(x.start) - Date.parse(y.end), Date.parse(y.start) - Date.parse(x.end));
  return gap <= NEAR * DAY;
}

/** The record's facts that a draft may repeat or contradict: same measure, same period or about the same time. */
function similarTo(company: KnownCompany | undefined, cells: Cells): FactBrief[] {
  if (company === undefined) return [];
  const { date, period, metric, id } = cells;
  const alike = (fact: Fact): boolean =>
    fact.metric === metric &&
    fact.id !== id &&
    (period ? fact.period === period : date !== undefined && isNear(fact.date, date));
  return company.facts.filter(alike).map((fact) => factBrief(company.id, fact, { feeds: company.feeds }));
}

/** Where an article comes from, for the source of a fact. */
export interface ArticleSource {
  article: ArticleInfo;
  /** Address of the page; null when it is hidden from us or not https. */
  url: string | null;
}

/**
 * A form for a claim of an article, with the article as its source. `company` is the claim's subject in
 * the record, where the record has it; `today` is an ISO day.
 */
export function draftOfClaim(
  claim: JudgedClaim,
  { article, url }: ArticleSource,
  company: Company | undefined,
  today: string,
): OwnDraft {
  const { metric, basis, scope, counterparties, period, status } = claim;
  const cells: Cells = {
    ...{ company: company?.id ?? claim.subject, metric, scope, status },
    ...(basis === null ? {} : { basis }),
    ...(counterparties.length === 0 ? {} : { counterparties: counterparties.join(' ') }),
    date: claim.date ?? article.published ?? today,
    ...(period === null ? {} : { period }),
    ...(status === 'denied' ? { denial: 'denied' } : {}),
    ...amountCells(claim.figure),
    standing: 'relay',
    ...(article.site === null ? {} : { publisher: article.site.replace(/^www\./, '') }),
    ...(url === null ? {} : { url }),
    ...(article.title === null ? {} : { title: article.title.slice(0, 500) }),
    ...(article.published === null ? {} : { published: article.published }),
  };
  const quote = { quote: claim.quote, target: claim.target };
  return {
    cells,
    company: company?.name ?? claim.subject,
    known: company !== undefined,
    quote,
    similar: similarTo(company, cells),
  };
}

/** A form for a fact: one of the record, which it would correct, or an own one, which it would change. */
export function draftOfFact(fact: Fact, company: Company, entries: ReadonlyMap<string, OwnEntry>): OwnDraft {
  const entry = entries.get(fact.id);
  const corrects = entry?.kind === 'fact' ? entry.corrects : null;
  const all = cellsOfFact(fact, company.id, corrects);
  const { why, standing, publisher, url, title, published, note, ...figure } = all;
  // What corrects the record needs a source and a reason of its own.
  const cells = isOwnFact(fact.id) ? all : figure;
  return { cells, company: company.name, known: true, quote: null, similar: similarTo(company, cells) };
}
