import type { ClaimFacts, JudgedClaim } from '../../lib/model';
import type { Words } from '../words';

/** Key of the sentence on the rule that decided; a closed list by the verdicts' reasons. */
export const reasonKey = ({ reason }: Pick<JudgedClaim['verdict'], 'reason'>): string => `claim.why.${reason}`;

/** Reasons for which no figure was held against another. */
const NOTHING_COMPARED: readonly string[] = [
  'not-judged',
  'subject-not-in-record',
  'event-not-in-record',
  'moment-not-covered',
  'newer-than-record',
];

const percent = (share: number): string => String(Math.round(share * 100));

/** From where to where the article's words reach, when both ends are known and the two differ. */
function reachOf({ figure, metric }: JudgedClaim, { low, high }: ClaimFacts['reach'], words: Words): string | null {
  if (low === null || high === null || low === high || figure.vague) return null;
  const end = (amount: number): string =>
    words.figure({ ...figure, low: amount, high: amount, qualifier: 'exact', converted: null, step: 1e-9 }, metric);
  return words.t('claim.compared.reach', { low: end(low), high: end(high) });
}

/** A rate the way round in which it has digits to show: 1 EUR = 1.154 USD, 1 USD = 1383 KRW. */
function rateValues({ from, to, rate, of }: NonNullable<ClaimFacts['rate']>, words: Words) {
  const isSmall = rate < 0.1;
  return {
    from: isSmall ? to : from,
    to: isSmall ? from : to,
    rate: isSmall ? 1 / rate : rate,
    of: words.date(of),
  };
}

/** How the two figures were held against each other: what counts as equal, and by which rate. */
export function comparedBy(claim: JudgedClaim, facts: ClaimFacts, words: Words): string[] {
  const { rule, rate, reach } = facts;
  if (NOTHING_COMPARED.includes(claim.verdict.reason)) return [];
  const tolerance =
    rule.tolerance === null
      ? words.t('claim.compared.step')
      : words.t('claim.compared.tolerance', { percent: percent(rule.tolerance) });
  const reached = rule.tolerance === null ? reachOf(claim, reach, words) : null;
  return [
    tolerance,
    ...(reached === null ? [] : [reached]),
    ...(rate === null
      ? []
      : [
          words.t(rate.of.length > 4 ? 'claim.compared.rateMonth' : 'claim.compared.rateYear', rateValues(rate, words)),
        ]),
  ];
}

/** Which time the comparison went by: what the metric is like, and where the claim's moment is from. */
export function momentRule(claim: JudgedClaim, { rule }: ClaimFacts, words: Words): string {
  const kind = words.t(`claim.moment.${rule.kind}`, { days: rule.window });
  const by = rule.kind === 'period' && claim.period !== null ? 'period' : claim.dateBy;
  return `${kind} ${words.t(`claim.moment.by.${by}`)}`;
}

/** What of the record was not held against the claim, and why. */
export function leftOut({ facts, otherParties }: ClaimFacts, words: Words): string[] {
  const count = (held: string): number => facts.filter((one) => one.held === held).length;
  const told: [string, number][] = [
    ['parties', otherParties + count('other')],
    ['part', count('part')],
    ['basis', count('basis')],
    ['moment', count('same') + count('confirm')],
  ];
  return told.flatMap(([why, n]) => (n === 0 ? [] : [words.t(`claim.leftOut.${why}`, { count: n })]));
}
