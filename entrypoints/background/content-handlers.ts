import { browser } from 'wxt/browser';
import { detailsFor, match, tally } from '../../lib/check';
import { matchPacks } from '../../lib/languages';
import { CallFailure, type ContentCalls, type Handlers, type Sender } from '../../lib/messages';
import type { KeptPage } from '../../lib/model';
import { showBadge } from './badge';
import { interfaceLanguage, pages, preferences, sites } from './keep';
import { rememberPage } from './memory';
import { wholeBase } from './own';
import { rates } from './record';
import { hostOf } from './site';

const today = (): string => new Date().toISOString().slice(0, 10);

const tabOf = ({ tab }: Sender): number => {
  if (tab?.id === undefined) throw new CallFailure('refused', 'not from a tab');
  return tab.id;
};

const originOf = ({ url }: Sender): string => (url && URL.canParse(url) ? new URL(url).origin : '');

/** Keeps what is known of the sender's page and shows it in the toolbar. A result too large to be kept is not. */
async function keep(sender: Sender, page: KeptPage['page'], memory: number | null = null): Promise<void> {
  const tabId = tabOf(sender);
  await pages.put(tabId, { origin: originOf(sender), memory, page }).catch(() => pages.forget(tabId));
  const found = page.kind === 'checked' ? tally(page.annotations) : { claims: 0, differing: 0 };
  await showBadge(tabId, found, await interfaceLanguage()).catch(() => undefined);
}

/** Answers to content scripts. */
export const contentHandlers: Handlers<ContentCalls> = {
  hello: async (_, sender) => {
    await pages.forget(tabOf(sender));
    const host = hostOf(sender.url);
    const off = host === null || (await sites.isOff(host));
    return { on: !off && (await preferences.read()).annotate, language: await interfaceLanguage() };
  },
  check: async ({ detection }, sender) => {
    const now = today();
    const base = wholeBase();
    const annotations = await match(detection, base, { now, rates, packs: matchPacks });
    const details = await detailsFor(annotations, base, now);
    await keep(sender, { kind: 'checked', annotations }, await rememberPage(annotations, detection, sender, now));
    return { annotations, details };
  },
  report: async ({ report }, sender) => {
    await keep(sender, report);
    return null;
  },
  needCard: async (_, sender) => {
    const target = { tabId: tabOf(sender), frameIds: [0] };
    await browser.scripting.executeScript({ target, files: ['/card.js'] }).catch((error: unknown) => {
      throw new CallFailure('no-access', String(error));
    });
    return null;
  },
};
