import type { JudgedClaim, Span } from '../../lib/model';
import { type Case, claimInShort, type FoundClaim, groundsInShort, labelInShort, noteMiss } from './case';
import { scoreDetails } from './details';
import { scoreVerdict } from './flags';
import type { Identities } from './identities';
import type { FigureLabel } from './labels';
import { meet } from './places';
import { type Reading, readingsOf, sameClaim, sameFigure } from './readings';

const NO_FIGURE = 'no figure was found';

/** Why no claim stands where one was wanted: what the pipeline made of the figures there. */
function whyNone({ found, places }: Case, place: Span | null): string {
  const there = found.figures.filter(({ target }) => meet(places.at(target), place));
  return there.length === 0 ? NO_FIGURE : there.map(({ why }) => why).join(', ');
}

/** Reasons for which the pipeline takes a figure for no claim although nothing says that it is none. */
const UNREAD = ['no-metric-cue', 'no-subject', 'subject-not-in-record', 'hypothetical'] as const;

/** Kind of error where no claim stands: no figure, a missing part, or a word that makes it no claim. */
function causeOf(scored: Case, place: Span | null): string {
  const why = whyNone(scored, place);
  if (why === NO_FIGURE) return why;
  return UNREAD.find((reason) => why.startsWith(reason)) ?? 'taken for a figure that makes no claim';
}

/** Which parts of a claim fit no reading of the label. */
function partsAmiss({ subject, metric }: JudgedClaim, readings: readonly Reading[], ids: Identities): string {
  const amiss = [
    readings.some((reading) => reading.metric === metric) ? null : 'metric',
    readings.some((reading) => ids.of(reading.subject) === subject) ? null : 'subject',
  ].filter((part) => part !== null);
  return amiss.join(' and ') || 'subject of another reading';
}

/** A claim where nobody should have got one. A contradiction on it is a false alarm as well. */
function countWrong({ ledger }: Case, { claim }: FoundClaim): void {
  ledger.add('claims', { wrong: 1 });
  if (claim.verdict.kind === 'contradicted') ledger.add('flags.public', { wrong: 1 });
}

/** The figure of a company that the record lacks: nobody else may get it. */
function scoreStranger(scored: Case, label: FigureLabel, place: Span | null, claims: readonly FoundClaim[]): void {
  const { ledger } = scored;
  ledger.mark('coverage.claims', false);
  for (const other of claims) {
    if (other.used || !meet(other.place, place)) continue;
    other.used = true;
    countWrong(scored, other);
    ledger.add('noise.wrong_company', { wrong: 1 });
    const wanted = `nothing: the record lacks ${label.subject}`;
    const kind = `read as ${other.claim.metric}`;
    noteMiss(
      scored,
      'noise.wrong_company',
      kind,
      place,
      wanted,
      claimInShort(other.claim),
      groundsInShort(other.claim),
    );
  }
}

function scoreFigure(scored: Case, label: FigureLabel, claims: readonly FoundClaim[]): void {
  const { places, ids, ledger } = scored;
  const place = places.of(label);
  const readings: Reading[] = readingsOf(label);
  if (!readings.some(({ subject }) => ids.isKnown(subject))) {
    scoreStranger(scored, label, place, claims);
    return;
  }
  ledger.mark('coverage.claims', true);
  const there = claims.filter((c) => !c.used && meet(c.place, place));
  const figure = there.find(({ claim }) => readings.some((reading) => sameFigure(claim, reading)));
  const whole = there.find(({ claim }) => sameClaim(claim, readings, ids));
  const got = there.map(({ claim }) => claimInShort(claim)).join(', ') || 'nothing';
  const why = (): string =>
    there.length === 0 ? whyNone(scored, place) : there.map(({ claim }) => groundsInShort(claim)).join('; ');
  if (!label.optional) {
    ledger.mark('figures', figure !== undefined);
    if (!figure)
      noteMiss(
        scored,
        'figures',
        there.length > 0 ? 'value or unit' : causeOf(scored, place),
        place,
        labelInShort(label),
        got,
        why(),
      );
  }
  if (whole) {
    whole.used = true;
    ledger.add('claims', { right: 1 });
    ledger.add(`metric.${label.metric}`, { right: 1 });
    scoreDetails(scored, label, readings, whole.claim, place);
    scoreVerdict(scored, label, whole.claim, place);
    return;
  }
  if (figure) figure.used = true;
  if (label.optional) return;
  ledger.add('claims', { missed: 1, wrong: figure ? 1 : 0 });
  ledger.add(`metric.${label.metric}`, { missed: 1 });
  if (figure)
    noteMiss(scored, 'claims', partsAmiss(figure.claim, readings, ids), place, labelInShort(label), got, why());
}

/** Compares the claims found with the figures labelled: figure, subject, metric, details, verdict. */
export function scoreClaims(scored: Case): void {
  const { article, found, places, ledger } = scored;
  const claims: FoundClaim[] = found.claims.map((claim) => ({ claim, place: places.at(claim.target), used: false }));
  for (const label of article.figures) scoreFigure(scored, label, claims);
  const neutral = article.neutral_figures.flatMap(places.everywhere);
  const none = article.not_claims.flatMap(places.everywhere);
  ledger.add('noise.non_claims_total', { missed: article.not_claims.length });
  for (const other of claims) {
    if (other.used || neutral.some((place) => meet(place, other.place))) continue;
    countWrong(scored, other);
    const labelled = none.some((place) => meet(place, other.place));
    if (labelled) ledger.add('noise.not_claims', { wrong: 1 });
    const row = labelled ? 'noise.not_claims' : 'claims';
    noteMiss(
      scored,
      row,
      `read as ${other.claim.metric}`,
      other.place,
      'no claim',
      claimInShort(other.claim),
      groundsInShort(other.claim),
    );
  }
}
