import type { Language } from '../model';
import type { StorageArea } from './area';

/** The item of extension storage (local) that holds what a person chose. */
export const PREFERENCES = 'preferences';

/** What a person may choose as the interface's language; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', 'de', 'en'] as const;
/** The language that a person chose. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Language of the interface: the person's choice, else the browser's (BCP 47); English where that is neither. */
export function chosenLanguage({ language }: { language: LanguageChoice }, browserLanguage: string): Language {
  if (language !== 'auto') return language;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/**
 * The language of the stored preferences (local), for a page that needs no more of them to begin; what cannot be read is
 * `auto`, as it is for `preferenceStore`. Never rejects.
 */
export async function storedLanguage(area: StorageArea): Promise<LanguageChoice> {
  const items: Record<string, unknown> = await area.get(PREFERENCES).catch(() => ({}));
  const kept = items[PREFERENCES];
  const language = typeof kept === 'object' && kept !== null && 'language' in kept ? kept.language : null;
  return LANGUAGE_CHOICES.find((choice) => choice === language) ?? 'auto';
}
