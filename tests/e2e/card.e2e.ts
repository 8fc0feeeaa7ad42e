import { marksOf } from '../../scripts/marks';
import { ENGLISH, GERMAN } from './articles';
import { closedRootOf } from './card';
import { expect, test, workerOf } from './fixture';
import { hoverMark, leave } from './pointer';

declare const chrome: typeof import('wxt/browser').browser;

/** Milliseconds that the pointer rests before a card opens. */
const REST = 400;

test('a card opens on a figure after a rest and says what the record says', async ({ open }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  const root = await closedRootOf(page);
  const moved = Date.now();
  await hoverMark(page, '154.5');
  const card = await root.waitForCard('164.5');
  expect(Date.now() - moved).toBeGreaterThanOrEqual(REST);
  expect(card?.text).toContain('Meta');
  expect(card?.text).toMatch(/differs from the record/i);
  const links = (await root.elements()).filter(({ tag }) => tag === 'a');
  expect(links.some(({ attributes }) => attributes.href?.startsWith('https://'))).toBe(true);
});

test('a card opens on a company and tells what is known of it', async ({ open }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  await hoverMark(page, 'Scale AI');
  const card = await (await closedRootOf(page)).waitForCard('Scale AI');
  expect(card?.text).toMatch(/training data/);
  expect(card?.text).toMatch(/\$?29\s?(?:bn|billion)/);
});

test('the card of a German article names the record’s figure', async ({ open }) => {
  const page = await open.article(GERMAN);
  await marksOf(page);
  await hoverMark(page, '2,4 Milliarden');
  const card = await (await closedRootOf(page)).waitForCard(/1[.,]7/);
  expect(card?.text).toContain('Mistral');
});

test('the card closes after the pointer left, stays while it is on the card', async ({ open }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  const root = await closedRootOf(page);
  await hoverMark(page, '154.5');
  const card = await root.waitForCard('164.5');
  if (!card) throw new Error('no card');
  const { x, y } = await root.centre(card);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForTimeout(800);
  expect(await root.card()).not.toBeNull();
  await leave(page);
  await root.waitForCard(null);
});

test('passing over a mark opens nothing', async ({ open }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  const root = await closedRootOf(page);
  await hoverMark(page, '154.5');
  await leave(page);
  await page.waitForTimeout(800);
  expect(await root.card()).toBeNull();
});

test('Escape closes the card, and the page keeps its focus', async ({ open }) => {
  const tail = '<input id="field" aria-label="field">';
  const page = await open.article({
    url: 'https://techcrunch.com/focus/',
    html: ENGLISH.html.replace('</article>', `</article>${tail}`),
  });
  await marksOf(page);
  await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.focus({ preventScroll: true }));
  const root = await closedRootOf(page);
  await hoverMark(page, '154.5');
  await root.waitForCard('164.5');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  await page.keyboard.press('Escape');
  await root.waitForCard(null);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
});

test('scripts of the page cannot reach into the card', async ({ open }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  await hoverMark(page, '154.5');
  await (await closedRootOf(page)).waitForCard('164.5');
  const reached = await page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).map(({ tagName }) => tagName),
  );
  expect(reached).toEqual([]);
});

test('a card tells amounts in the currency the person chose, beside their own', async ({ open, running }) => {
  const choose = async (currency: string | null) =>
    (await workerOf(running)).evaluate(
      (wanted) => chrome.storage.local.set({ preferences: { currency: wanted } }),
      currency,
    );
  await choose('EUR');
  try {
    const page = await open.article(ENGLISH);
    await marksOf(page);
    await hoverMark(page, 'Scale AI');
    const card = await (await closedRootOf(page)).waitForCard('Scale AI');
    expect(card?.text).toMatch(/\$29 billion/);
    expect(card?.text).toMatch(/€[\d.]+bn \(average rate of 2025\)/);
  } finally {
    await choose(null);
  }
});
