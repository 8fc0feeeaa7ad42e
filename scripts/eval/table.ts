/** Tables of measures by language. */
import { type Rows, together } from './counts';
import type { Evaluation } from './evaluate';
import type { LabelLanguage } from './labels';
import { MEASURES, type Measure } from './measures';

/** Name of the column that joins German and English. */
export const JOINED = 'de+en';

/** A column: a language, or those in which most is measured together. */
export type Column = LabelLanguage | typeof JOINED;

const LANGUAGES: readonly LabelLanguage[] = ['de', 'en', 'fr'];

/** Counts by column, for the columns that have articles. */
export function columnsOf({ rows }: Pick<Evaluation, 'rows'>): ReadonlyMap<Column, Rows> {
  const columns = new Map<Column, Rows>();
  const joined = (['de', 'en'] as const).flatMap((lang) => rows.get(lang) ?? []);
  for (const lang of LANGUAGES) {
    const own = rows.get(lang);
    if (own) columns.set(lang, own);
    if (lang === 'en' && joined.length > 1) columns.set(JOINED, together(joined));
  }
  return columns;
}

/** A percentage with one digit after the point; a dash for null. */
export const percent = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** The measures under which something was counted, with a cell for each column: percentage and counts. */
export function cellsOf(columns: ReadonlyMap<Column, Rows>): { measure: Measure; cells: string[] }[] {
  const lines = MEASURES.map((measure) => ({
    measure,
    values: [...columns.values()].map((rows) => ({ value: measure.value(rows), counts: measure.counts(rows) })),
  }));
  return lines
    .filter(({ values }) => values.some(({ value }) => value !== null))
    .map(({ measure, values }) => ({
      measure,
      cells: values.map(({ value, counts }) => (value === null ? '–' : `${percent(value)} (${counts})`)),
    }));
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The table for a terminal: a line for each measure, a column for each language, in per cent. */
export function plainTable(evaluation: Evaluation): string {
  const columns = columnsOf(evaluation);
  const lines: string[][] = [['', ...columns.keys()]];
  let group = '';
  for (const { measure, cells } of cellsOf(columns)) {
    if (measure.group !== group) {
      lines.push([]);
      group = measure.group;
    }
    lines.push([measure.about, ...cells]);
  }
  return aligned(lines).join('\n');
}

/** A row of a table in Markdown. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The same table in Markdown. */
export function markdownTable(evaluation: Evaluation): string {
  const columns = columnsOf(evaluation);
  return [
    markdownRow(['%', ...columns.keys()]),
    markdownRow(['---', ...[...columns.keys()].map(() => '---')]),
    ...cellsOf(columns).map(({ measure, cells }) => markdownRow([measure.about, ...cells])),
  ].join('\n');
}

/** Fewest errors of a kind that are listed by themselves. */
const FEW = 3;

/** What did not come out as labelled, by row and kind, the most frequent kinds of a row first, in Markdown. */
export function kindsTable({ misses, rows }: Evaluation): string {
  const languages = LANGUAGES.filter((lang) => rows.has(lang));
  const counts = new Map<string, Map<string, number[]>>();
  for (const { row, kind, lang } of misses) {
    const kinds = counts.get(row) ?? new Map<string, number[]>();
    const numbers = kinds.get(kind) ?? languages.map(() => 0);
    numbers[languages.indexOf(lang)] = (numbers[languages.indexOf(lang)] ?? 0) + 1;
    counts.set(row, kinds.set(kind, numbers));
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const lines: string[][] = [];
  for (const [row, kinds] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = [...kinds].sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1));
    const rare = sorted.filter(([, numbers]) => sum(numbers) < FEW).map(([, numbers]) => numbers);
    for (const [kind, numbers] of sorted.slice(0, sorted.length - rare.length))
      lines.push([row, kind, ...numbers.map(String)]);
    if (rare.length > 0)
      lines.push([row, 'other', ...languages.map((_, i) => String(sum(rare.map((n) => n[i] ?? 0))))]);
  }
  const heads = ['row', 'kind', ...languages];
  return [markdownRow(heads), markdownRow(heads.map(() => '---')), ...lines.map(markdownRow)].join('\n');
}
