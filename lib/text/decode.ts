/** Encodings that a mark at the beginning of a file gives away. */
const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes at the beginning of a page in which it may name its encoding (https://html.spec.whatwg.org, prescan). */
const PRESCAN = 1024;

/** The encoding that an HTML file names in its first bytes; null for none, or for one that nobody knows. */
function declaredEncoding(bytes: Uint8Array): TextDecoder | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(start)?.[1];
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

/**
 * The text of a file. Its encoding is what its byte-order mark says, else UTF-8, else what the HTML in it
 * names, else the one in which older spreadsheets of Western Europe save (Windows-1252,
 * https://encoding.spec.whatwg.org). The mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (declaredEncoding(bytes) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}
