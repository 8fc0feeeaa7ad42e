import type { Language } from '../model';
import type { Preferences } from './preferences';

/** Language of the interface: the person's choice, else the browser's (BCP 47); English where that is neither. */
export function chosenLanguage({ language }: Pick<Preferences, 'language'>, browserLanguage: string): Language {
  if (language !== 'auto') return language;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}
