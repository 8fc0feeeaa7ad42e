import type { BrokenSum, Claim, Figure, Inconsistency } from '../model';
import { formatFigure } from './figure';
import { numberFormat } from './intl';
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
    factor: numberFormat(t.locale, undefined).format(sum.factor?.low ?? 1),
  });
}

/** Whether a sum fails only because of which version it is reckoned with; the article did not do it itself. */
const followsFrom = (versions: readonly number[], { words, operands }: BrokenSum): boolean =>
  words === null && operands.some((i) => i !== null && versions.includes(i));

/** Claims that the sentences on an inconsistency speak of, in the order of the text; indexes into the article's claims. */
export function claimsTold({ claims, versions, sums }: Inconsistency): number[] {
  const told = new Set([...versions, ...sums.filter((sum) => !followsFrom(versions, sum)).flatMap((s) => s.operands)]);
  return claims.filter((i) => told.has(i));
}

/**
 * One or more plain sentences on figures of one article that cannot all hold; sums are shown, but for those that
 * only follow from one of the versions told.
 *
 * @param claims the list that the inconsistency's indexes point into.
 * @param about index of the claim that is asked about: of the rest, only sums with it are told.
 * @throws RangeError when an index points outside the list.
 */
export function explainInconsistency(
  inconsistency: Inconsistency,
  claims: readonly Claim[],
  t: Translator,
  about: number | null = null,
): string {
  const { versions } = inconsistency;
  const own = inconsistency.sums.filter((sum) => about !== null && sum.operands.includes(about));
  if (about !== null && !versions.includes(about) && own.length > 0) {
    return [...new Set(own.map((sum) => explainSum(sum, t)))].join(' ');
  }
  const figures = versions.map((i) => {
    const claim = claims[i];
    if (claim === undefined) throw new RangeError(`no claim ${i}`);
    return formatFigure(claim.figure, t, { metric: claim.metric });
  });
  const sums = inconsistency.sums.filter((sum) => !followsFrom(versions, sum)).map((sum) => explainSum(sum, t));
  const told =
    inconsistency.kind === 'relation'
      ? []
      : [t.t(`inconsistency.${inconsistency.kind}`, { figures: formatList(figures, t) })];
  return [...new Set([...told, ...sums])].join(' ');
}
