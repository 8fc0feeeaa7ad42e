import { type Caller, createCaller, type Handlers, type Runtime, serve, service, type Tabs } from './channel';
import { type ContentCalls, contentCalls } from './content-calls';
import { type PageCalls, pageCalls } from './page-calls';
import { isContentScript, isExtensionPage } from './senders';
import { type TabCalls, tabCalls } from './tab-calls';

/**
 * Answers content scripts and extension pages, each only its own calls. To be called at the top
 * level of the worker. Returns the function that stops it.
 */
export function serveBackground(
  runtime: Runtime,
  handlers: { content: Handlers<ContentCalls>; page: Handlers<PageCalls> },
): () => void {
  return serve(runtime, [
    service('content-to-background', contentCalls, (sender) => isContentScript(runtime, sender), handlers.content),
    service('page-to-background', pageCalls, (sender) => isExtensionPage(runtime, sender), handlers.page),
  ]);
}

/** Calls the content script in the top frame of a tab. */
export function callTab(tabs: Tabs, tabId: number): Caller<TabCalls> {
  return createCaller('background-to-content', (message) => tabs.sendMessage(tabId, message, { frameId: 0 }), tabCalls);
}
