import { z } from 'zod';
import { companyIdSchema, metricSchema, verdictKindSchema } from '../model';
import { inTurn, type StorageArea } from './area';

const choiceSchema = z.object({
  /** The article it was chosen for: its address, or its title where that is hidden. */
  page: z.string(),
  verdicts: z.array(verdictKindSchema).readonly(),
  company: companyIdSchema.nullable(),
  metric: metricSchema.nullable(),
  sort: z.enum(['severity', 'text']),
  query: z.string().max(200),
});
/** How a person narrowed and sorted the claims of an article, and what they searched for. */
export type PanelChoice = z.infer<typeof choiceSchema>;

const KEY = 'panelChoices';
/** Places, the one touched last at the end. */
const storedSchema = z.array(z.object({ place: z.string(), choice: choiceSchema })).catch([]);

/** Places (tabs and texts) of which a choice is kept. */
export const KEPT_CHOICES = 20;

/** What was chosen in popup and side panel, for as long as the browser runs. */
export interface PanelChoices {
  /** What was chosen for an article in a place; null when nothing was, or for another article. */
  of(place: string, page: string): PanelChoice | null;
  /** Keeps a choice. Never throws; where it cannot be stored, it holds until the window is closed. */
  keep(place: string, choice: PanelChoice): void;
}

const without = <T extends { place: string }>(all: readonly T[], place: string): T[] =>
  all.filter((one) => one.place !== place);

/**
 * The choices in an area of extension storage (session), read once: they live in the browser's memory and never come to
 * the disk. Never rejects.
 */
export async function panelChoices(area: StorageArea): Promise<PanelChoices> {
  const turn = inTurn();
  const read = async () => storedSchema.parse((await area.get(KEY))[KEY] ?? []);
  let known = await read().catch((): z.infer<typeof storedSchema> => []);
  return {
    of(place, page) {
      const choice = known.find((one) => one.place === place)?.choice;
      return choice?.page === page ? choice : null;
    },
    keep(place, given) {
      const choice = { ...given, query: given.query.slice(0, 200) };
      known = [...without(known, place), { place, choice }];
      const put = async (): Promise<void> =>
        area.set({ [KEY]: [...without(await read(), place), { place, choice }].slice(-KEPT_CHOICES) });
      void turn(put).catch(() => undefined);
    },
  };
}

/** Nothing is kept: for private windows. */
export const noChoices: PanelChoices = { of: () => null, keep: () => undefined };
