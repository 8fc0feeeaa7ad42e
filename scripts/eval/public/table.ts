/** Tables of what was measured on public sets, and the document that shows them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withSections } from '../document';
import { ROOT } from '../parts';
import { markdownRow, percent } from '../table';
import { PUBLIC_LANGUAGES, type PublicLanguage, PublicSetError } from './case';
import type { MeasuredCopy } from './command';
import type { PublicCounts, PublicResult } from './compare';
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

/** Counts of all files in a language. */
function together(results: readonly PublicResult[], language: PublicLanguage): string[] {
  const sum = (name: keyof PublicCounts): number =>
    results.reduce((all, { table, counts }) => all + (table.language === language ? counts[name] : 0), 0);
  const counts = { expected: sum('expected'), read: sum('read'), exact: sum('exact'), extra: sum('extra') };
  return ['all', '', language, ...numbers({ ...counts, outside: sum('outside') })];
}

const numbers = ({ expected, read, exact, extra, outside }: PublicCounts): string[] => [
  ...[`${expected}`, share(read, expected), share(exact, expected), `${extra}`, `${outside}`],
];

function cells({ table, counts }: PublicResult): string[] {
  const file = table.file.replace(/^Specs\/|\.json(?:\.gz)?$|\.hs$/g, '');
  return [table.set, file, table.language, ...numbers(counts)];
}

/** What was measured, in Markdown: a line for each file, and one for all of a language. */
export function publicTable(measured: readonly MeasuredCopy[]): string {
  const results = measured.flatMap((copy) => copy.results);
  const languages = PUBLIC_LANGUAGES.filter((language) => results.some(({ table }) => table.language === language));
  const sums = languages.map((language) => together(results, language));
  return [HEADS, HEADS.map(() => '---'), ...results.map(cells), ...sums].map(markdownRow).join('\n');
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
