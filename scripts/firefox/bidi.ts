/**
 * The few commands of WebDriver BiDi that tests need and Puppeteer does not offer: pages of extensions, which Puppeteer
 * cannot follow, worlds beside the page's own, closed shadow roots, and the browser's own windows.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** A connection that speaks BiDi. */
export interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  on(event: string, handler: (params: never) => void): unknown;
}

/** Longest time that a command may take, in milliseconds: no wait in a test's own script is longer. */
const COMMAND_LIMIT = 30_000;

/** The connection with a limit to every command, so that a browser that does not answer is told from a slow one. */
export function limited(connection: Connection): Connection {
  return {
    on: (event, handler) => connection.on(event, handler),
    async send(method, params) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        const said = JSON.stringify(params).slice(0, 300);
        timer = setTimeout(() => reject(new Error(`${method} was not answered: ${said}`)), COMMAND_LIMIT);
      });
      try {
        return await Promise.race([connection.send(method, params), late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** A place where scripts run: a tab's document, in the page's own world or in a named one beside it. */
export interface Target {
  readonly context: string;
  /** A world that sees the document as it is, whatever the page's scripts replaced. */
  readonly sandbox?: string;
}

/** A value as BiDi describes it; of a node, its children and its shadow root. */
export interface Remote {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface Ran {
  readonly type: 'success' | 'exception';
  readonly result: Remote;
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function, given as text or by its source, with one argument that JSON can hold, and waits for what it promises.
 * Throws with the page's own words when it throws.
 */
export async function run(
  connection: Connection,
  target: Target,
  code: string | ((given: never) => unknown),
  given: unknown = null,
  serializationOptions: object = {},
): Promise<Remote> {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: String(code),
    arguments: [{ type: 'string', value: JSON.stringify(given) }],
    awaitPromise: true,
    target,
    serializationOptions,
    userActivation: false,
  });
  const ran = result as unknown as Ran;
  if (ran.type === 'exception') throw new Error(ran.exceptionDetails?.text ?? 'the script threw');
  return ran.result;
}

/** Runs a function as `run` does and gives its value, which JSON must be able to hold. */
export async function evaluate<T, A>(
  connection: Connection,
  target: Target,
  code: string | ((given: A) => T | Promise<T>),
  given?: A,
): Promise<T> {
  const wrapped = `async (given) => JSON.stringify(await (${String(code)})(JSON.parse(given))) ?? 'null'`;
  const { value } = await run(connection, target, wrapped, given ?? null);
  return JSON.parse(value as string) as T;
}

/** Waits until `check` gives something other than false, null or undefined; throws after `ms` milliseconds. */
export async function until<T>(
  what: string,
  check: () => Promise<T> | T,
  ms = 20_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await check();
    if (value !== false && value !== null && value !== undefined) return value as Exclude<T, false | null | undefined>;
    if (performance.now() > end) throw new Error(`${what} did not happen within ${ms} ms`);
    await sleep(50);
  }
}
