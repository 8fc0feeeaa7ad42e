import { z } from 'zod';
import { inTurn, type StorageArea } from './area';
import { HANDED } from './watch-handed';

/** Checked texts whose results are kept, so that what was opened from the last ones still works. */
export const KEPT_TEXTS = 5;

const IDS = 'texts';
const idsSchema = z.object({ last: z.number().int(), ids: z.array(z.number().int()) });

/** Numbers under which results of texts are kept, beside those of tabs: negative, never -1, which means "no tab". */
export interface TextIds {
  /** A number that was never given before, and those whose results are to be forgotten for it. */
  next(): Promise<{ id: number; dropped: readonly number[] }>;
  /** Numbers in use, the oldest first. */
  all(): Promise<readonly number[]>;
}

/** Numbers for texts in an area of extension storage (session). */
export function textIds(area: StorageArea): TextIds {
  const turn = inTurn();
  const read = async (): Promise<z.infer<typeof idsSchema>> =>
    idsSchema.safeParse((await area.get(IDS))[IDS]).data ?? { last: -1, ids: [] };
  return {
    next: () =>
      turn(async () => {
        const { last, ids } = await read();
        const id = last - 1;
        const kept = [...ids, id].slice(-KEPT_TEXTS);
        await area.set({ [IDS]: { last: id, ids: kept } });
        return { id, dropped: ids.filter((one) => !kept.includes(one)) };
      }),
    all: async () => (await read()).ids,
  };
}

/** Milliseconds after which a text that nobody took is dropped. */
const HANDED_FOR = 60_000;
const handedSchema = z.object({
  /** Window in which it was selected: only what is shown there may take it. */
  windowId: z.number().int(),
  text: z.string(),
  /** Language that its page names. */
  language: z.string().nullable(),
  at: z.number(),
});
/** A text that was selected on a page, on its way to where it is checked. */
export type HandedText = Omit<z.infer<typeof handedSchema>, 'at'>;

/** A text's way from the menu to the panel: put once, taken once. */
export interface HandedTexts {
  put(text: Promise<HandedText>): Promise<void>;
  /** The text that was put for this window; null when there is none, somebody took it, or it waited too long. */
  take(windowId: number): Promise<HandedText | null>;
}

/** Texts handed over through an area of extension storage (session), by the clock given. */
export function handedTexts(area: StorageArea, now: () => number): HandedTexts {
  const turn = inTurn();
  return {
    put: (text) => turn(async () => area.set({ [HANDED]: { ...(await text), at: now() } })),
    take: (windowId) =>
      turn(async () => {
        const item = (await area.get(HANDED))[HANDED];
        const found = handedSchema.safeParse(item).data;
        const isOld = found !== undefined && now() - found.at > HANDED_FOR;
        if (found && !isOld && found.windowId !== windowId) return null;
        if (item !== undefined) await area.remove(HANDED);
        if (!found || isOld) return null;
        const { at: _, ...text } = found;
        return text;
      }),
  };
}
