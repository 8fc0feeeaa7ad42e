import type { RelationDraft, Scene } from './arithmetic';
import { amountsOf, isAmount, type Line } from './operands';

const isRow = (line: Line | undefined): boolean => line?.view.sentence.kind === 'table-row';

/** Whether a row is called "total" and nothing else before its first figure. */
function isTotalRow({ view, operands, words }: Line): boolean {
  const [first] = operands;
  if (!first) return false;
  const label = view.tokens.slice(0, first.at).filter((token) => token.kind !== 'stop');
  return label.length > 0 && label.every((token) => token.kind === 'word' && words.totalRows.has(token.text));
}

/**
 * Sums of a table's columns, at the row called "total": the figures at the same place of the rows above
 * that have as many. Empty for any other line.
 */
export function columnSums(lines: readonly Line[], n: number): RelationDraft[] {
  const total = lines[n];
  if (!total || !isRow(total) || !isTotalRow(total)) return [];
  const rows: Line[] = [];
  for (let i = n - 1; isRow(lines[i]) && lines[i]?.view.group === total.view.group; i--) {
    const row = lines[i];
    if (row && row.operands.length === total.operands.length) rows.unshift(row);
  }
  if (rows.length < 2) return [];
  return total.operands.filter(isAmount).flatMap((to): RelationDraft[] => {
    const column = total.operands.indexOf(to);
    const from = rows.flatMap((row) => row.operands[column] ?? []);
    if (from.some((o) => o.figure.unit !== to.figure.unit)) return [];
    return [{ kind: 'sum', readings: [{ from, to }], first: 0, last: to.at }];
  });
}

/** What tables call the quarters of a year, in order; "T" is French. */
const QUARTERS = ['i|1|q1|1q|t1', 'ii|2|q2|2q|t2', 'iii|3|q3|3q|t3', 'iv|4|q4|4q|t4'].map((names) => names.split('|'));
const YEAR = /^(FY)?\d{4}$/;

/**
 * The four quarters in the rows of a table, and what the text tells of their year: figures of the same
 * company, metric and year.
 */
export function quarterSums({ lines, n, claimOf }: Scene): RelationDraft[] {
  const rows = lines.slice(Math.max(0, n - QUARTERS.length + 1), n + 1);
  const [first] = rows;
  if (!first || rows.length < QUARTERS.length) return [];
  const isQuarter = (row: Line, i: number): boolean =>
    isRow(row) && row.view.group === first.view.group && (QUARTERS[i] ?? []).includes(row.view.tokens[0]?.text ?? '');
  if (!rows.every(isQuarter)) return [];
  return first.operands.filter(isAmount).flatMap((operand, column): RelationDraft[] => {
    const from = rows.flatMap((row) => row.operands[column] ?? []);
    const claim = claimOf(operand);
    if (!claim || from.length < rows.length || from.some((o) => o.figure.unit !== operand.figure.unit)) return [];
    const readings = lines
      .filter((line) => !isRow(line) && line.view.sentence.section === first.view.sentence.section)
      .flatMap((line) => amountsOf(line, operand.figure.unit))
      .filter((o) => {
        const told = claimOf(o);
        const alike = told?.subject === claim.subject && told.metric === claim.metric && !told.earlier;
        return alike && YEAR.test(told.period ?? '') && (claim.period ?? '').startsWith(told.period ?? '');
      })
      .map((to) => ({ from, to }));
    return readings.length === 0
      ? []
      : [{ kind: 'sum', readings, first: 0, last: rows.at(-1)?.operands[column]?.at ?? 0 }];
  });
}
