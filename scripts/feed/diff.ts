import { formatDate, formatFigure, formatPeriod, translatorFor } from '../../lib/format';
import { type Company, type Fact, figureOf, type Language } from '../../lib/model';
import { differences, type FactDifference, isHeld, measureChange, pairsOf } from '../../lib/sync/format';
import { companiesIn, filesOf, newestIn, rootsOf } from './folder';

/** Companies of the newest version in a feed's folder; none before the first. Throws FeedError, FeedCommandError. */
export async function publishedCompanies(out: string): Promise<Company[]> {
  const read = filesOf(out);
  const newest = await newestIn(read, await rootsOf(read, out));
  return newest === null ? [] : (await companiesIn(read, newest)).map(({ company }) => company);
}

const SIGNS: Readonly<Record<FactDifference['kind'], string>> = {
  replaced: '→',
  changed: '≠',
  added: '+',
  removed: '−',
};

function said(fact: Fact, language: Language): string {
  const t = translatorFor(language);
  const figure = formatFigure(figureOf(fact.accepted), t, { metric: fact.metric });
  const when = fact.period === null ? formatDate(fact.date, t) : formatPeriod(fact.period, t);
  return `${figure}, ${t.t(`status.${fact.status}`)}, ${when}`;
}

const lineOfDifference = ({ kind, fact, before, after }: FactDifference, language: Language): string => {
  const words = [before, after].flatMap((one) => (one === null ? [] : [said(one, language)]));
  return `  ${SIGNS[kind]} ${kind} ${fact}: ${words.join('  →  ')}`;
};

/** What a change comes to, for people: companies and their facts, then how much of the feed it is. */
export function diffText(before: readonly Company[], after: readonly Company[], language: Language): string {
  const pairs = pairsOf(before, after);
  const lines: string[] = [];
  const found = differences(pairs);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const named = pairs.map((pair) => ({ ...pair, id: (pair.after ?? pair.before)?.id ?? '' })).sort(byId);
  for (const { before: was, after: is, id } of named) {
    const facts = found.filter(({ company }) => company === id);
    const renamed = was !== null && is !== null && was.name !== is.name ? ` (was ${was.name})` : '';
    const state = was === null ? ' new company' : is === null ? ' company removed' : renamed;
    if (facts.length === 0 && state === '') continue;
    lines.push(`${(is ?? was)?.name}${state}`, ...facts.map((one) => lineOfDifference(one, language)));
  }
  const factsOf = (companies: readonly Company[]): number =>
    companies.reduce((sum, { facts }) => sum + facts.length, 0);
  const change = measureChange(pairs, factsOf(before));
  const added = factsOf(after) - change.facts + change.removed;
  const held = before.length > 0 && isHeld(change) ? '; readers would hold it back' : '';
  lines.push(
    found.length === 0 && lines.length === 0 ? 'No fact reads differently.' : '',
    `${change.facts} facts before: ${change.removed} removed, ${change.changed} changed, ${change.leaps} of them by a factor of a hundred or more; ${added} added${held}`,
  );
  return `${lines.join('\n').trim()}\n`;
}
