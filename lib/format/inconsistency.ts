import type { BrokenSum, Claim, Figure, Inconsistency } from '../model';
import { formatFigure } from './figure';
import { formatList } from './lists';
import type { Translator } from './translator';

/** Message of a sum: whether its parts are added up first, whether it counts, whether words say it. */
function messageOf({ kind, computed, words, factor }: BrokenSum): string {
  if (kind === 'part') return computed === null ? 'part' : 'parts';
  if (kind === 'multiple' && factor !== null && factor.low === factor.high) return 'times';
  if (kind === 'order' && words === null) return 'worth';
  return kind;
}

function explainSum(sum: BrokenSum, t: Translator): string {
  const figure = (f: Figure | null): string => (f === null ? '' : formatFigure(f, t));
  return t.t(`inconsistency.${messageOf(sum)}`, {
    terms: formatList(
      sum.terms.map((term) => figure(term)),
      t,
    ),
    rate: figure(sum.rate),
    computed: figure(sum.computed),
    stated: figure(sum.stated),
    words: sum.words ?? '',
    factor: new Intl.NumberFormat(t.locale).format(sum.factor?.low ?? 1),
  });
}

/**
 * One or more plain sentences on figures of one article that cannot all hold; sums are shown.
 *
 * @param claims the list that the inconsistency's indexes point into.
 * @throws RangeError when an index points outside the list.
 */
export function explainInconsistency(inconsistency: Inconsistency, claims: readonly Claim[], t: Translator): string {
  const figures = inconsistency.versions.map((i) => {
    const claim = claims[i];
    if (claim === undefined) throw new RangeError(`no claim ${i}`);
    return formatFigure(claim.figure, t, { metric: claim.metric });
  });
  const sums = inconsistency.sums.map((sum) => explainSum(sum, t));
  const told =
    inconsistency.kind === 'relation'
      ? []
      : [t.t(`inconsistency.${inconsistency.kind}`, { figures: formatList(figures, t) })];
  return [...new Set([...told, ...sums])].join(' ');
}
