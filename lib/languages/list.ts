/** The entries of a word list written as text: separated by semicolons, white space around them dropped. */
export function list(text: string): string[] {
  return text
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}
