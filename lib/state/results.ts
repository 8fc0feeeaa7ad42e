import { z } from 'zod';
import { inTurn, type StorageArea } from './area';
import { RESULT } from './follow-results';

/** Tabs whose results are kept. */
export const KEPT_TABS = 20;

const ORDER = 'results';
const keyOf = (tab: number): string => `${RESULT}${tab}`;
const orderSchema = z.array(z.number().int()).catch([]);

/** What a kept text stands for; undefined for anything else. */
function parsedText(kept: unknown): unknown {
  if (typeof kept !== 'string') return undefined;
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** So many of the latest results are also held in memory: what is shown next is mostly what was read last. */
const AT_HAND = 3;

/** Results of reading, one per tab, for as long as the browser runs. */
export interface SessionResults<T> {
  /** The tab's result, or null when there is none or it no longer fits the schema. */
  get(tab: number): Promise<T | null>;
  /** Keeps a tab's result and forgets that of the tab longest without a new one when there are too many. */
  put(tab: number, result: T): Promise<void>;
  forget(tab: number): Promise<void>;
  /** Has `get` of that tab wait until `work` is over, which leads to its next result, and call `hurry`. Where it fails, nothing becomes of it. */
  settle(tab: number, work: Promise<unknown>, hurry: () => void): void;
}

/**
 * Session results in an area of extension storage (session), checked by `schema` when read. Each tab
 * has an item of its own, so a look into one does not load the others. The area holds about 10 MB:
 * when it is full, older results make room, down to the new one alone; a result that does not even
 * fit alone is not kept, and `put` rejects. The latest ones are not read back from the area, but handed
 * out as they were put while the area knows of them: they must not be changed. Each stands there as JSON text, which
 * the browser takes over at a fraction of what thousands of nested values cost it.
 */
export function sessionResults<T>(area: StorageArea, schema: z.ZodType<T>, limit = KEPT_TABS): SessionResults<T> {
  const queue = inTurn();
  const order = async (): Promise<number[]> => orderSchema.parse((await area.get(ORDER))[ORDER] ?? []);
  const drop = async (tabs: readonly number[]): Promise<void> => {
    if (tabs.length > 0) await area.remove(tabs.map(keyOf));
  };
  const atHand = new Map<number, T>();
  const hold = (tab: number, result: T): void => {
    atHand.delete(tab);
    atHand.set(tab, result);
    for (const oldest of [...atHand.keys()].slice(0, -AT_HAND)) atHand.delete(oldest);
  };
  const store = async (tab: number, result: T): Promise<void> => {
    atHand.delete(tab);
    const text = JSON.stringify(result);
    let older = (await order()).filter((other) => other !== tab);
    await drop(older.slice(0, Math.max(0, older.length - (limit - 1))));
    older = older.slice(-(limit - 1));
    for (;;) {
      try {
        await area.set({ [keyOf(tab)]: text, [ORDER]: [...older, tab] });
        hold(tab, result);
        return;
      } catch (error) {
        if (older.length === 0) {
          await area.remove([keyOf(tab), ORDER]).catch(() => undefined);
          throw error;
        }
        const half = Math.ceil(older.length / 2);
        await drop(older.slice(0, half));
        older = older.slice(half);
      }
    }
  };
  const settling = new Map<number, { over: Promise<unknown>; hurry: () => void }>();
  return {
    async get(tab) {
      const due = settling.get(tab);
      due?.hurry();
      await due?.over;
      const known = atHand.get(tab);
      if (known !== undefined && (await order()).includes(tab) && atHand.has(tab)) return known;
      const parsed = schema.safeParse(parsedText((await area.get(keyOf(tab)))[keyOf(tab)]));
      return parsed.success ? parsed.data : null;
    },
    settle(tab, work, hurry) {
      const over = work
        .catch(() => undefined)
        .finally(() => {
          if (settling.get(tab)?.over === over) settling.delete(tab);
        });
      settling.set(tab, { over, hurry });
    },
    put: (tab, result) => queue(() => store(tab, result)),
    forget: (tab) =>
      queue(async () => {
        atHand.delete(tab);
        const others = (await order()).filter((other) => other !== tab);
        await area.set({ [ORDER]: others });
        await area.remove(keyOf(tab));
      }),
  };
}
