import '../../assets/styles/marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleLanguage } from '../../lib/check/language';
import { languageSigns } from '../../lib/languages/signs';
import { callBackground, type Result, serveContent } from '../../lib/messages/content';
import type { CardApi, ReadingSettings } from '../../lib/model';
import { type PagePorts, ReadError, startSession } from '../../lib/page';
import { describeMark } from './describe';
import { createSwitch } from './switch';

function cardApi(): CardApi | null {
  return (globalThis as { __secondSourceCard?: CardApi }).__secondSourceCard ?? null;
}

function answerOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ReadError(result.error.code === 'fact-base' ? 'fact-base' : 'internal');
}

export default defineContentScript({
  matches: [],
  runAt: 'document_idle',
  async main(ctx) {
    const marker = globalThis as { __secondSourcePage?: boolean };
    if (marker.__secondSourcePage) return;
    marker.__secondSourcePage = true;
    const call = callBackground(browser.runtime);
    const ended = new AbortController();
    let settings: ReadingSettings | null = null;

    const ports = (now: () => ReadingSettings): PagePorts => ({
      check: async (article, first) => answerOf(await call('check', { article, first })),
      whole: async () => {
        const found = await call('whole', null);
        return found.ok ? found.value : null;
      },
      report: (report) => void call('report', { report }),
      unfollowed: () => void call('unfollowed', null),
      pause: (what) => {
        // At once here; the worker writes what outlives the page, and tells the other tabs.
        if (what === 'page') reading.pause(true);
        else reading.turn(false);
        void call('pause', { what });
      },
      pointed: (claim) => void call('pointed', { claim }),
      openPanel: () => void call('openPanel', null),
      card: async () => {
        if (!cardApi()) await call('needCard', null);
        return cardApi();
      },
      describe: (told, position, count) => describeMark(told, position, count, now().words),
    });
    const reading = createSwitch((signal) => {
      const now = (): ReadingSettings => settings as ReadingSettings;
      return startSession({
        document,
        address: () => location,
        ports: ports(now),
        words: Object.values(languageSigns).map(({ page }) => page),
        language: (text, declared) => articleLanguage(text, declared, languageSigns),
        settings: now,
        signal,
      });
    }, ended.signal);

    const stopServing = serveContent(browser.runtime, {
      ping: () => ({ paused: reading.isPaused() }),
      command: ({ command }) => {
        const session = reading.session();
        if (command === 'next-mark') session?.next();
        else if (command === 'previous-mark') session?.previous();
        else session?.openCard();
        return null;
      },
      show: async ({ target }) => ({ shown: (await reading.session()?.show(target)) ?? false }),
      siteSwitched: ({ on }) => {
        reading.turn(on);
        return null;
      },
      settings: (changed) => {
        settings = changed.settings;
        reading.session()?.settingsChanged();
        return null;
      },
      pausePage: ({ paused }) => {
        reading.pause(paused);
        return null;
      },
    });
    ctx.onInvalidated(() => {
      marker.__secondSourcePage = false;
      ended.abort();
      stopServing();
    });

    const hello = await call('hello', null);
    if (!hello.ok) return;
    // Settings that came by themselves meanwhile are newer.
    settings ??= hello.value.settings;
    reading.begin(hello.value.on);
  },
});
