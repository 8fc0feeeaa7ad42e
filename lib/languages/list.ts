/** The entries of a word list written as text: separated by semicolons, white space around them dropped. */
export function list(text: string): string[] {
  return text
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}

/** The words of a list written as text, parted by white space. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** The entries of a list written as text, parted by commas; each may be of several words. */
export const lines = (text: string): string[] =>
  text
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean);
