import type { Caller, PageCalls } from '../../lib/messages';
import type { Ahead } from './ahead';
import { type ShownTab, stateOf } from './answer';

/** What was asked ahead, by the script that runs in the page before all others. */
export const takeAhead = (): Ahead => (globalThis as unknown as { secondSourceAhead: Ahead }).secondSourceAhead;

/** Milliseconds that the page waits for the answer with nothing in it; after that it says that it waits. */
const PATIENCE = 100;

/** What the tab shows when the page opens; null when that is not known soon. */
export async function openedOf({ tab, view }: Pick<Ahead, 'tab' | 'view'>): Promise<ShownTab | null> {
  const slow = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
  const known = view.then(async (outcome) => ({ tabId: await tab, state: stateOf(outcome) }));
  return Promise.race([known, slow]);
}

/** A caller whose first look at a tab gets the answer that was asked ahead, if it is one about that tab. */
export function callWithAhead(call: Caller<PageCalls>, ahead: Pick<Ahead, 'tab' | 'view'>): Caller<PageCalls> {
  let isFirst = true;
  return async (name, request) => {
    if (name !== 'tabView' || !isFirst) return call(name, request);
    isFirst = false;
    const isAsked = (request as { tabId: number }).tabId === (await ahead.tab);
    return ((isAsked && (await ahead.view)) || call(name, request)) as ReturnType<typeof call<typeof name>>;
  };
}
