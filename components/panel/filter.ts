import type { Details, JudgedClaim, Metric, VerdictKind } from '../../lib/model';
import { VERDICT_ORDER } from '../../lib/model';
import type { ListedClaim } from '../order';
import type { Words } from '../words';

/** How claims are listed: by company with the worst first, or one after the other as the article makes them. */
export type Sort = 'severity' | 'text';

/** Which claims are listed, and how. */
export interface Filter {
  /** Verdicts to show; all when there is none. */
  readonly verdicts: readonly VerdictKind[];
  readonly company: string | null;
  readonly metric: Metric | null;
  readonly sort: Sort;
}

/** Shows everything, worst first. */
export const NO_FILTER: Filter = { verdicts: [], company: null, metric: null, sort: 'severity' };

/** A company or metric to filter by, and how many claims it has. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly count: number;
}

/** What a filter finds in an article. */
export interface Filtered {
  readonly claims: readonly ListedClaim[];
  /** Whether anything may be hidden by it. */
  readonly active: boolean;
  /** The verdicts of the article, each with its claims among those that the rest of the filter leaves. */
  readonly counts: readonly (readonly [VerdictKind, number])[];
}

/** Two-letter spellings of letters that a search may be typed with. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' };

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'´`]/g, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\s+/g, ' ');

const spelled = (text: string): string =>
  plain(text.toLowerCase().replace(/[äöüßæøå]/g, (letter) => SPELLED[letter] ?? letter));

/**
 * A text for searching in: in either spelling of umlauts and without accents, case does not count, and decimal
 * comma and decimal point are the same.
 */
export const folded = (text: string): string => {
  const [one, other] = [plain(text), spelled(text)];
  return one === other ? one : `${one}\n${other}`;
};

/** Whether all words of a query stand in a folded text. */
export function finds(text: string, query: string): boolean {
  const words = query.trim().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(plain(word)) || text.includes(spelled(word)));
}

/** What a claim is searched by: its company and parties, sentence, figure and measure; folded. */
export function searchText(claim: JudgedClaim, names: Details['names'], words: Words): string {
  const companies = [claim.subject, ...claim.counterparties].map((id) => names[id] ?? id);
  const figures = [claim.target.exact, words.figure(claim.figure, claim.metric), words.shortFigure(claim.figure)];
  return folded([...companies, claim.quote, ...figures, words.metric(claim.metric, claim.basis)].join('\n'));
}

const tally = <T extends string>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The companies of an article to choose from, most claims first. */
export const companyChoices = (claims: readonly JudgedClaim[]): Choice<string>[] =>
  [...tally(claims.map(({ subject }) => subject))]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count);

/** The metrics of an article to choose from, most claims first. */
export const metricChoices = (claims: readonly JudgedClaim[]): Choice<Metric>[] =>
  [...tally(claims.map(({ metric }) => metric))]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count);

/** The part of a filter that an article can answer: what it does not have is not asked for. */
export function fitting(filter: Filter, claims: readonly JudgedClaim[]): Filter {
  return {
    ...filter,
    verdicts: filter.verdicts.filter((kind) => claims.some(({ verdict }) => verdict.kind === kind)),
    company: claims.some(({ subject }) => subject === filter.company) ? filter.company : null,
    metric: claims.some(({ metric }) => metric === filter.metric) ? filter.metric : null,
  };
}

/**
 * Applies a fitting filter and a query to an article's claims. `textOf` gives the folded text of the claim of a
 * place; it is asked only when there is a query.
 */
export function applyFilter(
  claims: readonly ListedClaim[],
  filter: Filter,
  query: string,
  textOf: (index: number) => string,
): Filtered {
  const wanted = query.trim();
  const rest = claims.filter(
    ({ claim, index }) =>
      (filter.company === null || claim.subject === filter.company) &&
      (filter.metric === null || claim.metric === filter.metric) &&
      (wanted === '' || finds(textOf(index), wanted)),
  );
  const { verdicts } = filter;
  const all = tally(claims.map(({ claim }) => claim.verdict.kind));
  const left = tally(rest.map(({ claim }) => claim.verdict.kind));
  return {
    claims: verdicts.length === 0 ? rest : rest.filter(({ claim }) => verdicts.includes(claim.verdict.kind)),
    active: verdicts.length > 0 || filter.company !== null || filter.metric !== null || wanted !== '',
    counts: VERDICT_ORDER.filter((kind) => all.has(kind)).map((kind) => [kind, left.get(kind) ?? 0] as const),
  };
}

/** A key for each claim that stays with it when the article is read again: what it says, and which of its like it is. */
export function claimKeys(claims: readonly JudgedClaim[]): string[] {
  const seen = new Map<string, number>();
  return claims.map(({ subject, metric, target }) => {
    const said = `${subject} ${metric} ${target.exact}`;
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    return `${said} ${nth}`;
  });
}
