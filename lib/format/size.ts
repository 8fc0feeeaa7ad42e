import { numberFormat } from './intl';
import type { Translator } from './translator';

const STEPS = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1000],
] as const;

/** A number of bytes in decimal units, to one decimal below ten: "1,7 MB", "340 kB", "12 byte". */
export function formatSize(bytes: number, t: Translator): string {
  const [unit, length] = STEPS.find(([, least]) => bytes >= least) ?? (['byte', 1] as const);
  const value = bytes / length;
  const maximumFractionDigits = value < 10 && length > 1 ? 1 : 0;
  return numberFormat(t.locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
