/** Puts a text on the clipboard; false when the browser refused. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** How long the browser may take to begin with a file, in milliseconds. */
const SAVING = 10_000;

/** Hands a text to the browser as a file to save. */
export function saveText({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING);
}
