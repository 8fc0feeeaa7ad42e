import { type Claim, isSettled } from '../model';
import { formatDate, formatPeriod } from './date';
import { formatFigure, isLoss, unsigned } from './figure';
import { type CompanyNames, formatList, nameOf } from './lists';
import type { Translator } from './translator';

/** What a claim is about, without its figure: "Investition von Meta in Scale AI". */
export function describeSubject(claim: Claim, names: CompanyNames, t: Translator): string {
  return t.t(`metric.${claim.metric}.of`, {
    subject: nameOf(claim.subject, names),
    hasParties: claim.counterparties.length > 0 ? 'yes' : 'no',
    parties: formatList(
      claim.counterparties.map((id) => nameOf(id, names)),
      t,
    ),
    sign: isLoss(claim.figure, claim.metric) ? 'loss' : 'profit',
  });
}

/** A claim as understood: "Investment of Meta in Scale AI: more than $10 billion, in talks". */
export function describeClaim(claim: Claim, names: CompanyNames, t: Translator): string {
  const figure = isLoss(claim.figure, claim.metric) ? unsigned(claim.figure) : claim.figure;
  const details = [
    formatFigure(figure, t, { metric: claim.metric }),
    claim.basis === null ? '' : t.t(`metric.basis.${claim.basis}`),
    claim.scope === 'whole' ? '' : t.t(`metric.scope.${claim.scope}`),
    timeOf(claim, t),
    isSettled(claim.status) ? '' : t.t(`status.${claim.status}`),
    claim.earlier ? t.t('metric.earlier') : '',
    claim.hypothetical ? t.t('metric.hypothetical') : '',
  ];
  return t.t('metric.claim', {
    what: describeSubject(claim, names, t),
    details: details.filter((d) => d !== '').join(', '),
  });
}

function timeOf(claim: Claim, t: Translator): string {
  if (claim.period !== null) return formatPeriod(claim.period, t);
  return claim.dateBy === 'stated' && claim.date !== null ? formatDate(claim.date, t) : '';
}
