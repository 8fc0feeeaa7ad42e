/**
 * Characters that a text of a feed may not hold: control characters, line and paragraph separators, marks of
 * direction (they could turn an address or an amount round), and a byte order mark.
 */
const FORBIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Why a text may not be shown as it is, with the field's name before it, or null. */
export function textFault(field: string, text: string): string | null {
  const sign = FORBIDDEN.exec(text)?.[0];
  if (sign !== undefined) {
    return `${field}: holds U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which no text may hold`;
  }
  if (text.normalize('NFC') !== text) return `${field}: not in Unicode form NFC`;
  return text.trim() === '' ? `${field}: blank` : null;
}

/** Why any text within a JSON value may not be shown as it is, or null; the field is a path. */
export function textFaultWithin(value: unknown, field: string): string | null {
  if (typeof value === 'string') return textFault(field, value);
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const fault = textFaultWithin(item, field === '' ? key : `${field}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** An escape other than of a quotation mark or a backslash, or a text of blanks only. */
const WORTH_A_LOOK = /\\[^"\\]|"\s+"/;

/**
 * Whether canonical JSON may hold a text that `textFault` refuses; false only when it holds none. Looking at the
 * whole at once takes a tenth of the time.
 */
export function mayHoldTextFault(canonical: string): boolean {
  return FORBIDDEN.test(canonical) || WORTH_A_LOOK.test(canonical);
}
