/** Signs of Unicode that turn the direction of the text after them (UAX 9), marks of a direction included. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from outside that is put among words of ours: without signs that would turn those around. */
export function keptInPlace(text: string): string {
  return text.replace(TURNS, '');
}
