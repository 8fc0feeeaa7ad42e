import type { StorageArea } from './area';
import type { TextDraft } from './draft-schema';

const DRAFT = 'textDraft';

/** The last text, kept while the browser runs and never on disk. */
export interface TextDrafts {
  read(): Promise<TextDraft | null>;
  /** Keeps it; where there is no room, nothing is kept. Never rejects. */
  write(draft: TextDraft): Promise<void>;
  forget(): Promise<void>;
}

/** The last text in an area of extension storage (session). What checks it is loaded when there is one: most have none. */
export function textDrafts(area: StorageArea): TextDrafts {
  const forget = (): Promise<void> => area.remove(DRAFT).catch(() => undefined);
  return {
    read: async () => {
      const items: Record<string, unknown> = await area.get(DRAFT).catch(() => ({}));
      if (items[DRAFT] === undefined) return null;
      const { draftSchema } = await import('./draft-schema');
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
