import { z } from 'zod';
import type { StorageArea } from './area';

/** What is remembered of a feed outside the database: what was in force, and how often the database failed. */
export const mirrorSchema = z.object({
  feed: z.string(),
  version: z.string().nullable(),
  hash: z.string().nullable(),
  /** Highest version ever in force. */
  floor: z.string().nullable().default(null),
  /** Failures of the database in a row, and whether it was deleted because of them. */
  failures: z.number().int().nonnegative().default(0),
  rebuilt: z.boolean().default(false),
});
/** What is remembered of a feed outside the database. */
export type Mirror = z.infer<typeof mirrorSchema>;

const KEY = 'factBase';

/** The mirror of the fact base in an area of extension storage (local); fits the port that facts takes. */
export function factBaseMirror(area: StorageArea): {
  read(): Promise<Mirror | null>;
  write(mirror: Mirror): Promise<void>;
} {
  return {
    async read() {
      const parsed = mirrorSchema.safeParse((await area.get(KEY))[KEY]);
      return parsed.success ? parsed.data : null;
    },
    write: (mirror) => area.set({ [KEY]: mirrorSchema.parse(mirror) }),
  };
}
