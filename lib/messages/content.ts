import { type Caller, createCaller, type Handlers, type Runtime, serve, service } from './channel';
import type { ContentCalls } from './content-calls';
import { isBackground } from './senders';
import type { TabCalls } from './tab-calls';

export type { Result } from './result';

/** Calls the background worker from a content script. */
export function callBackground(runtime: Pick<Runtime, 'sendMessage'>): Caller<ContentCalls> {
  return createCaller('content-to-background', (message) => runtime.sendMessage(message), null);
}

/** Answers the background worker in a content script. Returns the function that stops it. */
export function serveContent(runtime: Pick<Runtime, 'id' | 'onMessage'>, handlers: Handlers<TabCalls>): () => void {
  return serve(runtime, [service('background-to-content', null, (sender) => isBackground(runtime, sender), handlers)]);
}
