/** The measured section of docs/performance.md, between markers; the rest of the file is kept by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../extension';
import { holds, type Measured, shown } from './bench';

const DOCUMENT = path.join(ROOT, 'docs/performance.md');
const OPENING = '<!-- page: npm run bench -- page --write -->';
const CLOSING = '<!-- end -->';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const number = ({ value, unit }: Measured): string => (unit === 'times' ? String(value) : `${shown(value)} ${unit}`);

function tableOf(rows: readonly Measured[]): string {
  const goals = rows.filter(({ bar }) => bar !== null);
  const others = rows.filter(({ bar }) => bar === null);
  const ratiosFirst = [...goals.filter(({ unit }) => unit === '×'), ...goals.filter(({ unit }) => unit !== '×')];
  return [
    line(['goal', 'measured', 'at most', '']),
    line(['---', '---', '---', '---']),
    ...ratiosFirst.map((row) =>
      line([row.what, number(row), number({ ...row, value: row.bar ?? 0 }), holds(row) ? 'held' : '**missed**']),
    ),
    '',
    line(['beside it', 'measured']),
    line(['---', '---']),
    ...others.map((row) => line([row.what, number(row)])),
  ].join('\n');
}

/** The document with what was measured on a day (ISO 8601) in its section. Throws when it has no such section. */
export function withMeasured(text: string, rows: readonly Measured[], day: string): string {
  const from = text.indexOf(OPENING) + OPENING.length;
  const to = text.indexOf(CLOSING, from);
  if (from < OPENING.length || to < 0) throw new Error('docs/performance.md has no measured section');
  return `${text.slice(0, from)}\n\nMeasured on ${day}.\n\n${tableOf(rows)}\n\n${text.slice(to)}`;
}

/** Writes the measured section. Nothing is written when pages were not measured. */
export function writePerformance(rows: readonly (Measured & { readonly bench: string })[], day: string): void {
  const ofPages = rows.filter(({ bench }) => bench === 'page');
  if (ofPages.length === 0) return;
  writeFileSync(DOCUMENT, withMeasured(readFileSync(DOCUMENT, 'utf8'), ofPages, day));
}
