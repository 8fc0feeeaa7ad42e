/** Whether a version of the extension ("1.2.10") is lower than another one. */
export function isOlderClient(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const [x, y] = [a?.[i] ?? 0, b?.[i] ?? 0];
    if (x !== y) return x < y;
  }
  return false;
}
