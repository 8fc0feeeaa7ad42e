import type { Annotations, JudgedClaim, Span } from '../../lib/model';
import type { Ledger } from './counts';
import type { Identities } from './identities';
import type { FigureLabel, Labelled } from './labels';
import type { Places } from './places';

/** A labelled article, what the pipeline found in it, and where the comparison is written down. */
export interface Case {
  readonly article: Labelled;
  readonly found: Annotations;
  readonly places: Places;
  readonly ids: Identities;
  readonly ledger: Ledger;
}

/** A claim that was found, its place, and whether a label has taken it. */
export interface FoundClaim {
  readonly claim: JudgedClaim;
  readonly place: Span | null;
  used: boolean;
}

/** Writes down something that did not come out as labelled. */
export function noteMiss(
  { article, places, ledger }: Case,
  row: string,
  kind: string,
  place: Span | null,
  wanted: string,
  got: string,
  why: string,
): void {
  ledger.misses.push({
    ...{ article: article.id, lang: article.lang, row, kind, wanted, got, why },
    excerpt: places.excerpt(place),
  });
}

/** A claim in short: whose, what, how much. */
export function claimInShort({ subject, metric, figure }: JudgedClaim): string {
  const { low, high, unit } = figure;
  const amount = low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
  return `${subject} ${metric} ${amount} ${unit}`;
}

/** A labelled figure in short: whose, what, how much. */
export function labelInShort({ subject, metric, amount, upper, unit }: FigureLabel): string {
  return `${subject} ${metric} ${upper === null ? amount : `${amount}..${upper}`} ${unit}`;
}

/** Rules and evidence by which a claim got its metric and subject. */
export function groundsInShort({ grounds }: JudgedClaim): string {
  const said = ({ rule, evidence }: { rule: string; evidence: string }): string =>
    evidence === '' ? rule : `${rule} “${evidence}”`;
  return `metric by ${said(grounds.metric)}; subject by ${said(grounds.subject)}`;
}
