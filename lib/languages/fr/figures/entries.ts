import { list as entries } from '../../list';
import { bothApostrophes } from '../elisions';

/** A vowel or mute h, as "de" is elided before; the y of "yen" is none. */
const VOWEL = /^[aeéèêiouh]/i;

/** What may stand between a verb of reaching and the number ("dépasse la barre des 100 millions"). */
const LEADS = entries(`
  les; le; la barre des; la barre de; la barre d'; le cap des; le cap de; le cap d'; le seuil des; le seuil de; le seuil d'`);

/** The entries of a word list (see `list` of all languages), each with either apostrophe. */
export function list(text: string): string[] {
  return entries(text).flatMap(bothApostrophes);
}

/** A table that gives every entry of a word list the same value. */
export function all<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(list(words).map((word) => [word, value]));
}

/** A counted noun with its written forms as a word list; the first is the base form. */
export function noun(forms: string): Record<string, string> {
  const [base = ''] = list(forms);
  return all(base, forms);
}

/** A word list with each noun plain and after "de", elided before a vowel: "dollars; de dollars", "euros; d'euros". */
export function partitive(nouns: string): string {
  return entries(nouns)
    .flatMap((name) => [name, VOWEL.test(name) ? `d'${name}` : `de ${name}`])
    .join('; ');
}

/** A word list of phrases that lead to their number by "de": "près de; près d'; près des; près du". */
export function ofWhat(phrases: string): string {
  return entries(phrases)
    .flatMap((phrase) => [`${phrase} de`, `${phrase} d'`, `${phrase} des`, `${phrase} du`])
    .join('; ');
}

/** A word list of verbs of reaching or passing with what may lead to the number: "dépasse; dépasse les; dépasse la barre des". */
export function reaching(verbs: string): string {
  return entries(verbs)
    .flatMap((verb) => [verb, ...LEADS.map((lead) => `${verb} ${lead}`)])
    .join('; ');
}
