import { browser } from 'wxt/browser';
import { reviewerStore } from '../../lib/state';

/** Who publishes reviews, if the person asked for that to be remembered. */
export const reviewer = reviewerStore(browser.storage.local);
