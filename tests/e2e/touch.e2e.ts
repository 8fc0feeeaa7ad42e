/** A phone: marks are tapped, cards are sheets at the lower edge, and the page stays where it is. */
import type { CDPSession, Page } from '@playwright/test';
import { launch } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { articlePage } from './articles';
import { type ClosedRoot, closedRootOf, type Found } from './card';
import { browserPath, expect, openerIn, test } from './fixture';
import { markRect } from './pointer';

const PHONE = { width: 360, height: 740 };

/** Smallest height and width of what is tapped on a sheet, CSS pixels. */
const TARGET = 44;

const URL = 'https://techcrunch.com/2025/07/01/by-phone/';
const HTML = articlePage({
  title: 'Meta buys a seat at the table of Scale AI',
  language: 'en',
  published: '2025-07-01',
  head: '<meta name="viewport" content="width=device-width, initial-scale=1"><style>article { padding: 0 12px 900px; }</style>',
  paragraphs: [
    'Meta has moved into the business of training data. The deal of June 2025 values Scale AI at $29 billion, and Meta now holds a 49 percent stake in Scale AI.',
    'Scale AI had revenue of $640 million in 2024. The company labels pictures and texts for developers of language models, work that few outsiders ever see.',
    '<a href="#more">Meta’s revenue came to $154.5 billion in 2024</a>, according to its annual report.',
  ],
});

/** Movements that a drag is made of. */
const STEPS = 8;

/** A finger on a page. */
interface Finger {
  tap(x: number, y: number): Promise<void>;
  /** Drags upwards from a place by so many pixels. */
  drag(x: number, y: number, by: number): Promise<void>;
}

async function fingerOn(page: Page, session: CDPSession): Promise<Finger> {
  await page.setViewportSize(PHONE);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  return {
    tap: async (x, y) => {
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
    },
    drag: async (x, y, by) => {
      await touch('touchStart', [{ x, y }]);
      for (let step = 1; step <= STEPS; step++) await touch('touchMove', [{ x, y: y - (by * step) / STEPS }]);
      await touch('touchEnd', []);
    },
  };
}

const boxOf = async (session: CDPSession, { backendNodeId }: Found) => {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { left, top, right, bottom };
};

/** What can be tapped on the sheet and is smaller than it should be; the words of a link may stand on two lines. */
async function smallTargets(root: ClosedRoot, session: CDPSession): Promise<string[]> {
  const small: string[] = [];
  const all = (await root.elements()).filter(({ tag }) => ['a', 'button', 'summary'].includes(tag));
  for (const found of all) {
    const box = await boxOf(session, found).catch(() => null);
    // What is folded has no box.
    if (box && box.bottom > box.top && Math.min(box.bottom - box.top, box.right - box.left) < TARGET - 0.5)
      small.push(
        `${found.tag} ${found.text} ${Math.round(box.right - box.left)} × ${Math.round(box.bottom - box.top)}`,
      );
  }
  return small;
}

// A browser of its own: in one where dozens of pages came and went, a page's touches are sometimes never acknowledged.
const alone = test.extend<{ page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  page: async ({}, use) => {
    const running = await launch({ executablePath: browserPath(), headless: true });
    await use(await openerIn(running).article({ url: URL, html: HTML }));
    await running.close();
  },
});

alone('on a phone a tap opens a sheet, a link keeps its tap, and the page below does not move', async ({ page }) => {
  await marksOf(page);
  const session = await page.context().newCDPSession(page);
  const finger = await fingerOn(page, session);
  const root = await closedRootOf(page, session);
  const tapMark = async (text: string): Promise<void> => {
    const { x, y, w, h } = await markRect(page, text);
    await finger.tap(x + w / 2, y + h / 2);
  };
  const scrolled = () => page.evaluate(() => scrollY);
  const free = { x: 180, y: 20 };

  // A company's card is higher than its sheet, a figure's may not be: neither hands its scrolling on to the page.
  for (const [mark, says] of [
    ['Scale AI', /training data/],
    ['640 million', /differs from the record/i],
  ] as const) {
    await tapMark(mark);
    const sheet = await root.waitForCard(says);
    if (!sheet) throw new Error('no sheet');
    expect(sheet.attributes.class).toBe('ss sheet');
    const box = await boxOf(session, sheet);
    expect(box).toMatchObject({ left: 0, right: PHONE.width, bottom: PHONE.height });
    expect(box.bottom - box.top).toBeLessThanOrEqual(0.6 * PHONE.height + 1);
    expect(await smallTargets(root, session)).toEqual([]);
    const before = await scrolled();
    for (let drags = 0; drags < 3; drags++) await finger.drag(180, box.bottom - 40, 500);
    expect(await scrolled(), mark).toBe(before);
    expect((await root.card())?.text).toMatch(says);
    await finger.tap(free.x, free.y);
    await root.waitForCard(null);
  }

  await tapMark('640 million');
  await root.waitForCard(/differs from the record/i);
  await page.keyboard.press('Escape');
  await root.waitForCard(null);

  await tapMark('640 million');
  await root.waitForCard(/differs from the record/i);
  const close = (await root.elements()).find(({ attributes }) => attributes.class === 'close');
  if (!close) throw new Error('no close button');
  const { x, y } = await root.centre(close);
  await finger.tap(x, y);
  await root.waitForCard(null);

  await tapMark('154.5 billion');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#more');
  expect(await root.card()).toBeNull();

  // Beside the sheet a finger scrolls the page, and the sheet stays.
  await tapMark('640 million');
  await root.waitForCard(/differs from the record/i);
  const before = await scrolled();
  await finger.drag(180, 250, 200);
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(await root.card()).not.toBeNull();
});
