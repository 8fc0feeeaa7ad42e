import { numberFormat } from './intl';
import type { Translator } from './translator';

/** A plain number in the reader's language, with exactly `digits` after the point. */
export function formatNumber(value: number, t: Translator, digits = 0): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(t.locale, format).format(value);
}
