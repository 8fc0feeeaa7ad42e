import { browser } from 'wxt/browser';
import { type KeptPage, keptPageSchema, type Language } from '../../lib/model';
import {
  chosenLanguage,
  eraseAreas,
  factBaseMirror,
  feedAccess,
  feedNotes as feedNotesIn,
  handedTexts,
  ownBackup,
  type Preferences,
  pointedClaims,
  preferenceStore,
  sessionCorrections,
  sessionResults,
  siteSettings,
  textIds,
  upkeepStore,
  watchPreferences,
} from '../../lib/state';

/** What the person chose. */
export const preferences = preferenceStore(browser.storage.local);

/** Calls back when the person chose something else, on whatever page. To be called at the top level of the worker. */
export function onPreferences(react: (before: Preferences, after: Preferences) => void): void {
  watchPreferences(browser.storage.local, react);
}

/** Sites that are switched off. */
export const sites = siteSettings(browser.storage.local);

/** What is remembered of the fact base outside its database. */
export const mirror = factBaseMirror(browser.storage.local);

/** When the fact base was and will be looked after. */
export const upkeepNotes = upkeepStore(browser.storage.local);

/** Copies of what the person added, outside its database. */
export const ownCopies = ownBackup(browser.storage.local);

/** Feeds that are followed, and what must not be forgotten of them. */
export const feedNotes = feedNotesIn(browser.storage.local);

/** Hosts that may be read from for their feeds only. */
export const feedHosts = feedAccess(browser.storage.local);

/** Last result of each tab, for as long as the browser runs. */
export const pages = sessionResults<KeptPage>(browser.storage.session, keptPageSchema);

/** The last result that was too large to be kept: its page's cards can tell it for as long as the worker lives. */
let tooLarge: { readonly tabId: number; readonly kept: KeptPage } | null = null;

/** Keeps the result of a tab; of one too large to be kept, that it was. */
export async function keepPage(tabId: number, kept: KeptPage): Promise<void> {
  const { origin } = kept;
  if (tooLarge?.tabId === tabId) tooLarge = null;
  await pages
    .put(tabId, kept)
    .catch(() => {
      tooLarge = { tabId, kept };
      return pages.put(tabId, { origin, page: { kind: 'failed', reason: 'too-many' } });
    })
    .catch(() => pages.forget(tabId));
}

/** The tab's result as its page's cards tell it, also where it is too large for others to look at; null when there is none. */
export async function resultForCards(tabId: number): Promise<KeptPage | null> {
  const kept = await pages.get(tabId);
  return kept?.page.kind === 'failed' && tooLarge?.tabId === tabId ? tooLarge.kept : kept;
}

/** Numbers under which results of texts without a page are kept. */
export const textNumbers = textIds(browser.storage.session);

/** Selected texts on their way to the panel. */
export const handed = handedTexts(browser.storage.session, () => Date.now());
/** What the person corrected in how articles were read, for as long as the browser runs. */
export const corrections = sessionCorrections(browser.storage.session);

/** Deletes all that is kept in extension storage, what outlives the browser last. */
export const eraseStorage = (): Promise<void> => eraseAreas([browser.storage.session, browser.storage.local]);
/** The claim that an open card tells of. */
export const pointed = pointedClaims(browser.storage.session as never);

/** Language of the interface. */
export async function interfaceLanguage(): Promise<Language> {
  return chosenLanguage(await preferences.read(), browser.i18n.getUILanguage());
}
