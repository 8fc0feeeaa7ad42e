/** The whole worker with own facts: what it hands to a page is judged without them, what its own pages get is not. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Annotations, Details, JudgedClaim } from '../../../lib/model';
import { readPlainText } from '../../../lib/text';
import { madeUpName } from '../../../scripts/bench/made-up-record';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../support/worker';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
vi.stubGlobal('navigator', { userAgent: '' });

const tab = { id: 7, url: 'https://techcrunch.com/own/', incognito: false };
const worker = fakeWorker([tab]);
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);
vi.stubGlobal('fetch', packageFetch);

const COMPANY = 'Quelltal Robotics';
const TEXT = [
  'Two companies and what they are worth',
  `${madeUpName(3)} is valued at $777 billion, people who know the deal say. The company did not comment on that.`,
  `${COMPANY} is valued at $555 billion, according to the same people, and sells machines to hospitals.`,
].join('\n\n');
const article = readPlainText(TEXT, { language: () => 'en', published: '2024-06-01' });

interface Judged {
  annotations: Annotations;
  details: Details;
}
type Answer = { ok: boolean; value: never };
const asked = async (direction: string, call: string, request: unknown, sender: unknown): Promise<never> => {
  const answer = (await worker.ask({ direction, call, request }, sender)) as Answer;
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return answer.value;
};
const content = <T>(call: string, request: unknown): Promise<T> =>
  asked('content-to-background', call, request, contentOf(tab));
const page = <T>(call: string, request: unknown): Promise<T> => asked('page-to-background', call, request, PAGE_SENDER);

const table = [
  'company,metric,date,amount,unit,publisher,url,counterparties',
  `${madeUpName(3)},valuation,2024-05,777e9,USD,Kurier,https://kurier.example/a,`,
].join('\n');

/** The answer to a check: what the page can mark at once. */
interface Checked {
  marks: { kind: string; start: number }[];
}

let before: Checked;
let after: Checked;
beforeAll(async () => {
  const { default: background } = await import('../../../entrypoints/background/index');
  (background as { main(): void }).main();
  before = await content('check', { article });
  const plan = await page<{ hash: string; counts: { bad: number } }>('planImport', { text: table });
  expect(plan.counts.bad).toBe(0);
  await page('applyImport', { text: table, hash: plan.hash });
  const cells = {
    ...{ company: COMPANY, metric: 'valuation', date: '2024-05', amount: '555e9', unit: 'USD', publisher: 'Kurier' },
    url: 'https://kurier.example/b',
  };
  await page('saveOwn', { cells, addCompany: true });
  after = await content('check', { article });
});

const judgedAt = ({ annotations }: Judged, exact: string): JudgedClaim | undefined =>
  annotations.claims.find(({ target }) => target.exact.includes(exact));

it('a page is handed the same marks with own facts and companies as without, and nothing else', () => {
  const unverified = before.marks.find(({ kind }) => kind === 'figure');
  expect(article.text.slice(unverified?.start)).toMatch(/^\$777/);
  expect(after).toEqual(before);
  expect(Object.keys(after)).toEqual(['marks']);
  const text = JSON.stringify(after);
  expect(text).not.toContain('kurier.example');
  expect(text).not.toContain('own-');
});

it('the card that a person opens, and the panel, know them', async () => {
  const whole = await content<Judged>('whole', null);
  worker.replies.ping = { paused: false };
  const { page: shown } = await page<{ page: Judged }>('tabView', { tabId: tab.id });
  for (const judged of [whole, shown]) {
    expect(judgedAt(judged, '777')?.verdict.kind).toBe('confirmed');
    expect(judgedAt(judged, '555')?.verdict.kind).toBe('confirmed');
    expect(judged.annotations.mentions.map(({ name }) => name)).toContain(COMPANY);
    expect(JSON.stringify(judged.details)).toContain('kurier.example');
  }
});

it('what is judged with them is only the sender’s own tab’s, and of the page it shows', async () => {
  const ask = (sender: unknown) =>
    worker.ask({ direction: 'content-to-background', call: 'whole', request: null }, sender);
  expect(await ask(contentOf({ ...tab, id: 8 }))).toEqual({ ok: true, value: null });
  expect(await ask(contentOf({ ...tab, url: 'https://other.example/' }))).toEqual({ ok: true, value: null });
});

it.each([
  ['is left', () => content('hello', null)],
  ['is paused', () => content('pause', { what: 'page' })],
] as const)('a check counts no more when its page %s before it ends', async (_, meanwhile) => {
  worker.replies.ping = { paused: false };
  const late = content<Checked>('check', { article });
  await meanwhile();
  expect((await late).marks.length).toBeGreaterThan(0);
  expect(await content('whole', null)).toBeNull();
});

it('a page that is checked first counts as being read until then, and no longer', async () => {
  worker.replies.ping = { paused: false };
  const put = vi.spyOn(fakeBrowser.storage.session, 'set');
  await content<Checked>('check', { article, first: true });
  const kind = async () => (await page<{ page: { kind: string } }>('tabView', { tabId: tab.id })).page.kind;
  expect(await kind()).toBe('checked');
  const kinds = put.mock.calls.flatMap(
    ([items]) => /\\*"kind\\*":\\*"(reading|checked)/.exec(JSON.stringify(items))?.[1] ?? [],
  );
  expect(kinds).toEqual(['reading', 'checked']);
  put.mockRestore();
});

it('cards tell a result that is too large to be kept, until the page is left', async () => {
  worker.replies.ping = { paused: false };
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  const full = vi.spyOn(session, 'set').mockImplementation(async (items: Record<string, unknown>) => {
    if (/kind\W+checked/.test(JSON.stringify(items))) throw new Error('quota');
    await set(items);
  });
  await content<Checked>('check', { article });
  const { page: shown } = await page<{ page: { kind: string; reason?: string } }>('tabView', { tabId: tab.id });
  full.mockRestore();
  expect(shown).toMatchObject({ kind: 'failed', reason: 'too-many' });
  const whole = await content<Judged>('whole', null);
  expect(judgedAt(whole, '777')?.verdict.kind).toBe('confirmed');
  await content('hello', null);
  expect(await content('whole', null)).toBeNull();
});
