/** What was read, held against what a public set expects. */
import type { Span } from '../../../lib/model';
import type { Expected, Item, PublicCase, PublicTable } from './case';
import { readText } from './read';

/** Counts of one file. */
export interface PublicCounts {
  /** Expected items within what the product reads. */
  expected: number;
  /** Of them, those read with an expected value and unit where they stand. */
  read: number;
  /** Of these, those read from the very characters that the set names. */
  exact: number;
  /** Read where the set expects nothing, or something else than what was read. */
  extra: number;
  /** Expected items that a rule puts outside. */
  outside: number;
}

/** Something that did not come out as the set has it. */
export interface PublicMiss {
  text: string;
  /** Words and value that were expected; null where nothing was. */
  wanted: string | null;
  /** Words and values that were read there. */
  got: string[];
}

/** Counts and misses of one file. */
export interface PublicResult {
  table: PublicTable;
  counts: PublicCounts;
  misses: PublicMiss[];
  /** How many items each rule puts outside. */
  rules: ReadonlyMap<string, number>;
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const accepts = ({ values, hedged }: Expected, { value, ends }: Item): boolean =>
  values === null || values.some((one) => one === value || (!hedged && ends.includes(one)));
const agrees = (expected: Expected, item: Item): boolean => expected.unit === item.unit && accepts(expected, item);

/** Whether what was read is no mistake where a rule puts what the set expects outside: the same value, in its unit if it is a known one. */
const neutral = (of: Expected, item: Item): boolean => (of.unit ?? item.unit) === item.unit && accepts(of, item);

const wordsOf = (text: string, { start, end }: Span): string => `“${text.slice(start, end)}”`;
const shown = (text: string, item: Item): string => `${wordsOf(text, item)} ${item.unit} ${item.value}`;
const shownExpected = (text: string, { unit, values, ...span }: Expected): string =>
  `${wordsOf(text, span)} ${unit ?? '?'} ${values?.join(' or ') ?? '?'}`;

/** The item that an expected one is, of those that may still be one: the one from its very characters first. */
function itemFor(of: Expected, items: readonly Item[]): Item | null {
  const fitting = items.filter((item) => meets(of, item) && agrees(of, item));
  return fitting.find(({ start, end }) => start === of.start && end === of.end) ?? fitting[0] ?? null;
}

/** Compares what is read in a file with what it expects. */
export function compareTable(table: PublicTable): PublicResult {
  const counts = { expected: 0, read: 0, exact: 0, extra: 0, outside: 0 };
  const misses: PublicMiss[] = [];
  const rules = new Map<string, number>();
  const compare = (of: PublicCase): void => {
    const { text } = of;
    const all = readText(text, table.language, table.topic);
    const used = new Map<Item, number>();
    const free = (item: Item): boolean => (used.get(item) ?? 0) < Math.max(1, new Set(item.ends).size);
    for (const expected of of.expected) {
      if (expected.outside !== null) {
        counts.outside++;
        rules.set(expected.outside, (rules.get(expected.outside) ?? 0) + 1);
        continue;
      }
      counts.expected++;
      const found = itemFor(expected, all.filter(free));
      if (found) {
        counts.read++;
        used.set(found, (used.get(found) ?? 0) + 1);
        if (found.start === expected.start && found.end === expected.end) counts.exact++;
      } else {
        const got = all.filter((item) => meets(expected, item)).map((item) => shown(text, item));
        misses.push({ text, wanted: shownExpected(text, expected), got });
      }
    }
    for (const item of all) {
      if (used.has(item)) continue;
      if (of.expected.some((one) => one.outside !== null && meets(one, item) && neutral(one, item))) continue;
      counts.extra++;
      misses.push({ text, wanted: null, got: [shown(text, item)] });
    }
  };
  table.cases.forEach(compare);
  return { table, counts, misses, rules };
}
