/** A number as written: `digits × 10^-decimals`. Kept apart so that 14.3 billion is exactly 14300000000. */
export interface Numeral {
  digits: number;
  decimals: number;
  /** Four bare digits between 1900 and 2099: may be a year. */
  yearLike: boolean;
}

const VULGAR: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/** The numeral with the value `value`; its decimals are the ones it is written with. */
export function numeralOf(value: number): Numeral {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return { digits: Number(whole + fraction), decimals: fraction.length, yearLike: false };
}

/** Value of a numeral times ten to the `exponent`, without a rounding error of the product. */
export function amountOf(numeral: Numeral, exponent: number): number {
  return Number(`${numeral.digits}e${exponent - numeral.decimals}`);
}

const plain = (whole: string, fraction = ''): Numeral => ({
  digits: Number(whole + fraction),
  decimals: fraction.length,
  yearLike: fraction === '' && /^(?:19|20)\d\d$/.test(whole),
});

/** Groups of three ("1.234.567"), or India's groups of two before the last three ("12,34,567"). */
const grouped = (parts: readonly string[], sign: string): boolean => {
  const [first = '', ...rest] = parts;
  if (first === '' || rest.at(-1)?.length !== 3) return false;
  const inner = rest.slice(0, -1);
  return (
    (first.length <= 3 && inner.every((part) => part.length === 3)) ||
    (sign === ',' && first.length <= 2 && inner.every((part) => part.length === 2))
  );
};

/** Longest written number; a longer run of digits is none. */
const LONGEST = 30;

/**
 * Reads a written number, or null when it is none (date, version, telephone number).
 *
 * A sign that occurs with the other one after it, or more than once, groups thousands. A single sign
 * before other than three digits is a decimal sign in any language ("13.8 Mrd." in translated
 * German). A single sign before exactly three digits: the language's grouping sign groups ("1.500"
 * in German is 1500, before a magnitude too); its decimal sign is decimal before a magnitude or a
 * percent sign ("1,125 Mrd."), and groups before anything else, for people and prices are not
 * written with three decimals ("1,500 Mitarbeiter").
 */
export function readNumeral(written: string, decimalSign: ',' | '.', divisible: boolean): Numeral | null {
  if (written.length > LONGEST) return null;
  if (/^[1-9]\d{0,2}$/.test(written)) return { digits: Number(written), decimals: 0, yearLike: false };
  const fraction = VULGAR[written.at(-1) as string];
  if (fraction) {
    const whole = written.slice(0, -1);
    return /^\d*$/.test(whole) ? { ...plain(whole || '0', fraction), yearLike: false } : null;
  }
  const text = written.replace(/['’‘´`′\s](?=\d{3}(?!\d))/gu, '');
  const strip = text !== written;
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const signs = text.replace(/\d/g, '');
  const parts = text.split(/[.,]/);
  const whole = parts[0] as string;
  if (signs === '') {
    if (whole.length > 1 && whole.startsWith('0')) return null;
    return strip ? { ...plain(whole), yearLike: false } : plain(whole);
  }
  if (whole.length > 1 && whole.startsWith('0')) return null;
  const last = signs.at(-1) as string;
  const before = signs.slice(0, -1);
  if (before.includes(last)) return new Set(signs).size === 1 && grouped(parts, last) ? plain(parts.join('')) : null;
  const tail = parts.at(-1) as string;
  if (before !== '') {
    const head = parts.slice(0, -1);
    return new Set(before).size === 1 && grouped(head, before[0] as string) ? plain(head.join(''), tail) : null;
  }
  const decimal =
    strip || tail.length !== 3 || whole.length > 3 || whole === '0' || (last === decimalSign && divisible);
  return decimal ? plain(whole, tail) : { ...plain(whole + tail), yearLike: false };
}
