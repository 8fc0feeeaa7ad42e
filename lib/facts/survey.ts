import { openRow, type RowContent } from './bundle';
import { type CacheDatabase, type DocRow, idKey } from './cache-database';
import { type DirectoryEntry, directoryEntry } from './directory';
import { KeyFilterBuilder } from './key-filter';
import type { Step } from './watchdog';

/** Every key of one feed: hashes are hexadecimal, so "g" is past them all. */
const rangeOf = (feed: string): [[string, string], [string, string]] => [
  [feed, ''],
  [feed, 'g'],
];

/** Hashes of the rows of a feed that are stored, in force or not. */
export async function storedHashes(db: CacheDatabase, feed: string, step: Step): Promise<Set<string>> {
  const range = db.docs.where('[feed+hash]').between(...rangeOf(feed));
  const keys = await step('listing the rows', range.primaryKeys());
  return new Set(keys.map(([, hash]) => hash));
}

/** What was found by reading rows again. */
export interface Survey {
  /** Hashes whose row is missing or does not give its hash. */
  damaged: string[];
  /** Hashes of sound rows that hold one of the suspected keys. */
  suspected: string[];
  filter: KeyFilterBuilder;
  entries: DirectoryEntry[];
  /** Length of the sound rows' texts, in UTF-16 units. */
  size: number;
}

/** Rows read at a time: about a third of a megabyte. */
const SLICE = 100;

const isSound = (row: DocRow, { company, keys }: RowContent): boolean =>
  company.id === row.company && JSON.stringify(keys) === JSON.stringify(row.keys);

/**
 * Reads the rows named by `hashes` again, a slice at a time, and proves each by its hash. Keeps of them
 * only what filter and directory need. `suspects` are keys of the filter that a look-up did not find.
 */
export async function surveyRows(
  db: CacheDatabase,
  step: Step,
  feed: string,
  hashes: readonly string[],
  suspects: ReadonlySet<string> = new Set(),
): Promise<Survey> {
  const survey: Survey = { damaged: [], suspected: [], filter: new KeyFilterBuilder(), entries: [], size: 0 };
  for (let i = 0; i < hashes.length; i += SLICE) {
    const slice = hashes.slice(i, i + SLICE);
    const rows = await step('reading rows again', db.docs.bulkGet(slice.map((hash): [string, string] => [feed, hash])));
    for (const [j, hash] of slice.entries()) {
      const row = rows[j];
      const content = row === undefined ? null : await openRow({ hash, text: row.text });
      if (row === undefined || content === null || !isSound(row, content)) {
        survey.damaged.push(hash);
        continue;
      }
      const keys = [...content.keys, idKey(content.company.id)];
      survey.filter.add(keys);
      survey.entries.push(directoryEntry(content.company));
      survey.size += row.text.length;
      if (suspects.size > 0 && keys.some((key) => suspects.has(key))) survey.suspected.push(hash);
    }
  }
  return survey;
}
