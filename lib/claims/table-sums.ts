import type { RelationDraft } from './arithmetic';
import { isAmount, type Line } from './operands';

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
