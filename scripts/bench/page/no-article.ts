/** Pages that are no article: how cheaply that is found out, and that nothing of them is sent. */
import type { Measured } from '../bench';
import { type Ground, keptOf, tracedReading } from './browser';
import { frontPage } from './pages';
import { type Work, workIn } from './trace';

/** How often each page is measured; the quietest counts. */
const TIMES = 3;

async function decided(ground: Ground, html: string, path?: string): Promise<Work> {
  await ground.pause(true);
  const opened = await ground.open(html, path);
  try {
    const isDone = async (): Promise<boolean> => (await keptOf(ground, opened.tab))?.kind === 'no-article';
    return workIn((await tracedReading(ground, opened, isDone)).reading);
  } finally {
    await opened.page.close();
  }
}

async function quietest(work: () => Promise<Work>): Promise<Work> {
  const works: Work[] = [];
  for (let i = 0; i < TIMES; i++) works.push(await work());
  return works.reduce((best, one) => (one.own < best.own ? one : best));
}

/** Our script on a page whose metadata say that it is none, and on one whose text has to. */
export async function noArticleRows(ground: Ground): Promise<Measured[]> {
  const shape = { language: 'en', characters: 0, textNodes: 2000, declared: false } as const;
  const html = frontPage(shape);
  const byMeta = await quietest(() => decided(ground, html, '/'));
  const byText = await quietest(() => decided(ground, html));
  const slices: Measured[] = [
    { what: 'no article, by its metadata: our script', value: sumOf(byMeta), unit: 'ms', bar: 1 },
    { what: 'no article, by its text (2,000 text nodes): our script', value: sumOf(byText), unit: 'ms', bar: 5 },
    { what: 'no article, by its text: longest slice', value: byText.longest, unit: 'ms', bar: null },
  ];
  return slices;
}

const sumOf = ({ stretches }: Work): number => stretches.reduce((all, one) => all + one, 0);
