const turns = new Map<number, number>();

/** What is being checked of a tab counts no more: the tab shows something else, or is read anew or not at all. */
export function overtakeCheck(tab: number): number {
  const turn = (turns.get(tab) ?? 0) + 1;
  turns.set(tab, turn);
  return turn;
}

/** Begins a check of a tab, which overtakes the one before; the function that it gives says whether it still counts. */
export function beginCheck(tab: number): () => boolean {
  const mine = overtakeCheck(tab);
  return () => turns.get(tab) === mine;
}

/** Longest that what may wait for checks does, milliseconds. */
const PATIENCE = 3000;

let checks = 0;
const waiting = new Set<() => void>();

/** A check is under way until the function that it gives is called. */
export function underWay(): () => void {
  checks += 1;
  return () => {
    checks -= 1;
    if (checks > 0) return;
    // The answer goes first.
    for (const go of waiting) setTimeout(go);
  };
}

/** Settles once no check is under way, after a while, or when somebody is in a `hurry`: many pages opened at once are all answered first. */
export function whenQuiet(): { quiet: Promise<void>; hurry: () => void } {
  let hurry = (): void => undefined;
  const quiet = new Promise<void>((done) => {
    const timer = setTimeout(() => hurry(), PATIENCE);
    hurry = () => {
      clearTimeout(timer);
      waiting.delete(hurry);
      done();
    };
    waiting.add(hurry);
  });
  return { quiet, hurry };
}
