/**
 * A made-up language to find what is not in the catalogues: English with every letter accented, each message in
 * brackets and 40 % longer. What shows plain letters, or runs out of room, was not made for translation.
 */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [
    letter,
    [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'][i] ?? letter,
  ]),
);

/** The extension's name, which no language makes longer. */
const NAME = 'popup.title';

/** By how much a message grows. */
const GROWTH = 0.4;

const accented = (text: string): string => [...text].map((sign) => LETTERS[sign] ?? sign).join('');

/** Letters of a message that are said in any case, to grow by a share of them. */
const padding = (length: number): string => {
  const words: string[] = [];
  for (let rest = Math.ceil(length * GROWTH); rest > 0; rest -= 7) words.push('ẋ'.repeat(Math.min(6, rest)));
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
};

/** End of the part in braces that begins at `start`. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`no closing brace in ${text}`);
}

/** A placeholder with the messages inside it, of a plural or a choice, changed; its own words stay. */
function placeholder(part: string): string {
  const head = /^\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(part)?.[0];
  if (head === undefined) return part;
  let out = head;
  for (let at = head.length; at < part.length - 1; ) {
    const open = part.indexOf('{', at);
    if (open < 0) break;
    const end = closing(part, open);
    out += `${part.slice(at, open)}{${inner(part.slice(open + 1, end))}}`;
    at = end + 1;
  }
  return `${out}}`;
}

function inner(message: string): string {
  let out = '';
  for (let at = 0; at < message.length; ) {
    const open = message.indexOf('{', at);
    const literal = message.slice(at, open < 0 ? message.length : open);
    out += accented(literal);
    if (open < 0) break;
    const end = closing(message, open);
    out += placeholder(message.slice(open, end + 1));
    at = end + 1;
  }
  return out;
}

/** A message of the made-up language. One that only joins others, and says nothing itself, is bracketed only. */
export function pseudoMessage(message: string): string {
  const said = message.replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '').length;
  return `⟦${inner(message)}${padding(said)}⟧`;
}

/** Turns the messages of catalogues into those of the made-up language, in place, before any words are made. */
export function makePseudo(catalogues: readonly Record<string, string>[]): void {
  for (const catalogue of catalogues) {
    for (const [key, message] of Object.entries(catalogue)) {
      catalogue[key] = key === NAME ? `⟦${accented(message)}⟧` : pseudoMessage(message);
    }
  }
}
