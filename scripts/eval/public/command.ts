/** `npm run eval -- --public FOLDER`: how well amounts and days of public test sets are read. */
import type { PublicLanguage } from './case';
import { compareTable, type PublicMiss, type PublicResult } from './compare';
import { PUBLIC_SETS, type PublicCopy, readPublicSet } from './sets';
import { publicTable, writePublicDocument } from './table';

/** What is asked for. */
export interface PublicOptions {
  folders: readonly string[];
  lang?: PublicLanguage | undefined;
  misses: boolean;
  json: boolean;
  write: boolean;
}

/** A copy with what was measured in it. */
export interface MeasuredCopy extends Omit<PublicCopy, 'tables'> {
  results: PublicResult[];
}

const missLines = ({ text, wanted, got }: PublicMiss): string =>
  `  ${text.length > 300 ? `${text.slice(0, 300)} …` : text}\n    wanted: ${wanted ?? 'nothing'}\n    read: ${got.join('; ') || 'nothing'}\n`;

/** Measures the copies and prints what came out. @throws {PublicSetError} when a copy cannot be used. */
export function measurePublic(
  { folders, lang, misses, json, write }: PublicOptions,
  print: (text: string) => void,
): void {
  const measured: MeasuredCopy[] = folders.map((folder) => {
    const { tables, ...copy } = readPublicSet(folder);
    return { ...copy, results: tables.filter(({ language }) => !lang || language === lang).map(compareTable) };
  });
  if (json) {
    const rows = measured.flatMap(({ set, commit, results }) =>
      results.map(({ table: { file, language }, counts, rules }) => ({
        ...{ set: set.name, commit, file, language, ...counts, rules: Object.fromEntries(rules) },
      })),
    );
    print(`${JSON.stringify(rows)}\n`);
  } else {
    print(`${publicTable(measured)}\n`);
    for (const { table, misses: missed } of misses ? measured.flatMap(({ results }) => results) : []) {
      if (missed.length > 0) print(`\n${table.set}, ${table.file}\n\n${missed.map(missLines).join('\n')}`);
    }
  }
  if (write) writePublicDocument(measured, PUBLIC_SETS);
}
