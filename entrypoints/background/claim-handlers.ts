import { CallFailure, type Handlers, type PageCalls } from '../../lib/messages';
import { type Annotations, isSamePlace, type JudgedClaim, type KeptPage, type Target } from '../../lib/model';
import { corrections, pages } from './keep';
import { wholeBase } from './own';
import { averageRates } from './rates';
import { readTabAgain } from './tabs';
import { inTextTurn, isText } from './text-handlers';
import { today } from './today';

type CheckedPage = KeptPage['page'] & { kind: 'checked' };

const checking = () => import('./parts/checking');

/** How often, and for how long, the end of a reading is waited for, in milliseconds. */
const LOOK_EVERY = 60;
const LOOK_FOR = 6000;

async function pageOf(tabId: number): Promise<CheckedPage & { article: string }> {
  const page = (await pages.get(tabId))?.page;
  if (page?.kind !== 'checked' || page.article === undefined)
    throw new CallFailure('stale', `tab ${tabId} was not read`);
  return { ...page, article: page.article };
}

interface Found {
  annotations: Annotations;
  article: string;
  claim: JudgedClaim;
  /** The claim as it was read, without any correction. */
  read: JudgedClaim;
}

async function claimOf(asked: { tabId: number; claim: number; target: Target }): Promise<Found> {
  const { annotations, article, corrections: kept = [] } = await pageOf(asked.tabId);
  const claim = annotations.claims[asked.claim];
  if (!claim || !isSamePlace(claim.target, asked.target)) {
    throw new CallFailure('stale', `tab ${asked.tabId} has no such claim ${asked.claim}`);
  }
  const before = kept.find(({ applied, target }) => applied && isSamePlace(target, claim.target));
  return { annotations, article, claim, read: before?.read ?? claim };
}

/**
 * Changes the corrections of a tab's article, has it checked again and waits for the end of that, though not for ever: a
 * hidden tab may take its time. A text is checked again by the page that shows it, as soon as that finds its result gone.
 */
async function checkAgainAfter(tabId: number, change: () => Promise<void>): Promise<void> {
  if (isText(tabId)) return inTextTurn(tabId, () => change().then(() => pages.forget(tabId)));
  await change();
  await readTabAgain(tabId);
  for (let waited = 0; waited < LOOK_FOR; waited += LOOK_EVERY) {
    if ((await pages.get(tabId))?.page.kind !== 'reading') return;
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
}

type ClaimHandlers = Pick<Handlers<PageCalls>, 'claimFacts' | 'rejudgeClaim' | 'keepCorrection' | 'undoCorrection'>;

/** Answers about single claims of an article. */
export const claimHandlers: ClaimHandlers = {
  claimFacts: async (asked) => {
    const [{ claimFacts, languageMeasures }, { claim }] = await Promise.all([checking(), claimOf(asked)]);
    return claimFacts(claim, wholeBase(), { rates: await averageRates(), measures: languageMeasures });
  },
  rejudgeClaim: async ({ parts, isNoClaim, ...asked }) => {
    const [{ languageMeasures, rejudge }, { annotations, read }] = await Promise.all([checking(), claimOf(asked)]);
    const options = { now: today(), rates: await averageRates(), measures: languageMeasures };
    return rejudge(annotations, asked.claim, read, { parts, isNoClaim }, wholeBase(), options);
  },
  keepCorrection: async ({ parts, isNoClaim, ...asked }) => {
    const { languageMeasures, rejudge } = await checking();
    const { annotations, article, claim, read } = await claimOf(asked);
    const options = { now: today(), rates: await averageRates(), measures: languageMeasures };
    const { faults } = await rejudge(annotations, asked.claim, read, { parts, isNoClaim }, wholeBase(), options);
    if (faults.length > 0) return { faults };
    const correction = { target: claim.target, parts, isNoClaim, read };
    await checkAgainAfter(asked.tabId, () => corrections.keep(article, correction));
    return { faults: [] };
  },
  undoCorrection: async ({ tabId, target }) => {
    const { article } = await pageOf(tabId);
    const kept = await corrections.of(article);
    if (!kept.some(({ read }) => isSamePlace(read.target, target)))
      throw new CallFailure('stale', 'no such correction');
    await checkAgainAfter(tabId, () => corrections.undo(article, target));
    return null;
  },
};
