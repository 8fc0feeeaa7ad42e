import { z } from 'zod';
import { articleTextSchema, readingLanguageSchema } from '../model';
import { inTurn, type StorageArea } from './area';

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

const HANDED = 'handedText';
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

const DRAFT = 'textDraft';
const draftSchema = z.object({
  /** Under which number the worker keeps the result. */
  id: z.number().int(),
  article: articleTextSchema,
  /** What was pasted, as it was; null for a file. */
  raw: z.string().nullable(),
  /** Name of the file; null for a pasted text. */
  name: z.string().nullable(),
  published: z.string(),
  /** Language that the person named; null to find out. */
  language: readingLanguageSchema.nullable(),
});
/** The text that was checked last, as its page needs it to show it again. */
export type TextDraft = z.infer<typeof draftSchema>;

/** The last text, kept while the browser runs and never on disk. */
export interface TextDrafts {
  read(): Promise<TextDraft | null>;
  /** Keeps it; where there is no room, nothing is kept. Never rejects. */
  write(draft: TextDraft): Promise<void>;
  forget(): Promise<void>;
}

/** The last text in an area of extension storage (session). */
export function textDrafts(area: StorageArea): TextDrafts {
  const forget = (): Promise<void> => area.remove(DRAFT).catch(() => undefined);
  return {
    read: async () => {
      const items: Record<string, unknown> = await area.get(DRAFT).catch(() => ({}));
      return draftSchema.safeParse(items[DRAFT]).data ?? null;
    },
    write: (draft) => area.set({ [DRAFT]: draft }).catch(forget),
    forget,
  };
}

/** Nothing is kept: for private windows. */
export const noDrafts: TextDrafts = {
  read: async () => null,
  write: async () => undefined,
  forget: async () => undefined,
};
