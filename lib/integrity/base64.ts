/** Bytes in base64 (RFC 4648, section 4, with padding). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/**
 * Bytes of base64, or null for a text that is not the one that `toBase64` writes for them: no blanks, padded,
 * unused bits zero.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  let decoded: string;
  try {
    decoded = atob(text);
  } catch {
    return null;
  }
  const bytes = new Uint8Array(decoded.length);
  for (let at = 0; at < decoded.length; at++) bytes[at] = decoded.charCodeAt(at);
  return toBase64(bytes) === text ? bytes : null;
}
