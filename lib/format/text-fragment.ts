import { QUOTE_CONTEXT, type Target } from '../model';

/** A quote longer than this is named by its beginning and its end. */
const LONGEST_QUOTE = 200;

/** Words that a long quote's beginning and end keep. */
const END_WORDS = 5;

/** Signs between blocks and between cells: no part of a fragment reaches across them. */
const BLOCK_EDGE = /[\n\t]/;

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** `encodeURIComponent`, and the signs it leaves although a fragment or a Markdown link gives them a meaning. */
const encode = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What stands directly before a quote in its own block, from a word's beginning on; empty when that is no word. */
function contextBefore(prefix: string): string {
  const line = prefix.split(BLOCK_EDGE).at(-1) ?? '';
  const cut = line.length === prefix.length && line.length >= QUOTE_CONTEXT;
  const whole = (cut ? line.replace(/^\S*\s*/, '') : line).trim();
  return SAYS_SOMETHING.test(whole) ? whole : '';
}

/** A line up to its last white space: what follows may be part of a word. */
function withoutLastWord(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1).trim() !== '') end -= 1;
  return line.slice(0, end);
}

/** What stands directly after a quote in its own block, up to a word's end; empty when that is no word. */
function contextAfter(suffix: string): string {
  const line = suffix.split(BLOCK_EDGE)[0] ?? '';
  const cut = line.length === suffix.length && line.length >= QUOTE_CONTEXT;
  const whole = (cut ? withoutLastWord(line) : line).trim();
  return SAYS_SOMETHING.test(whole) ? whole : '';
}

/** A quote as one part, or as its beginning and its end where it is long or runs over several blocks. */
function quoteParts(exact: string): string[] {
  const quote = exact.trim();
  const lines = quote.split(BLOCK_EDGE).filter((line) => line.trim() !== '');
  if (lines.length < 2 && quote.length <= LONGEST_QUOTE) return [quote];
  const first = (lines[0] ?? '').trim().split(' ');
  const last = (lines.at(-1) ?? '').trim().split(' ');
  // One block's beginning and end may not share words.
  const most = lines.length > 1 ? END_WORDS : Math.min(END_WORDS, Math.floor(first.length / 2));
  if (most === 0) return [quote];
  return [first.slice(0, most).join(' '), last.slice(-most).join(' ')];
}

/**
 * The text directive that finds a quote in its page: `[prefix-,]start[,end][,-suffix]`, percent-encoded.
 * The quote is exact, what stands around it is cut at whole words, because browsers match those only.
 */
export function textFragment({ exact, prefix, suffix }: Target): string {
  const before = contextBefore(prefix);
  const after = contextAfter(suffix);
  return [
    ...(before ? [`${encode(before)}-`] : []),
    ...quoteParts(exact).map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(',');
}

/** `address` leading to a quote of its page; a fragment it has already stays, an older directive does not. */
export function fragmentLink(address: string, target: Target): string {
  const [page = '', ...fragment] = address.split('#');
  const [own = ''] = fragment.join('#').split(':~:');
  return `${page}#${own}:~:text=${textFragment(target)}`;
}
