import { z } from 'zod';
import { isSamePlace, type StoredCorrection, storedCorrectionSchema, type Target } from '../model';
import { inTurn, type StorageArea } from './area';

/** Articles whose corrections are kept, and corrections of one article. */
export const KEPT_ARTICLES = 50;
const MOST_OF_ARTICLE = 100;

const ORDER = 'corrections';
const keyOf = (article: string): string => `correction:${article}`;
const orderSchema = z.array(z.string()).catch([]);

/** What a person corrected in how articles were read. */
export interface SessionCorrections {
  /** The corrections of an article, oldest first. Never rejects: what cannot be read is left out. */
  of(article: string): Promise<StoredCorrection[]>;
  /** Keeps a correction; one of the same figure is replaced. Rejects when the storage cannot be read or written. */
  keep(article: string, correction: StoredCorrection): Promise<void>;
  /** Takes back the correction of the figure that was read at this place. */
  undo(article: string, read: Target): Promise<void>;
  /** Forgets all corrections of the articles whose keys are meant. Rejects when the storage cannot be written. */
  forget(isMeant: (article: string) => boolean): Promise<void>;
}

/**
 * Corrections in an area of extension storage (session): they live in the browser's memory, are gone when it is closed,
 * and never come to the disk, so that nothing about reading is left there while the reading memory is off. Articles are
 * named by a key made from their address, which itself is not kept; the caller makes another one in private windows.
 * The articles longest untouched make room for new ones.
 */
export function sessionCorrections(area: StorageArea, limit = KEPT_ARTICLES): SessionCorrections {
  const queue = inTurn();
  const stored = async (article: string): Promise<StoredCorrection[]> => {
    const { [keyOf(article)]: items } = await area.get(keyOf(article));
    return Array.isArray(items) ? items.flatMap((item) => storedCorrectionSchema.safeParse(item).data ?? []) : [];
  };
  const articles = async (): Promise<string[]> => orderSchema.parse((await area.get(ORDER))[ORDER] ?? []);
  const put = async (article: string, corrections: readonly StoredCorrection[]): Promise<void> => {
    const order = (await articles()).filter((other) => other !== article);
    const others = order.slice(Math.max(0, order.length - (limit - 1)));
    const gone = order.filter((other) => !others.includes(other));
    if (gone.length > 0) await area.remove(gone.map(keyOf));
    if (corrections.length === 0) {
      await area.set({ [ORDER]: others });
      await area.remove(keyOf(article));
    } else {
      await area.set({ [ORDER]: [...others, article], [keyOf(article)]: corrections });
    }
  };
  const without = async (article: string, read: Target): Promise<StoredCorrection[]> =>
    (await stored(article)).filter((correction) => !isSamePlace(correction.read.target, read));
  return {
    of: (article) => stored(article).catch(() => []),
    keep: (article, correction) =>
      queue(async () => {
        const others = await without(article, correction.read.target);
        await put(article, [...others.slice(-(MOST_OF_ARTICLE - 1)), storedCorrectionSchema.parse(correction)]);
      }),
    undo: (article, read) => queue(async () => put(article, await without(article, read))),
    forget: (isMeant) =>
      queue(async () => {
        for (const article of (await articles()).filter(isMeant)) await put(article, []);
      }),
  };
}
