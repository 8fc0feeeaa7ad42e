import { type Metric, VERDICT_ORDER, type VerdictKind } from '../model';
import { inTurn, type StorageArea } from './area';

/** How a person narrowed and sorted the claims of an article, and what they searched for. */
export interface PanelChoice {
  /** The article it was chosen for: its site, title and day. */
  readonly page: string;
  readonly verdicts: readonly VerdictKind[];
  /** Id of a company; null for all. */
  readonly company: string | null;
  readonly metric: Metric | null;
  readonly sort: 'severity' | 'text';
  readonly query: string;
}

interface Placed {
  readonly place: string;
  readonly choice: PanelChoice;
}

const KEY = 'panelChoices';

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

/**
 * Whether a stored value is a choice of a place. Written out: with a schema the panel would load a library of schemas before
 * its list. A metric or company that the article lacks narrows nothing that the person cannot undo.
 */
function isPlaced(value: unknown): value is Placed {
  const { place, choice } = (value ?? {}) as Record<string, unknown>;
  const { page, verdicts, company, metric, sort, query } = (choice ?? {}) as Record<string, unknown>;
  return (
    [place, page, query].every((text) => typeof text === 'string') &&
    Array.isArray(verdicts) &&
    verdicts.every((kind) => VERDICT_ORDER.includes(kind)) &&
    [company, metric].every(isTextOrNull) &&
    (sort === 'severity' || sort === 'text')
  );
}

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
  // Places, the one touched last at the end.
  const read = async (): Promise<Placed[]> => {
    const kept: unknown = (await area.get(KEY))[KEY];
    return Array.isArray(kept) && kept.every(isPlaced) ? kept : [];
  };
  let known = await read().catch((): Placed[] => []);
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
