import type { ReadingLanguage } from '../model';
import type { DetectPack } from '../model/tables';
import { guessLanguage } from '../text';

/**
 * Language an article is read in: that of its text, else the one the page declares; null when
 * neither has tables.
 */
export function articleLanguage(
  text: string,
  declared: string | null,
  packs: Readonly<Record<ReadingLanguage, DetectPack>>,
): ReadingLanguage | null {
  const guessed = guessLanguage(
    text,
    Object.values(packs).map((pack) => pack.functionWords),
  );
  if (guessed) return guessed;
  const code = declared?.toLowerCase().split('-')[0] ?? '';
  return code in packs ? (code as ReadingLanguage) : null;
}
