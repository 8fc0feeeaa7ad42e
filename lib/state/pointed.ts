import type { StorageArea } from './area';
import type { WatchedArea } from './follow-results';

const KEY = 'pointed';

/** The claim that an open card in a page tells of. */
export interface Pointed {
  readonly tab: number;
  /** Place of the claim among those of the tab's article; null when no card is open there. */
  readonly claim: number | null;
}

/** Written out, since the panel would else load a library of schemas before its list. */
function isPointed(value: unknown): value is Pointed {
  const { tab, claim } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(tab) && (claim === null || (Number.isInteger(claim) && (claim as number) >= 0));
}

/** Where a page's open card is told to the panel: an area of extension storage (session), in memory only. */
export interface PointedClaims {
  /** Never rejects. */
  tell(pointed: Pointed): Promise<void>;
  /** Calls back with what is told, first with what was told last, until the returned function is called. */
  follow(run: (pointed: Pointed) => void): () => void;
}

/** What open cards tell of, in an area of extension storage (session). */
export function pointedClaims(area: StorageArea & WatchedArea): PointedClaims {
  return {
    async tell(pointed) {
      try {
        const told: unknown = (await area.get(KEY))[KEY];
        // A page that says that no card is open must not put out another's; nothing is left of its own.
        if (pointed.claim !== null) await area.set({ [KEY]: pointed });
        else if (isPointed(told) && told.tab === pointed.tab) await area.remove(KEY);
      } catch {
        // Nobody hears of it.
      }
    },
    follow(run) {
      let isOver = false;
      const take = (item: unknown): void => {
        if (isPointed(item) && !isOver) run(item);
      };
      const listener = (changes: Record<string, unknown>): void => {
        if (!(KEY in changes)) return;
        const { oldValue, newValue } = changes[KEY] as { oldValue?: unknown; newValue?: unknown };
        if ((newValue ?? null) === null && isPointed(oldValue)) take({ ...oldValue, claim: null });
        else take(newValue);
      };
      area.onChanged.addListener(listener);
      void area.get(KEY).then(
        (items) => take(items[KEY]),
        () => undefined,
      );
      return () => {
        isOver = true;
        area.onChanged.removeListener(listener);
      };
    },
  };
}
