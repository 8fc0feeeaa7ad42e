import { type Checker, createChecker } from '../check/checker';
import type { Case } from './case';
import { scoreClaims } from './claims';
import { Ledger, type Miss, type Rows } from './counts';
import { scorePairs } from './flags';
import { identitiesOf } from './identities';
import type { LabelLanguage, Labelled } from './labels';
import { scoreMentions } from './mentions';
import { placesIn } from './places';

/** What the comparison of articles with their labels gave. */
export interface Evaluation {
  /** Articles by language. */
  readonly articles: ReadonlyMap<LabelLanguage, number>;
  /** Counts by language and row. */
  readonly rows: ReadonlyMap<LabelLanguage, Rows>;
  readonly misses: readonly Miss[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A labelled article as the page of a news site. */
export function pageOf({ lang, title, published, html }: Labelled): string {
  const time = published ? `<meta property="article:published_time" content="${published}">` : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title ?? '')}</title>
<meta property="og:type" content="article">${time}</head><body><article>${html}</article></body></html>`;
}

/** A checker over the record of a folder that takes language and date from the page. `now` is an ISO day. */
export function checkerFor(factsDir: string, now: string): Promise<Checker> {
  return createChecker({ factsDir, language: null, published: null, now });
}

/** Runs the pipeline over labelled articles and compares. Ids of companies are mapped over all of them at once. */
export async function evaluate(articles: readonly Labelled[], checker: Checker): Promise<Evaluation> {
  const ids = identitiesOf(articles, checker.companies());
  const ledgers = new Map<LabelLanguage, Ledger>();
  const counted = new Map<LabelLanguage, number>();
  const misses: Miss[] = [];
  for (const article of articles) {
    const { article: read, found } = await checker.check(pageOf(article));
    const ledger = ledgers.get(article.lang) ?? new Ledger();
    ledgers.set(article.lang, ledger);
    counted.set(article.lang, (counted.get(article.lang) ?? 0) + 1);
    const scored: Case = { article, found, places: placesIn(read.text), ids, ledger };
    scoreMentions(scored);
    scoreClaims(scored);
    scorePairs(scored);
    misses.push(...ledger.misses.splice(0));
  }
  const rows = new Map([...ledgers].map(([lang, ledger]) => [lang, ledger.rows]));
  return { articles: counted, rows, misses };
}
