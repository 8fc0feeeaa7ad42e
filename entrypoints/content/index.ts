import '../../assets/styles/marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleLanguage, createDetector } from '../../lib/check/detect';
import { detectPacks } from '../../lib/languages/detect';
import { pageWords } from '../../lib/languages/page';
import { callBackground, type Result, serveContent } from '../../lib/messages/content';
import type { CardApi, Language } from '../../lib/model';
import { type PagePorts, ReadError, type Session, startSession } from '../../lib/page';
import { describeMark } from './describe';

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
    const detector = createDetector(detectPacks);
    let running: { session: Session; stop: AbortController } | null = null;
    let interfaceLanguage: Language = 'en';

    const ports: PagePorts = {
      detect: (article) => detector.steps(article),
      check: async (detection) => answerOf(await call('check', { detection })),
      report: (report) => void call('report', { report }),
      card: async () => {
        if (!cardApi()) await call('needCard', null);
        return cardApi();
      },
      describe: (placed, position, count, details) => describeMark(placed.mark, position, count, details),
    };
    const stop = (): void => {
      running?.stop.abort();
      running = null;
    };
    const start = (): void => {
      if (running) return;
      const controller = new AbortController();
      const session = startSession({
        document,
        address: () => location,
        ports,
        words: pageWords,
        language: (text, declared) => articleLanguage(text, declared, detectPacks),
        interfaceLanguage,
        signal: controller.signal,
      });
      running = { session, stop: controller };
    };

    const stopServing = serveContent(browser.runtime, {
      ping: () => null,
      command: ({ command }) => {
        if (command === 'next-mark') running?.session.next();
        else if (command === 'previous-mark') running?.session.previous();
        else running?.session.openCard();
        return null;
      },
      show: async ({ target }) => ({ shown: (await running?.session.show(target)) ?? false }),
      siteSwitched: ({ on }) => {
        if (on) start();
        else stop();
        return null;
      },
    });
    ctx.onInvalidated(() => {
      stop();
      stopServing();
    });

    const hello = await call('hello', null);
    if (!hello.ok) return;
    interfaceLanguage = hello.value.language;
    if (hello.value.on) start();
  },
});
