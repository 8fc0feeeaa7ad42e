import { type OwnBackup, ownBackupSchema } from '../model';
import type { StorageArea } from './area';

const NEWEST = 'ownBackup';
const BEFORE = 'ownBackupBefore';

/**
 * Copies of the own record in an area of extension storage (local); fits the port that facts takes. The
 * newest is replaced by each change; one made before a schema change is kept under its version.
 */
export function ownBackup(area: StorageArea): {
  read(): Promise<OwnBackup | null>;
  write(backup: OwnBackup): Promise<void>;
  keepBeforeUpgrade(version: number, backup: OwnBackup): Promise<void>;
} {
  return {
    async read() {
      const parsed = ownBackupSchema.safeParse((await area.get(NEWEST))[NEWEST]);
      return parsed.success ? parsed.data : null;
    },
    write: (backup) => area.set({ [NEWEST]: backup }),
    keepBeforeUpgrade: (version, backup) => area.set({ [`${BEFORE}${version}`]: backup }),
  };
}
