import type { Runtime, Sender } from './channel';

const originOf = (url: string | undefined): string | null => {
  if (!url) return null;
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return null;
  }
};

/** Whether `sender` is a page of this extension: its id and its own address, and nothing that says otherwise. */
export function isExtensionPage(runtime: Pick<Runtime, 'id' | 'getURL'>, sender: Sender): boolean {
  const own = originOf(runtime.getURL(''));
  return (
    sender.id === runtime.id &&
    own !== null &&
    originOf(sender.url) === own &&
    (sender.origin === undefined || originOf(sender.origin) === own)
  );
}

/** Whether `sender` is our content script in the top frame of a tab. */
export function isContentScript(runtime: Pick<Runtime, 'id' | 'getURL'>, sender: Sender): boolean {
  return (
    sender.id === runtime.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    !isExtensionPage(runtime, sender) &&
    originOf(sender.url) !== originOf(runtime.getURL(''))
  );
}

/** Whether `sender` is our background worker, as a content script sees it. */
export function isBackground(runtime: Pick<Runtime, 'id'>, sender: Sender): boolean {
  return sender.id === runtime.id && sender.tab === undefined;
}
