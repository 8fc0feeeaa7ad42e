/** What can be wrong with the labels of an article. */
import type { FigureLabel, Labelled, Quote } from '../../scripts/eval/labels';
import { countOf, meet, nthPlace, squeeze } from '../../scripts/eval/places';
import { visibleText } from './visible';

/** Words that hedge an amount; a figure's label begins after them. */
const HEDGES = new Set(
  (
    'rund etwa knapp gut fast über mehr mindestens weniger unter zwischen about around roughly nearly almost over ' +
    'more at up just some between north less under environ près plus moins presque autour quelque'
  ).split(' '),
);

const COUNTED = new Set(['users', 'headcount']);

const isMoney = (unit: string): boolean => unit !== 'percent' && unit !== 'people';

function unitFault({ metric, unit, amount }: FigureLabel): string | null {
  if (metric === 'stake') return unit === 'percent' && amount > 0 && amount <= 100 ? null : 'a stake is in percent';
  if (COUNTED.has(metric)) return unit === 'people' ? null : 'people are counted in people';
  return isMoney(unit) ? null : `no unit for ${metric}`;
}

function figureFaults(label: FigureLabel): string[] {
  const faults = [unitFault(label)];
  const { text, qualifier, amount, upper, subject, counterparties } = label;
  if (HEDGES.has(text.split(/[\s.]/)[0]?.toLowerCase() ?? '')) faults.push('begins with a hedge');
  if ((qualifier === 'range') !== (upper !== null)) faults.push('a range has an upper end, and nothing else has');
  if (upper !== null && upper <= amount) faults.push('the upper end is not above the lower');
  if (counterparties.includes(subject)) faults.push('the subject is its own counterparty');
  return faults.flatMap((fault) => (fault === null ? [] : [`figure “${text}”: ${fault}`]));
}

const NUMBER = /\d[\d.,'’\u00a0 ]*/gu;
/** What follows a number that is a sum of money or a share, in the languages of the corpus. */
const AMOUNT =
  /^(?:%|[€$£](?!\d)|(?:bn|B|M|m|Md|M\$)(?!\p{L})|Mrd|Mio|Milliard|Million|milliard|million|Billion|billion|trillion|Prozent|percent|per cent|pour cent)/u;
const CURRENCY_BEFORE = /[$€£¥₩₹] ?$/;

/** Sums and shares of the text that no label covers. */
function uncovered(text: string, labels: readonly Quote[]): string[] {
  const covered = labels.map((quote) => nthPlace(text, squeeze(quote.text), quote.nth));
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const number = match[0].trimEnd();
    const sign = CURRENCY_BEFORE.exec(text.slice(0, match.index))?.[0] ?? '';
    const [start, end] = [match.index - sign.length, match.index + number.length];
    if (sign === '' && !AMOUNT.test(text.slice(end).trimStart())) return [];
    if (covered.some((place) => meet(place, { start, end }))) return [];
    return [`uncovered figure “${text.slice(Math.max(0, start - 25), end + 15)}”`];
  });
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
/** Shorter names also stand inside other words. */
const SHORTEST_NAME = 3;

/** Occurrences of labelled names that carry no label. */
function unlabelledNames(text: string, { mentions, non_mentions, neutral_mentions }: Labelled): string[] {
  const others = [...non_mentions, ...neutral_mentions].map((one) => (typeof one === 'string' ? one : one.text));
  const places = [
    ...mentions.map((label) => nthPlace(text, squeeze(label.text), label.nth)),
    ...others.flatMap((words) => Array.from({ length: countOf(text, words) }, (_, k) => nthPlace(text, words, k + 1))),
  ];
  const faults: string[] = [];
  for (const name of new Set(mentions.map((label) => label.text))) {
    if (name.length < SHORTEST_NAME) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const inside = places.some((place) => place && place.start <= start && end <= place.end);
      if (inside || LETTER_BEFORE.test(text.slice(0, start))) continue;
      faults.push(`unlabelled name “${text.slice(Math.max(0, start - 20), end + 20)}”`);
    }
  }
  return faults;
}

function twice(labels: readonly Quote[], what: string): string[] {
  const seen = new Set<string>();
  return labels.flatMap(({ text, nth }) => {
    const key = `${nth} ${text}`;
    if (seen.has(key)) return [`${what} “${text}” ${nth} twice`];
    seen.add(key);
    return [];
  });
}

const asQuote = (passage: string | Quote): Quote => (typeof passage === 'string' ? { text: passage, nth: 1 } : passage);

/** What is wrong with the labels of an article, each fault in a line; see the labelling rules in docs/accuracy.md. */
export function faultsOf(article: Labelled): string[] {
  const text = visibleText(article.html);
  const { mentions, figures, contradicts_public, outdated_as_current, self_contradictions } = article;
  const restated = figures.flatMap((label) => label.restated);
  const plain = [...article.non_mentions, ...article.neutral_mentions, ...article.not_claims].map(asQuote);
  const placed = [...article.non_mentions_nth, ...article.not_claims_nth, ...mentions, ...figures, ...restated];
  const faults: string[] = [];
  for (const { text: words, nth } of [...plain, ...placed]) {
    if (words !== squeeze(words)) faults.push(`“${words}” is not written with single blanks`);
    if (!nthPlace(text, squeeze(words), nth)) faults.push(`“${words}” ${nth} is not in the text`);
  }
  faults.push(...twice(mentions, 'mention'), ...twice(figures, 'figure'), ...figures.flatMap(figureFaults));
  const named = new Set(figures.map((label) => label.text));
  for (const [a, b] of self_contradictions) {
    if (!named.has(a) || !named.has(b)) faults.push(`contradiction “${a}” / “${b}” is not of labelled figures`);
  }
  if (article.self_contradictions_kind.length !== self_contradictions.length)
    faults.push('a contradiction has no kind');
  for (const { text: words, public: known } of [...contradicts_public, ...outdated_as_current]) {
    if (!named.has(words)) faults.push(`“${words}” is flagged but no labelled figure`);
    if (!/https?:/.test(known)) faults.push(`“${words}” is flagged without an address`);
  }
  const covering = [...figures, ...restated, ...article.not_claims_nth, ...plain];
  faults.push(...unlabelledNames(text, article), ...uncovered(text, covering));
  return faults.map((fault) => `${article.id}: ${fault}`);
}
