import { type Caller, createCaller, type Runtime } from './channel';
import type { PageCalls } from './page-calls';

/** Calls the background worker from a page of the extension. */
export function callFromPage(runtime: Pick<Runtime, 'sendMessage'>): Caller<PageCalls> {
  return createCaller('page-to-background', (message) => runtime.sendMessage(message), null);
}
