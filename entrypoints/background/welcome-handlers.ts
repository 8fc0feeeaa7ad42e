import { browser } from 'wxt/browser';
import { detailsFor } from '../../lib/check';
import type { Handlers, PageCalls } from '../../lib/messages';
import { packsFor } from './languages';
import { wholeBase } from './own';
import { averageRates } from './rates';
import { today } from './today';

/** Answers to the introduction. */
export const welcomeHandlers: Pick<Handlers<PageCalls>, 'checkSample'> = {
  checkSample: async ({ detection }) => {
    const { languageMeasures, match } = await import('./parts/checking');
    const now = today();
    const base = wholeBase();
    const packs = await packsFor(detection.article.language);
    const annotations = await match(detection, base, {
      now,
      rates: await averageRates(),
      packs,
      measures: languageMeasures,
    });
    return { annotations, details: await detailsFor(annotations, base, now) };
  },
};

/** Opens the introduction once, when the extension has just been installed. */
export function welcome(reason: string): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
