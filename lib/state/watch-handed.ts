/** The item of session storage in which a text is handed over. */
export const HANDED = 'handedText';

/** The part of a storage area that tells of changes. */
interface ChangingArea {
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** Calls back whenever a text is put to be taken, until the function it gives is called. */
export function watchHandedTexts(area: ChangingArea, run: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[HANDED]?.newValue !== undefined) run();
  };
  area.onChanged.addListener(listen);
  return () => area.onChanged.removeListener(listen);
}
