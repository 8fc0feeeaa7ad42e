/** What the items of session results begin with; the number of the tab or text follows. */
export const RESULT = 'result:';

/** Texts without a page have negative numbers. */
const KEY = /^result:(-?\d+)$/;

type Listener = (changes: Record<string, unknown>) => void;

/** An area of extension storage that says which of its items change. */
export interface WatchedArea {
  readonly onChanged: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/**
 * Tells of each tab or text whose result is put or forgotten, whoever does it and whether or not the worker lives, until
 * the returned function is called.
 */
export function followResults({ onChanged }: WatchedArea, onResult: (tab: number) => void): () => void {
  const listener: Listener = (changes) => {
    for (const key of Object.keys(changes)) {
      const [, tab] = KEY.exec(key) ?? [];
      if (tab !== undefined) onResult(Number(tab));
    }
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
