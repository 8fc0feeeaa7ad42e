/**
 * Handlers of calls, by their names, whose code is loaded when one of them is first called. A part that cannot be loaded
 * fails that call, and the next one asks for it again.
 */
export function later<H extends object, const N extends keyof H>(load: () => Promise<H>, ...names: N[]): Pick<H, N> {
  type Handler = (...given: unknown[]) => unknown;
  const handler =
    (name: N): Handler =>
    async (...given) =>
      ((await load())[name] as Handler)(...given);
  return Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Pick<H, N>;
}
