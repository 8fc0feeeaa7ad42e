import { z } from 'zod';
import { articleInfoSchema, type Statement, statementSchema } from '../model';

/** A statement with the place of its claim among the article's. */
export const numberedSchema = z.object({ index: z.number().int().nonnegative(), statement: statementSchema });
/** A statement with the place of its claim among the article's. */
export type Numbered = z.infer<typeof numberedSchema>;

/** An article as it is remembered. */
export const entrySchema = articleInfoSchema.pick({ title: true, language: true, published: true, site: true }).extend({
  /** Where it was read; null where there is no address. */
  url: z.url().nullable(),
  /** Day it was last read. */
  readOn: z.iso.date(),
  claims: z.array(numberedSchema),
});
/** An article as it is remembered. */
export type Entry = z.infer<typeof entrySchema>;

/** A remembered article as stored: what it is found by, and its JSON text. */
export interface MemoryRow {
  id?: number;
  /** What all its addresses share; a twin's key where it has none. */
  address: string;
  /** Site, title and day: the same article under another address. */
  twin: string;
  /** Host it was read on, else the publication's name: what people forget by. */
  site: string;
  readOn: string;
  /** Subject and metric of each of its claims. */
  about: string[];
  text: string;
}

/** The key by which claims on one thing are looked up. */
export const aboutKey = ({ subject, metric }: Pick<Statement, 'subject' | 'metric'>): string => `${subject}|${metric}`;

/** The article in a row; null when it is not one that this version can read (which is then kept, but not used). */
export function entryOf(row: Pick<MemoryRow, 'text'>): Entry | null {
  try {
    return entrySchema.safeParse(JSON.parse(row.text)).data ?? null;
  } catch {
    return null;
  }
}
