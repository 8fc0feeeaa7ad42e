/** A page in use: it grows by a paragraph, or is scrolled with very many marks on it. */
import type { Measured } from '../bench';
import { type Ground, isPainted, keptOf, until } from './browser';
import { newsPage } from './pages';
import { traced, workIn } from './trace';

/** Times that the page is scrolled by the wheel. */
const SCROLLS = 40;

const checked = (ground: Ground, tab: number) => async (): Promise<boolean> =>
  (await keptOf(ground, tab))?.kind === 'checked';

/** Our script when a paragraph is added to an article that has been read, beside the first reading. */
export async function changeRow(ground: Ground): Promise<Measured[]> {
  await ground.pause(false);
  const opened = await ground.open(newsPage({ language: 'en', characters: 64_000, textNodes: 2500, declared: true }));
  const { page, tab } = opened;
  await until(checked(ground, tab), 'the first reading');
  await until(() => isPainted(page), 'the marks');
  await page.waitForTimeout(1000);
  const { stretches } = workIn(
    await traced(page, async () => {
      await page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'Balabamil AI raised $77 million in a new round, its founder said in the evening.';
        document.querySelector('article')?.append(paragraph);
      });
      await page.waitForTimeout(2500);
    }),
  );
  await page.close();
  const value = stretches.reduce((sum, one) => sum + one, 0);
  return [{ what: 'a paragraph more on 70 kB: our script', value, unit: 'ms', bar: null }];
}

/** Our script while a page with 2,000 marks is scrolled by the wheel, the pointer over its text. */
export async function scrollRow(ground: Ground): Promise<Measured[]> {
  await ground.pause(false);
  const shape = { language: 'en', characters: 260_000, textNodes: 4000, declared: true, sparseness: 1 } as const;
  const { page } = await ground.open(newsPage(shape));
  await until(() => isPainted(page), 'the marks of a page with many');
  await page.waitForTimeout(1500);
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await page.mouse.move(400, 400);
  const { stretches } = workIn(
    await traced(page, async () => {
      for (let i = 0; i < SCROLLS; i++) {
        await page.mouse.wheel(0, 300);
        await page.waitForTimeout(40);
      }
    }),
  );
  await page.close();
  const all = stretches.reduce((sum, one) => sum + one, 0);
  return [
    { what: 'marks painted on the scrolled page', value: marks, unit: 'times', bar: null },
    { what: 'scrolled with them: our script per scroll event', value: all / SCROLLS, unit: 'ms', bar: 2 },
    { what: 'scrolled with them: longest stretch of our script', value: Math.max(0, ...stretches), unit: 'ms', bar: 2 },
  ];
}
