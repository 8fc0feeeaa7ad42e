import { browser } from 'wxt/browser';
import { type Preferences, preferenceStore, reviewerStore } from '../../lib/state';

/** Who publishes reviews, if the person asked for that to be remembered. */
export const reviewer = reviewerStore(browser.storage.local);

/** What the person chose. */
export const preferences = (): Promise<Preferences> => preferenceStore(browser.storage.local).read();
