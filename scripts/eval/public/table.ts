/** Tables of what was measured on public sets, and the document that shows them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withSections } from '../document';
import { ROOT } from '../parts';
import { markdownRow, percent } from '../table';
import { PublicSetError } from './case';
import type { MeasuredCopy } from './command';
import type { PublicResult } from './compare';
import type { PublicSet } from './sets';

/** The document. */
export const PUBLIC_DOCUMENT = path.join(ROOT, 'docs/public-sets.md');

/** The command that writes it, as its markers name it. */
export const PUBLIC_WRITE = 'npm run eval -- --public … --write';

const HEADS = [
  'set',
  'file',
  'language',
  'expected',
  'read, %',
  'from the same characters, %',
  'not expected',
  'outside',
];

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${percent((100 * part) / whole)} (${part}/${whole})`;

function cells({ table, counts: { expected, read, exact, extra, outside } }: PublicResult): string[] {
  const file = table.file.replace(/^Specs\/|\.json(?:\.gz)?$|\.hs$/g, '');
  return [
    table.set,
    file,
    table.language,
    `${expected}`,
    share(read, expected),
    share(exact, expected),
    `${extra}`,
    `${outside}`,
  ];
}

/** What was measured, in Markdown: a line for each file. */
export function publicTable(measured: readonly MeasuredCopy[]): string {
  const lines = measured.flatMap(({ results }) => results.map(cells));
  return [HEADS, HEADS.map(() => '---'), ...lines].map(markdownRow).join('\n');
}

function rulesTable(measured: readonly MeasuredCopy[]): string {
  const rules = new Map<string, number>();
  for (const result of measured.flatMap(({ results }) => results)) {
    for (const [rule, count] of result.rules) rules.set(rule, (rules.get(rule) ?? 0) + count);
  }
  const lines = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, count]) => [rule, `${count}`]);
  return [['outside, because it is', 'items'], ['---', '---'], ...lines].map(markdownRow).join('\n');
}

function copiesTable(measured: readonly MeasuredCopy[]): string {
  const lines = measured.map(({ set, commit }) => [set.name, set.source, set.licence, `${commit}`]);
  const heads = ['set', 'from', 'licence', 'commit'];
  return [heads, heads.map(() => '---'), ...lines].map(markdownRow).join('\n');
}

/** Writes what was measured into docs/public-sets.md. @throws {PublicSetError} unless every set was, at a commit of its own. */
export function writePublicDocument(measured: readonly MeasuredCopy[], sets: readonly PublicSet[]): void {
  for (const { name } of sets) {
    const copy = measured.find(({ set }) => set.name === name);
    if (!copy) throw new PublicSetError(`--write needs every set, and ${name} is not among them`);
    if (copy.commit === null) throw new PublicSetError(`--write needs commits, and the copy of ${name} is not at one`);
  }
  const sections = { copies: copiesTable(measured), shares: publicTable(measured), rules: rulesTable(measured) };
  writeFileSync(PUBLIC_DOCUMENT, withSections(readFileSync(PUBLIC_DOCUMENT, 'utf8'), sections, PUBLIC_WRITE));
}
