/** Characters that an address may hold and that would end it in Markdown, or look like something else there. */
const UNSAFE = /[\s<>"`|\\^{}]/gu;

/**
 * An address as it may stand in a link: absolute, http or https, with every character escaped that could end it.
 * Null for anything else, `javascript:` and `data:` first of all.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.href.replace(UNSAFE, (sign) => encodeURIComponent(sign));
}
