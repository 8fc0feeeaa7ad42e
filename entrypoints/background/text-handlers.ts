import { detailsFor } from '../../lib/check';
import { CallFailure, type Handlers, type PageCalls, type TabView } from '../../lib/messages';
import type { Detection } from '../../lib/model';
import { textKey } from './corrections';
import { corrections, handed, pages, textNumbers } from './keep';
import { packsFor } from './languages';
import { own, wholeBase } from './own';
import { averageRates } from './rates';
import { baseState } from './record';
import { today } from './today';

/** Whether a number is that of a text and not of a tab. */
export const isText = (tabId: number): boolean => tabId < -1;

/** What is shown of a text beside its result: no site, nothing to allow. */
export async function aroundText(): Promise<Omit<TabView, 'page'>> {
  const site = { host: null, pattern: null, access: 'ask', on: true } as const;
  return { site, pause: null, base: baseState(), ownLost: await own.lost() };
}

/** A number that may be used again, or a new one; what is kept of older texts is forgotten for it. */
async function numberFor(given: number | null): Promise<number> {
  if (given !== null) {
    if ((await textNumbers.all()).includes(given)) return given;
    throw new CallFailure('stale', `no text ${given}`);
  }
  const { id, dropped } = await textNumbers.next();
  for (const old of dropped) {
    await pages.forget(old);
    await corrections.forget((article) => [textKey(old, true), textKey(old, false)].includes(article));
  }
  return id;
}

const turns = new Map<number, Promise<unknown>>();

/**
 * Runs work on one text piece after piece: a check that read the corrections before one was kept or taken back would else
 * put its result over that of the check after it.
 */
export function inTextTurn<T>(text: number, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(text) ?? Promise.resolve()).then(work);
  const over = mine
    .then(
      () => undefined,
      () => undefined,
    )
    .then(() => {
      if (turns.get(text) === over) turns.delete(text);
    });
  turns.set(text, over);
  return mine;
}

async function check(detection: Detection, tabId: number | null, isPrivate: boolean): Promise<{ tabId: number }> {
  const { languageMeasures, matchCorrected } = await import('./parts/checking');
  const id = await numberFor(tabId);
  const article = textKey(id, isPrivate);
  const now = today();
  const base = wholeBase();
  const packs = await packsFor(detection.article.language);
  const options = { now, rates: await averageRates(), packs, measures: languageMeasures };
  const matched = await matchCorrected(detection, base, options, await corrections.of(article));
  const { annotations } = matched;
  // Companies are looked up here already, so that a record that does not answer is told as the check's failure.
  await detailsFor(annotations, base, now);
  const page = { kind: 'checked' as const, annotations, corrections: matched.corrections, article, followed: true };
  await pages.put(id, { origin: '', page }).catch((error: unknown) => {
    throw new CallFailure('no-room', String(error));
  });
  return { tabId: id };
}

/** Answers about texts without a page. */
export const textHandlers: Pick<Handlers<PageCalls>, 'checkText' | 'takeText'> = {
  checkText: ({ detection, tabId, isPrivate }) => {
    const work = () => check(detection, tabId, isPrivate);
    return tabId === null ? work() : inTextTurn(tabId, work);
  },
  takeText: async ({ windowId }) => {
    const found = await handed.take(windowId);
    return found && { text: found.text, language: found.language };
  },
};
