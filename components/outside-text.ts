import { keptInPlace, nameOf } from '../lib/format';
import type { Names } from './words';

/** Characters that turn the direction of text around, or show nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** More marks on one letter than any writing needs. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/** A name from outside as it may stand in a sentence of ours: without signs that reverse, hide or cover what is beside it. */
export function plainName(text: string): string {
  return text.replace(UNSEEN, '').replace(STACKED, '$1');
}

/** A text of several lines from outside, each without such signs. */
export function plainLines(text: string): string {
  return text.split('\n').map(plainName).join('\n');
}

/** Server of an address, as people read it; the address itself when it is none. */
export function hostIn(url: string): string {
  return URL.canParse(url) ? new URL(url).host : plainName(url);
}

/**
 * Parts of one line, joined; empty ones are left out. None turns the others around, whatever signs a text from outside has.
 */
export function inLine(parts: readonly (string | number | null | undefined | false)[], between = ', '): string {
  return parts
    .filter((part) => part || part === 0)
    .map((part) => keptInPlace(String(part)))
    .join(between);
}

/** Companies by name in one line; an id stands for a name that is not known. */
export const namesInLine = (ids: readonly string[], names: Names): string =>
  ids.map((id) => nameOf(id, names)).join(', ');
