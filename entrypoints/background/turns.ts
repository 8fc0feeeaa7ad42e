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
