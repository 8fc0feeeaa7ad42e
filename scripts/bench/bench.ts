/** What every measurement gives: rows of a table, each held against its bar. */

/** One measured number. */
export interface Measured {
  readonly what: string;
  /** The number, in the unit named in `unit`. */
  readonly value: number;
  readonly unit: 'ms' | 's' | '×' | 'MB' | 'times';
  /** Most that it may be; null when it is only shown. */
  readonly bar: number | null;
}

/** A named measurement. */
export interface Bench {
  readonly name: string;
  /** What it measures, in a line. */
  readonly about: string;
  /** Whether it needs no browser. */
  readonly browserless?: boolean;
  /** Measures in the browser whose program is given; empty for one that needs none. */
  run(executablePath: string): Promise<Measured[]>;
}

/** The number in the middle; the mean of the two middle ones of an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** The number that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Whether a number keeps to its bar; one that could not be measured does not. */
export const holds = ({ value, bar }: Measured): boolean => bar === null || value <= bar;

/** A number as a table shows it: three digits. */
export const shown = (value: number): string =>
  value === 0 ? '0' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

/** A table of what was measured, with the bar, the share of it that is used, and whether it holds. */
export function table(rows: readonly (Measured & { readonly bench: string })[]): string {
  const cells = rows.map((row) => [
    row.bench,
    row.what,
    `${shown(row.value)} ${row.unit}`,
    row.bar === null ? '' : `${shown(row.bar)} ${row.unit}`,
    row.bar === null || row.bar === 0 ? '' : `${((100 * row.value) / row.bar).toFixed(0)} %`,
    row.bar === null ? '' : holds(row) ? 'holds' : 'MISSED',
  ]);
  const all = [['bench', 'what', 'measured', 'bar', 'of bar', ''], ...cells];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
