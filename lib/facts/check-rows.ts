import { generationHash } from './bundle';
import type { CacheDatabase, GenRow } from './cache-database';
import { type DirectoryEntry, directoryRow, openDirectory } from './directory';
import { surveyRows } from './survey';
import type { Step } from './watchdog';

/** What a check of a generation came to. */
export interface CheckResult {
  /** Rows that were missing or changed; they have been deleted and must be stored again. */
  damaged: number;
  /** Whether the generation's own row (its list of rows and of keys) is what its rows give. */
  consistent: boolean;
  /** Keys among the suspects that no row holds: the filter let them pass by chance. */
  phantoms: string[];
}

/**
 * Reads every row of a generation again, a slice at a time, and mends what can be mended from the rows
 * themselves: entries of the index that `suspects` (keys of the filter) did not lead to, and the directory.
 * When all is sound, that is noted in the generation.
 */
export async function checkRows(
  db: CacheDatabase,
  gen: GenRow,
  step: Step,
  now: () => number,
  suspects: ReadonlySet<string>,
): Promise<CheckResult> {
  const { feed, hash, rows } = gen;
  const survey = await surveyRows(db, step, feed, rows, suspects);
  for (const damaged of survey.damaged) await step('deleting a row', db.docs.delete([feed, damaged]));
  if (survey.damaged.length > 0) return { damaged: survey.damaged.length, consistent: true, phantoms: [] };
  const listed = (await generationHash(feed, rows)) === hash;
  if (!listed || (await survey.filter.build()).check !== gen.filter.check) {
    return { damaged: 0, consistent: false, phantoms: [] };
  }
  for (const suspected of survey.suspected) {
    const row = await step('reading a row', db.docs.get([feed, suspected]));
    if (row !== undefined) await step('storing a row', db.docs.put(row));
  }
  await keepDirectory(db, gen, step, survey.entries);
  await step('storing the generation', db.gen.put({ ...gen, verifiedAt: now() }));
  return { damaged: 0, consistent: true, phantoms: survey.suspected.length > 0 ? [] : [...suspects] };
}

async function keepDirectory(
  db: CacheDatabase,
  { feed, hash }: GenRow,
  step: Step,
  entries: readonly DirectoryEntry[],
): Promise<void> {
  const stored = await step('reading the directory', db.directory.get(feed));
  const made = await directoryRow(feed, hash, entries);
  if (stored?.gen === hash && stored.text === made.text && stored.check === made.check) return;
  await step('storing the directory', db.directory.put(made));
}

/**
 * Directory of a generation: as stored, or made again from the rows and stored when that is missing or
 * damaged. Null when a row is damaged, too.
 */
export async function directoryOf(db: CacheDatabase, gen: GenRow, step: Step): Promise<DirectoryEntry[] | null> {
  const stored = await openDirectory(await step('reading the directory', db.directory.get(gen.feed)), gen.hash);
  if (stored !== null) return stored;
  const { damaged, entries } = await surveyRows(db, step, gen.feed, gen.rows);
  if (damaged.length > 0) return null;
  await keepDirectory(db, gen, step, entries);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}
