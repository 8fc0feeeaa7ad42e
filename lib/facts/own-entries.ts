import { OWN_PREFIX, type OwnBackup, type OwnCompanyEntry, type OwnEntry, ownEntrySchema } from '../model';
import { aliasKey } from '../text';
import type { OwnRow } from './own-database';

/** The row that stores an entry. */
export function rowOfEntry(entry: OwnEntry): OwnRow {
  return { id: entry.id, text: JSON.stringify(entry) };
}

/** The entry in a row; null when it is not one (which is then kept, but not used). */
export function entryOfRow(row: Pick<OwnRow, 'text'>): OwnEntry | null {
  try {
    const parsed = ownEntrySchema.safeParse(JSON.parse(row.text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Where copies of the own record are kept (extension storage). */
export interface OwnBackupPort {
  /** The newest copy; null when there is none or it cannot be read. */
  read(): Promise<OwnBackup | null>;
  write(backup: OwnBackup): Promise<void>;
  /** Keeps a copy for good, made before a schema of version `version` is changed. */
  keepBeforeUpgrade(version: number, backup: OwnBackup): Promise<void>;
}

/** An entry for a company that the record lacks, under a free id; null for a name without letters or digits. `now` is an ISO 8601 instant. */
export function ownCompanyFor(name: string, taken: ReadonlyMap<string, OwnEntry>, now: string): OwnCompanyEntry | null {
  const words = name.split(/[^\p{L}\p{N}]+/u).map((word) => aliasKey(word).replace(/[^a-z0-9]/g, ''));
  const stem = words.filter(Boolean).join('-');
  if (aliasKey(name) === '') return null;
  const first = `${OWN_PREFIX}${stem === '' ? 'company' : stem}`;
  let id = first;
  for (let i = 2; taken.has(id); i++) id = `${first}-${i}`;
  const shown = name.trim().slice(0, 200);
  return { kind: 'company', id, company: id, name: shown, aliases: [], type: 'company', about: null, changedAt: now };
}
