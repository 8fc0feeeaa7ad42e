import type { ReadingLanguage } from '../model';
import type { LanguageSigns } from '../model/tables';
import { guessLanguage } from '../text';

/**
 * Language an article is read in: that of its text, else the one the page declares; null when
 * neither has tables.
 */
export function articleLanguage(
  text: string,
  declared: string | null,
  signs: Readonly<Record<ReadingLanguage, Pick<LanguageSigns, 'functionWords'>>>,
): ReadingLanguage | null {
  const guessed = guessLanguage(
    text,
    Object.values(signs).map(({ functionWords }) => functionWords),
  );
  if (guessed) return guessed;
  const code = declared?.toLowerCase().split('-')[0] ?? '';
  return code in signs ? (code as ReadingLanguage) : null;
}
