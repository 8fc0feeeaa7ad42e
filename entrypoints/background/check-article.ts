import { marksOf, tally, toldCompanies } from '../../lib/check';
import { CallFailure, type ContentCalls, type Handlers, type Sender } from '../../lib/messages';
import type { KeptPage } from '../../lib/model';
import { showBadge } from './badge';
import { articleKey } from './corrections';
import { detectIn } from './detecting';
import { listedBase } from './feeds';
import { corrections, interfaceLanguage, keepPage, pages } from './keep';
import { packsFor } from './languages';
import { rememberPage } from './memory';
import { moneyWish } from './money-wish';
import { own, wholeBase } from './own';
import { today } from './today';
import { beginCheck, underWay, whenQuiet } from './turns';

type Asked = Parameters<Handlers<ContentCalls>['check']>[0];
type Reply = Awaited<ReturnType<Handlers<ContentCalls>['check']>>;

/** Number of the sender's tab. Throws a `CallFailure` for a sender without one. */
export const tabOf = ({ tab }: Sender): number => {
  if (tab?.id === undefined) throw new CallFailure('refused', 'not from a tab');
  return tab.id;
};

/** Origin of the sender's page; empty where it has none. */
export const originOf = ({ url }: Sender): string => (url && URL.canParse(url) ? new URL(url).origin : '');

/** Keeps what is known of the sender's page and shows it in the toolbar. */
export async function keep(sender: Sender, page: KeptPage['page'], memory: number | null = null): Promise<void> {
  const tabId = tabOf(sender);
  await keepPage(tabId, { origin: originOf(sender), memory, page });
  const found = page.kind === 'checked' ? tally(page.annotations) : { claims: 0, differing: 0 };
  await showBadge(tabId, found, await interfaceLanguage()).catch(() => undefined);
}

/** Detects, matches and judges the article of the sender's page; the result with the person's own facts becomes the tab's. */
export async function checkArticle(asked: Asked, sender: Sender): Promise<Reply> {
  const over = underWay();
  try {
    return await check(asked, sender);
  } finally {
    over();
  }
}

async function check({ article: read, first }: Asked, sender: Sender): Promise<Reply> {
  const tabId = tabOf(sender);
  const isPrivate = sender.tab?.incognito !== false;
  const counts = beginCheck(tabId);
  // The toolbar shows what was found, a moment later.
  const said = first
    ? keepPage(tabId, { origin: originOf(sender), memory: null, page: { kind: 'reading' } }).catch(() => undefined)
    : null;
  // Asked for while the text is read, which takes longer.
  const needed = Promise.all([articleKey(sender.url, isPrivate), packsFor(read.info.language), moneyWish()]);
  needed.catch(() => undefined);
  const { languageMeasures, matchCorrected } = await import('./parts/checking');
  const detection = await detectIn(isPrivate ? null : tabId, read);
  const now = today();
  const base = listedBase();
  const [article, packs, money] = await needed;
  const options = { now, rates: money.rates, packs, measures: languageMeasures };
  const corrected = await corrections.of(article);
  const shown = await matchCorrected(detection, base, options, corrected);
  const told = await toldCompanies(shown.annotations, base);
  let entries = await own.entries();
  let matched = shown;
  // What the person changes meanwhile counts: a tab that is being read is not told to read again.
  for (let turn = 0; turn < 3; turn++) {
    const before = entries;
    matched = before.size > 0 ? await matchCorrected(detection, wholeBase(), options, corrected) : shown;
    entries = await own.entries();
    if (entries === before) break;
  }
  const { annotations } = matched;
  const kept = { kind: 'checked' as const, annotations, corrections: matched.corrections, article, followed: true };
  // Pages need not wait for what others look at; they wait for it. What was left, paused or read anew meanwhile leaves nothing.
  const { quiet, hurry } = whenQuiet();
  const leave = async (): Promise<void> => {
    await Promise.all([said, quiet]);
    const memory = counts() ? await rememberPage(annotations, detection, sender, now) : null;
    if (counts()) await keep(sender, kept, memory);
  };
  pages.settle(tabId, leave(), hurry);
  return { marks: marksOf(shown.annotations, told, read) };
}
