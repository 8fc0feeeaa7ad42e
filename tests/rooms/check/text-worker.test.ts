import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detect } from '../../../lib/check';
import { memoryFactBase } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import { company } from '../made-up';
import { fact } from '../verdicts/fixtures';
import { articleOf } from './article';

const base = memoryFactBase([
  company('quellwerk', 'Quellwerk', {
    facts: [
      fact({ id: 'quellwerk/valuation/round-c', amount: 8e9, date: '2025-03-10' }),
      fact({ id: 'quellwerk/revenue/2024', amount: 5e9, date: '2025-01-20', period: '2024' }),
    ],
  }),
]);

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.mock('../../../entrypoints/background/own', () => ({ wholeBase: () => base, own: { lost: async () => 0 } }));
vi.mock('../../../entrypoints/background/rates', () => import('../../support/packaged-rates'));
vi.mock('../../../entrypoints/background/languages', () => ({ packsFor: async () => matchPacks }));
vi.stubGlobal('browserOfTests', {
  storage: fakeBrowser.storage,
  i18n: { getUILanguage: () => 'en' },
  runtime: { getURL: (path: string) => path },
  windows: fakeBrowser.windows,
});

const { claimHandlers } = await import('../../../entrypoints/background/claim-handlers');
const { textHandlers } = await import('../../../entrypoints/background/text-handlers');
const { corrections, pages, textNumbers } = await import('../../../entrypoints/background/keep');
const { textKey } = await import('../../../entrypoints/background/corrections');
const { forgetPrivate } = await import('../../../entrypoints/background/private');
const { KEPT_TEXTS } = await import('../../../lib/state');

const article = articleOf('en', 'Quellwerk is valued at $5 billion, insiders said.');
const detection = detect({ ...article, info: { ...article.info, published: '2025-07-01' } }, detectPacks);

const check = async (tabId: number | null, isPrivate = false): Promise<number> =>
  (await textHandlers.checkText({ detection, tabId, isPrivate }, {})).tabId;

async function shown(id: number) {
  const page = (await pages.get(id))?.page;
  if (page?.kind !== 'checked') throw new Error(`text ${id} is not checked`);
  const [claim] = page.annotations.claims;
  if (!claim) throw new Error('no claim');
  return { page, claim, asked: { tabId: id, claim: 0, target: claim.target } };
}

/** Corrects the text's claim, as its page does, which then has the text checked again under its number. */
async function correct(id: number): Promise<void> {
  const { asked } = await shown(id);
  const kept = await claimHandlers.keepCorrection({ ...asked, parts: { metric: 'revenue' }, isNoClaim: false }, {});
  expect(kept).toEqual({ faults: [] });
  expect(await pages.get(id)).toBeNull();
}

beforeEach(() => fakeBrowser.reset());

describe('a text without a page', () => {
  it('has what its claims’ pages ask for: facts, a trial, a correction that holds, and the way back', async () => {
    const id = await check(null);
    const { asked, claim } = await shown(id);
    expect(claim.metric).toBe('valuation');
    const facts = await claimHandlers.claimFacts(asked, {});
    expect(JSON.stringify(facts)).toContain('quellwerk/valuation/round-c');
    const tried = await claimHandlers.rejudgeClaim({ ...asked, parts: { metric: 'revenue' }, isNoClaim: false }, {});
    expect(tried.after?.metric).toBe('revenue');

    await correct(id);
    expect(await check(id)).toBe(id);
    const corrected = await shown(id);
    expect(corrected.claim.metric).toBe('revenue');
    expect(corrected.page.corrections).toMatchObject([{ applied: true, read: { metric: 'valuation' } }]);

    await claimHandlers.undoCorrection({ tabId: id, target: claim.target }, {});
    await check(id);
    expect((await shown(id)).claim.metric).toBe('valuation');
  });

  it('keeps a correction that is made while it is being checked', async () => {
    const id = await check(null);
    const put = pages.put.bind(pages);
    vi.spyOn(pages, 'put').mockImplementationOnce(async (...given) => {
      await new Promise((done) => setTimeout(done, 20));
      return put(...given);
    });
    const checking = check(id);
    const { asked } = await shown(id);
    const correcting = claimHandlers.keepCorrection({ ...asked, parts: { metric: 'revenue' }, isNoClaim: false }, {});
    await Promise.all([checking, correcting]);
    expect(await pages.get(id)).toBeNull();
    await check(id);
    expect((await shown(id)).claim.metric).toBe('revenue');
  });

  it('is another one under another number, and what it was corrected in goes with its result', async () => {
    const id = await check(null);
    await correct(id);
    const other = await check(null);
    expect((await shown(other)).claim.metric).toBe('valuation');
    for (let more = 1; more < KEPT_TEXTS; more++) await check(null);
    expect(await textNumbers.all()).not.toContain(id);
    expect(await corrections.of(textKey(id, false))).toEqual([]);
    await expect(check(id)).rejects.toMatchObject({ code: 'stale' });
  });

  it('leaves nothing behind when it was checked in a private window and the last of them closes', async () => {
    const open = await check(null);
    const id = await check(null, true);
    for (const each of [open, id]) {
      await correct(each);
      await check(each, each === id);
    }
    await forgetPrivate();
    expect(await pages.get(id)).toBeNull();
    expect(await corrections.of(textKey(id, true))).toEqual([]);
    expect((await shown(open)).claim.metric).toBe('revenue');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
