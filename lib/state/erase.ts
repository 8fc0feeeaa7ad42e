/** The part of an area of extension storage that erasing uses. */
interface Erasable {
  clear(): Promise<void>;
}

/** Deletes all items of the areas, one area after the other. Rejects with what the browser says. */
export async function eraseAreas(areas: readonly Erasable[]): Promise<void> {
  for (const area of areas) await area.clear();
}
