import type { Words } from '../words';

/** Columns of which the interface can say what they should look like. */
const SHAPED: Readonly<Record<string, string>> = {
  date: 'date',
  known: 'date',
  published: 'date',
  period: 'period',
  amount: 'number',
  upper: 'number',
  unit: 'unit',
  url: 'url',
  metric: 'metric',
};

/** What is wrong with a column, and what it should look like where that can be said. */
export function faultText(code: string, column: string, words: Words): string {
  const name = column.slice(column.lastIndexOf('.') + 1);
  const shape = SHAPED[name];
  return words.t(code === 'wrong' && shape !== undefined ? `fault.wrong.${shape}` : `fault.${code}`);
}
