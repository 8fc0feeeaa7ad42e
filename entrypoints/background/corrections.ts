import { sha256Hex } from '../../lib/integrity';

const PRIVATE = 'private:';
const sortOf = (isPrivate: boolean): string => (isPrivate ? PRIVATE : 'open:');

/** Whether a key is that of an article or a text in a private window. */
export const isPrivateKey = (key: string): boolean => key.startsWith(PRIVATE);

/**
 * Key under which an article's corrections are kept: a hash of its address without the fragment, another one in private
 * windows, so that neither sort of window learns of the other.
 */
export async function articleKey(url: string | undefined, isPrivate: boolean): Promise<string> {
  const address = (url ?? '').replace(/#.*$/, '');
  return sortOf(isPrivate) + (await sha256Hex(address));
}

/** The same for a text without an address: it is known by its number, which is never given again. */
export const textKey = (id: number, isPrivate: boolean): string => `${sortOf(isPrivate)}text ${id}`;
