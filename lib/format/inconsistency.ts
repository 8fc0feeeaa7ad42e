import type { Claim, Inconsistency } from '../model';
import { formatFigure } from './figure';
import { formatList } from './lists';
import type { Translator } from './translator';

/**
 * One plain sentence on claims of one article that cannot all hold.
 *
 * @param claims the list that the inconsistency's indexes point into.
 * @throws RangeError when an index points outside the list.
 */
export function explainInconsistency(inconsistency: Inconsistency, claims: readonly Claim[], t: Translator): string {
  const figures = inconsistency.claims.map((i) => {
    const claim = claims[i];
    if (claim === undefined) throw new RangeError(`no claim ${i}`);
    return formatFigure(claim.figure, t, { metric: claim.metric });
  });
  if (inconsistency.kind !== 'relation') {
    return t.t(`inconsistency.${inconsistency.kind}`, { figures: formatList(figures, t) });
  }
  const [stated = '', ...rest] = figures;
  const parts = formatList(rest, t);
  if (inconsistency.computed === null) return t.t('inconsistency.total', { stated, parts });
  const computed = formatFigure(inconsistency.computed, t);
  return t.t('inconsistency.relation', { stated, parts, computed });
}
