import { browser } from 'wxt/browser';
import type { HandedText } from '../../lib/state';
import { handed } from './keep';
import { openPanel } from './panel';

const CHECK_SELECTION = 'check-selection';
/** Milliseconds that the page may take to give its selection; the menu has it too, without line breaks. */
const PATIENCE = 500;

/** Where a text is checked when neither a side panel nor a sidebar can be opened. */
const TEXT_PAGE = '/popup.html#/text';

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];
type ClickedTab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

/** What is selected in the frame, with its line breaks, and the language its page names; runs in the page. */
function selectionInPage(): { text: string; language: string | null } {
  return { text: String(getSelection()), language: document.documentElement.lang || null };
}

const words = (text: string): string => text.replace(/\s+/g, '');

/** The selection: from the page where it can be asked and says the same as the menu, else from the menu. */
async function selectionOf({ selectionText = '', frameId = 0 }: Clicked, tab: ClickedTab): Promise<HandedText> {
  const windowId = tab?.windowId ?? -1;
  const fromMenu: HandedText = { windowId, text: selectionText, language: null };
  if (tab?.id === undefined || tab.id < 0) return fromMenu;
  const asked = browser.scripting
    .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, func: selectionInPage })
    .catch(() => []);
  const late = new Promise<[]>((done) => setTimeout(done, PATIENCE, []));
  const [found] = await Promise.race([asked, late]);
  const inPage = found?.result;
  if (!inPage || words(inPage.text) !== words(selectionText)) return fromMenu;
  return { windowId, ...inPage };
}

/** Answers the menu. Not on phones, where there is none. */
export function serveMenu(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== CHECK_SELECTION || !info.selectionText) return;
    const opened = openPanel(tab?.windowId);
    void handed.put(selectionOf(info, tab));
    void opened.then((isOpen) => {
      if (!isOpen) void browser.tabs.create({ url: browser.runtime.getURL(TEXT_PAGE as never) });
    });
  });
}

/** Puts the entry into the menu of selected text. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: CHECK_SELECTION,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menuCheckSelection' as never),
  });
}
