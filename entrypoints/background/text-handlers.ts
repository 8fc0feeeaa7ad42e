import { detailsFor, match } from '../../lib/check';
import { languageMeasures } from '../../lib/languages';
import { CallFailure, type Handlers, type PageCalls, type TabView } from '../../lib/messages';
import { handed, pages, textNumbers } from './keep';
import { packsFor } from './languages';
import { own, wholeBase } from './own';
import { baseState, rates } from './record';

/** Whether a number is that of a text and not of a tab. */
export const isText = (tabId: number): boolean => tabId < -1;

/** What is shown of a text beside its result: no site, nothing to allow. */
export async function aroundText(): Promise<Omit<TabView, 'page'>> {
  const site = { host: null, pattern: null, access: 'ask', on: true } as const;
  return { site, pause: null, base: baseState(), ownLost: await own.lost() };
}

/** A number that may be used again, or a new one; results of older texts are forgotten for it. */
async function numberFor(given: number | null): Promise<number> {
  if (given !== null) {
    if ((await textNumbers.all()).includes(given)) return given;
    throw new CallFailure('stale', `no text ${given}`);
  }
  const { id, dropped } = await textNumbers.next();
  for (const old of dropped) await pages.forget(old);
  return id;
}

/** Answers about texts without a page. */
export const textHandlers: Pick<Handlers<PageCalls>, 'checkText' | 'takeText'> = {
  checkText: async ({ detection, tabId }) => {
    const id = await numberFor(tabId);
    const now = new Date().toISOString().slice(0, 10);
    const base = wholeBase();
    const packs = await packsFor(detection.article.language);
    const annotations = await match(detection, base, { now, rates, packs, measures: languageMeasures });
    // Companies are looked up here already, so that a record that does not answer is told as the check's failure.
    await detailsFor(annotations, base, now);
    await pages
      .put(id, { origin: '', page: { kind: 'checked', annotations, followed: true } })
      .catch((error: unknown) => {
        throw new CallFailure('no-room', String(error));
      });
    return { tabId: id };
  },
  takeText: async ({ windowId }) => {
    const found = await handed.take(windowId);
    return found && { text: found.text, language: found.language };
  },
};
