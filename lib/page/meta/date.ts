import type { PartialDate } from '../../model';
import type { PageWords } from '../../model/tables/page';

/** Years that a page's date may lie in; others are slips ("0001-01-01", "1970-01-01"). */
const YEARS = { from: 1991, to: 2100 } as const;

function day(year: number, month: number, date: number): PartialDate | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  if (!real || year < YEARS.from || year > YEARS.to) return null;
  return time.toISOString().slice(0, 10);
}

/** Number of a month by how its name begins in any of the languages; 0 for none. */
function monthOf(name: string | undefined, words: readonly PageWords[]): number {
  const lower = name?.toLowerCase() ?? '';
  const starts = words.flatMap((table) => Object.entries(table.monthStarts));
  return starts.find(([start]) => lower.startsWith(start))?.[1] ?? 0;
}

type Rule = readonly [RegExp, (parts: string[], words: readonly PageWords[]) => PartialDate | null];

/** Ways pages write a date that begins with a number, in the order in which they are tried. Groups are handed on as text. */
const NUMBER_FIRST: readonly Rule[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, ([d, m, y]) => day(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})\.?\s+([^\s\d.,]{3,9})\.?,?\s+(\d{4})(?!\d)/,
    ([d, m, y], words) => day(Number(y), monthOf(m, words), Number(d)),
  ],
  [/^(\d{10})(?:\d{3})?$/, ([s]) => new Date(Number(s) * 1000).toISOString().slice(0, 10)],
  [/^(\d{4})-(\d{2})$/, ([y, m]) => day(Number(y), Number(m), 1)?.slice(0, 7) ?? null],
];

/** Those that begin with the name of a day or month. A name is what holds no blank, digit or stop; `monthOf` knows the months. */
const NAME_FIRST: readonly Rule[] = [
  [/^[^\s\d.,]+,?\s+(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, ([d, m, y]) => day(Number(y), Number(m), Number(d))],
  [
    /^[^\s\d.,]+,?\s+(\d{1,2})\.?\s+([^\s\d.,]{3,9})\.?,?\s+(\d{4})(?!\d)/,
    ([d, m, y], words) => day(Number(y), monthOf(m, words), Number(d)),
  ],
  [
    /^(?:[^\s\d.,]+,?\s+)?([^\s\d.,]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/,
    ([m, d, y], words) => day(Number(y), monthOf(m, words), Number(d)),
  ],
  [
    /^[^\s\d.,]{3}\s+([^\s\d.,]{3})\s+(\d{1,2})\s+[\d:]{5,8}\s.*?(\d{4})/,
    ([m, d, y], words) => day(Number(y), monthOf(m, words), Number(d)),
  ],
];

/**
 * The day a page's date stamp names, as the publisher printed it (its own time zone), or the month
 * when no day is given. Null for what is no date or no real day. A day and month both given as
 * numbers with slashes ("06/12/2025") are ambiguous and not read. `words` name the months.
 */
export function readDate(raw: string | null, words: readonly PageWords[]): PartialDate | null {
  const value = raw?.trim().slice(0, 100) ?? '';
  // Most sources hold nothing: no pattern is compiled for them.
  if (!/\d/.test(value)) return null;
  for (const [pattern, build] of /^\d/.test(value) ? NUMBER_FIRST : NAME_FIRST) {
    const found = pattern.exec(value);
    if (!found) continue;
    const date = build(found.slice(1), words);
    if (date) return date;
  }
  return null;
}

/** The day in an address such as "/2025/06/13/title" or "/2025-06-13-title"; null when it has none. */
export function dateInPath(path: string): PartialDate | null {
  const found = /(?:^|[/_-])(20\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/_-]|$)/.exec(path);
  return found ? day(Number(found[1]), Number(found[3]), Number(found[4])) : null;
}
