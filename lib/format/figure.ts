import type { Figure, Metric, Unit, Verdict } from '../model';
import { numberFormat } from './intl';
import type { Translator } from './translator';

/** How a figure is written. */
export interface FigureOptions {
  /** Short signs for units ("14,3 Mrd. $", "$14.3bn"), for narrow places. */
  readonly compact?: boolean;
  /** What is counted, so that people are called users or employees. */
  readonly metric?: Metric;
}

const SCALES = [
  { name: 'trillion', value: 1e12 },
  { name: 'billion', value: 1e9 },
  { name: 'million', value: 1e6 },
] as const;

type Scale = (typeof SCALES)[number];

const scaleOf = (amount: number, unit: Unit): Scale | null =>
  unit === 'percent' ? null : (SCALES.find((s) => Math.abs(amount) >= s.value * 0.99995) ?? null);

/** Decimals that a stated precision needs; two at most where none is stated. */
function decimals(value: number, step: number | null): number {
  const fit = step === null || step <= 0 ? 2 : Math.round(-Math.log10(step));
  const most = Math.abs(value) >= 100 && step === null ? 1 : 3;
  return Math.min(Math.max(fit, 0), most);
}

function numberText(t: Translator, amount: number, scale: Scale | null, step: number | null, compact: boolean): string {
  const by = scale?.value ?? 1;
  const value = Math.abs(amount) / by;
  const digits = decimals(value, step === null ? null : step / by);
  const number = numberFormat(t.locale, { maximumFractionDigits: digits }).format(value);
  return scale === null ? number : t.t(`figure.scale.${scale.name}${compact ? '.compact' : ''}`, { number });
}

function withUnit(t: Translator, number: string, unit: Unit, options: FigureOptions): string {
  const short = options.compact === true ? '.compact' : '';
  if (unit === 'percent') return t.t(`figure.percent${short}`, { number });
  if (unit === 'people') {
    const counted = options.metric === 'users' || options.metric === 'headcount' ? `.${options.metric}` : '';
    return t.t(`figure.people${counted}`, { number });
  }
  const key = `figure.currency.${unit}`;
  const currency = t.has(key) ? t.t(`${key}${short}`) : t.t('figure.currency.other', { code: unit });
  return t.t(`figure.money${short}`, { number, currency });
}

function amountText(t: Translator, amount: number, unit: Unit, step: number | null, options: FigureOptions): string {
  const number = numberText(t, amount, scaleOf(amount, unit), step, options.compact === true);
  const text = withUnit(t, number, unit, options);
  return amount < 0 ? t.t('figure.minus', { figure: text }) : text;
}

/**
 * One amount: "14,3 Mrd. US-Dollar", "$14.3 billion", "49 Prozent", "800 million users".
 *
 * @param amount in whole units of `unit` (percent: 49).
 */
export function formatAmount(amount: number, unit: Unit, t: Translator, options: FigureOptions = {}): string {
  return amountText(t, amount, unit, null, options);
}

/** A figure without its sign, for where words say that it is a loss. */
export function unsigned(figure: Figure): Figure {
  const size = (n: number | null): number | null => (n === null ? null : Math.abs(n));
  const [low, high] = [size(figure.low), size(figure.high)];
  return low !== null && high !== null && low > high ? { ...figure, low: high, high: low } : { ...figure, low, high };
}

/** Whether a figure of a metric is a loss. */
export const isLoss = (figure: Figure, metric: Metric | undefined): boolean =>
  metric === 'profit_loss' && (figure.low ?? figure.high ?? 0) < 0;

/**
 * A figure as the words state it, with its hedge: "mehr als 10 Mrd. US-Dollar", "$60 billion to $65
 * billion", "eine zweistellige Milliardensumme (US-Dollar)"; with its restatement in brackets. A loss is told
 * in words, with a sign only in narrow places.
 */
export function formatFigure(figure: Figure, t: Translator, options: FigureOptions = {}): string {
  if (options.compact !== true && isLoss(figure, options.metric)) {
    return t.t('figure.loss', { figure: formatFigure(unsigned(figure), t, options) });
  }
  const main = figure.vague ? vagueText(figure, t, options) : statedText(figure, t, options);
  const { converted } = figure;
  if (converted === null) return main;
  const other = statedText({ ...figure, ...converted, qualifier: 'exact', converted: null }, t, options);
  return t.t('figure.restated', { figure: main, other });
}

function statedText(figure: Figure, t: Translator, options: FigureOptions): string {
  const { low, high, unit, step } = figure;
  if (low !== null && high !== null && low !== high) return spanText(figure, low, high, t, options);
  const amount = low ?? high ?? 0;
  return t.t(`qualifier.${figure.qualifier}`, { figure: amountText(t, amount, unit, step, options) });
}

/** Both ends; where they share scale and unit these are said once. */
function spanText(figure: Figure, low: number, high: number, t: Translator, options: FigureOptions): string {
  const { unit, step } = figure;
  const once = scaleOf(low, unit) === scaleOf(high, unit) && low >= 0 && t.locale === 'de';
  if (!once) {
    return t.t('figure.span', {
      low: amountText(t, low, unit, step, options),
      high: amountText(t, high, unit, step, options),
    });
  }
  const by = scaleOf(low, unit)?.value ?? 1;
  const digits = decimals(low / by, step / by);
  const first = numberFormat(t.locale, { maximumFractionDigits: digits }).format(low / by);
  return t.t('figure.span', { low: first, high: amountText(t, high, unit, step, options) });
}

const DIGITS = ['one', 'two', 'three'] as const;

/** A sum told only by its order of magnitude, in words. */
function vagueText(figure: Figure, t: Translator, options: FigureOptions): string {
  const { low, high, unit } = figure;
  const least = low ?? high ?? 0;
  const scale = scaleOf(least, unit);
  if (scale === null) {
    if (low === null || high === null) return statedText({ ...figure, vague: false }, t, options);
    return t.t('figure.vague.range', {
      low: amountText(t, low, unit, null, options),
      high: amountText(t, high, unit, null, options),
    });
  }
  const digits = high === null ? 'other' : (DIGITS[Math.floor(Math.log10(least / scale.value) + 1e-9)] ?? 'other');
  return t.t(`figure.vague.${scale.name}`, { digits, unit: unitWord(unit, t) });
}

function unitWord(unit: Unit, t: Translator): string {
  if (unit === 'people' || unit === 'percent') return t.t(`figure.vague.${unit}`);
  const key = `figure.currency.${unit}.plural`;
  return t.has(key) ? t.t(key) : unit;
}

/**
 * A difference in words: "1,5 Mrd. US-Dollar mehr (10 %)", "9 percentage points less". Multiples from
 * two on are said as such.
 */
export function formatDifference(
  difference: NonNullable<Verdict['difference']>,
  t: Translator,
  options: FigureOptions = {},
): string {
  const { amount, ratio, unit } = difference;
  const size = Math.abs(amount);
  const number = numberFormat(t.locale, { maximumFractionDigits: 1 });
  const text =
    unit === 'percent' ? t.t('figure.points', { number: number.format(size) }) : formatAmount(size, unit, t, options);
  return t.t(amount > 0 ? 'figure.more' : 'figure.less', { amount: text, share: shareText(ratio, unit, t, number) });
}

function shareText(ratio: number, unit: Unit, t: Translator, number: Intl.NumberFormat): string {
  if (unit === 'percent' || ratio <= 0) return '';
  if (ratio >= 2) {
    const exact = Math.abs(ratio - Math.round(ratio * 10) / 10) < 0.003 * ratio;
    return t.t('figure.times', { times: number.format(ratio), exact: exact ? 'yes' : 'no' });
  }
  const percent = Math.abs(ratio - 1) * 100;
  const digits = numberFormat(t.locale, { maximumFractionDigits: percent < 10 ? 1 : 0 });
  return t.t('figure.share', { percent: digits.format(percent) });
}
