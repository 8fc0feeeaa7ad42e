import { browser } from 'wxt/browser';
import { mount } from '../../components/mount-card';
import type { SampleState } from '../../components/welcome/Sample';
import type { Words } from '../../components/words';
import { articleLanguage, createLazyDetector } from '../../lib/check/detect';
import { marksOf } from '../../lib/check/marks';
import { languageSigns } from '../../lib/languages/signs';
import type { Caller, PageCalls } from '../../lib/messages';
import type { ReadingSettings } from '../../lib/model';
import {
  browserSlicing,
  HOVER_DELAY,
  type Judged,
  ReadError,
  runSliced,
  type Session,
  startSession,
  type Told,
} from '../../lib/page';

/** Reads and marks the sample on this page as a content script does an article; only its calls are a page's. */
export function startSample(
  call: Caller<PageCalls>,
  words: Words,
  onState: (state: SampleState) => void,
  signal: AbortSignal,
): Session {
  const detector = createLazyDetector(async (language) => {
    const answer = await call('tables', { language });
    if (!answer.ok) throw new ReadError('internal');
    return answer.value.json;
  });
  const settings: ReadingSettings = {
    ...{ language: words.language, marks: 'first', opens: 'hover', modifier: 'alt', delay: HOVER_DELAY.open },
    words: {},
  };
  const said = ({ content, details: { names } }: Told, position: number, count: number) => {
    const id = content.kind === 'company' ? content.company : content.claim.subject;
    const values = { position, count, name: names[id] ?? id };
    if (content.kind === 'company') return words.t('welcome.sample.mark', values);
    const { target, verdict } = content.claim;
    return words.t('welcome.sample.markFigure', {
      ...values,
      figure: target.exact,
      verdict: words.verdict(verdict.kind),
    });
  };
  let judged: Judged | null = null;
  return startSession({
    document,
    address: () => location,
    ports: {
      check: async (article) => {
        const detection = await runSliced(await detector.steps(article), browserSlicing(document, signal));
        const answer = await call('checkSample', { detection });
        if (!answer.ok) throw new ReadError('fact-base');
        onState({ kind: 'ready', figures: answer.value.annotations.claims.length });
        judged = answer.value;
        const { annotations, details } = answer.value;
        const known = Object.values(details.companies).flatMap(({ id, factCount }) => (factCount > 0 ? [id] : []));
        return { marks: marksOf(annotations, new Set(known), article) };
      },
      whole: async () => judged,
      report: ({ kind }) => {
        if (kind === 'failed' || kind === 'no-article') onState({ kind: 'failed' });
      },
      card: async () => ({ mount }),
      describe: said,
    },
    words: Object.values(languageSigns).map(({ page }) => page),
    language: (text, declared) => articleLanguage(text, declared, languageSigns),
    settings: () => settings,
    signal,
  });
}

/** Serves the keyboard's commands while this page is the one in front. */
export function serveCommands(session: Session): void {
  browser.commands?.onCommand.addListener((command) => {
    if (!document.hasFocus()) return;
    if (command === 'next-mark') session.next();
    else if (command === 'previous-mark') session.previous();
    else if (command === 'open-card') session.openCard();
  });
}
