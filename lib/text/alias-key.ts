import type { Company } from '../model';

/** German letters and their two-letter spellings, so that "Würth" and "Wuerth" share a key. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'a',
  ł: 'l',
};
const SPECIAL = /[äöüßæøåł]/g;
const TRADE_MARKS = /[™®©]/g;
const DROPPED = /[^\p{L}\p{N}&+]+/gu;

/** Names of plain letters, German ones among them: their key is found without taking signs apart and together again. */
const PLAIN = /^[ -~\u00a0äöüÄÖÜß]*$/;
const UMLAUTS = /[äöüß]/g;
const DROPPED_PLAIN = /[^a-z0-9&+]+/g;

const spelledOut = (letter: string): string => SPELLED_OUT[letter] ?? letter;

/**
 * Normalised key under which a name is stored and looked up. Case, blanks, hyphens, dots, apostrophes
 * and other signs do not count ("Scale AI", "Scale-AI", "ScaleAI"; "Character.AI", "Character AI"),
 * only `&` and `+` do; umlauts are spelled out and other accents dropped. Empty for a text without
 * letters or digits.
 */
export function aliasKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(UMLAUTS, spelledOut).replace(DROPPED_PLAIN, '');
  return name
    .replace(TRADE_MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPECIAL, spelledOut)
    .normalize('NFD')
    .replace(DROPPED, '')
    .normalize('NFC');
}

/** Legal forms that news leaves out of a company's name. Compared in lower case without dots. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc lp llp plc pbc gmbh ag se kg kgaa ug sa sas sarl spa bv nv ab as oy oyj kk pte pty'.split(
    ' ',
  ),
);

/** Whether a word (any case, with or without dots or a comma) is a legal form. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase().replace(/[.,]/g, ''));
}

const droppable = (word: string): boolean => word === '&' || isLegalForm(word);

/** `name` without the legal forms at its end ("Scale AI, Inc." → "Scale AI"); unchanged when nothing else is left. */
export function withoutLegalForm(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 1 && droppable(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/,$/, '');
}

const LEADING_ARTICLE = /^(?:der|die|das|den|dem|des|the)\s+/i;
const INFLECTION = /(?:es|en|em|er|e|s|n)$/;

/** A word without its inflection, so that all its forms share a key; at least four letters stay. */
const folded = (word: string): string => {
  const base = word.replace(INFLECTION, '');
  return base.length >= 4 ? base : word;
};

/**
 * Key of a definite description, the same with any article and for all inflected forms ("der
 * ChatGPT-Entwickler", "dem ChatGPT-Entwickler", "des ChatGPT-Entwicklers"). Its prefix `d:` keeps it
 * apart from names.
 */
export function descriptionKey(description: string): string {
  const words = description
    .trim()
    .replace(LEADING_ARTICLE, '')
    .split(/[\s\u00a0]+|[-‐‑]/);
  return `d:${words.map((word) => folded(aliasKey(word))).join('')}`;
}

/**
 * All keys under which a company is stored, each once: name, legal name (with and without its legal
 * form), aliases, former names, products (as their owner's), descriptions (prefix `d:`).
 */
export function aliasKeysOf(company: Company): string[] {
  const names = [company.name, ...company.aliases, ...company.former, ...company.products];
  if (company.legalName !== null) names.push(company.legalName);
  const keys = new Set<string>();
  for (const name of names) {
    keys.add(aliasKey(name));
    keys.add(aliasKey(withoutLegalForm(name)));
  }
  for (const words of [...company.descriptions.de, ...company.descriptions.en]) keys.add(descriptionKey(words));
  keys.delete('');
  keys.delete('d:');
  return [...keys];
}
