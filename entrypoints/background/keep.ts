import { browser } from 'wxt/browser';
import { type KeptPage, keptPageSchema, type Language } from '../../lib/model';
import { factBaseMirror, preferenceStore, sessionResults, siteSettings } from '../../lib/state';

/** What the person chose. */
export const preferences = preferenceStore(browser.storage.local);

/** Sites that are switched off. */
export const sites = siteSettings(browser.storage.local);

/** What is remembered of the fact base outside its database. */
export const mirror = factBaseMirror(browser.storage.local);

/** Last result of each tab, for as long as the browser runs. */
export const pages = sessionResults<KeptPage>(browser.storage.session, keptPageSchema);

/** Language of the interface: the person's choice, else the browser's; English where that is neither. */
export async function interfaceLanguage(): Promise<Language> {
  const { language } = await preferences.read();
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
}
