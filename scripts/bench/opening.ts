/** How soon the popup of the extension shows an article's claims: the real one, with the worker, in a tab of its own. */
import type { Page } from '@playwright/test';
import { paragraphs } from './article';
import { type Measured, median } from './bench';
import { isPainted, startGround, until } from './page/browser';

/** Articles, told apart by their seed. The first popup of a browser is not counted: it compiles what later ones find compiled. */
const TIMES = 7;

const articleOf = (seed: number): string => {
  const text = paragraphs(seed).map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>A long look</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-06-01T08:00:00Z"></head>
<body><article><h1>A long look at the companies</h1>${text.join('\n')}</article></body></html>`;
};

interface Opening {
  /** Milliseconds from where the browser turns to the page until a list of claims was painted. */
  readonly first: number;
  /** Milliseconds of them until the first script of ours ran. */
  readonly begun: number;
  readonly claims: number;
}

/**
 * Notes, in a page that is about to load, when claims have been painted in it: a frame's callbacks run right before it is painted, and
 * the next task after that. As text: the page knows no helper of the scripts' compiler.
 */
const NOTE_FIRST = `let begun;
let ahead;
Object.defineProperty(globalThis, 'secondSourceAhead', {
  get: () => ahead,
  set: (asked) => { ahead = asked; begun = performance.now(); },
});
globalThis.noted = new Promise((done) => {
  const look = () => {
    if (document.querySelector('.claim') === null) requestAnimationFrame(look);
    else setTimeout(() => done({ first: performance.now(), begun }));
  };
  requestAnimationFrame(look);
});`;

async function openingOf(page: Page, address: string): Promise<Opening> {
  await page.addInitScript(NOTE_FIRST);
  await page.goto(address, { waitUntil: 'commit' });
  const noted = await page.evaluate(
    () => (globalThis as unknown as { noted: Promise<Pick<Opening, 'first' | 'begun'>> }).noted,
  );
  let claims = 0;
  await until(
    async () => {
      const before = claims;
      claims = await page.locator('.claim').count();
      return claims === before;
    },
    'the whole list',
    200,
  );
  return { ...noted, claims };
}

/** Rows of the bench: the popup of an article with a great many claims. */
export async function measureOpening(executablePath: string, bar: number): Promise<Measured[]> {
  const ground = await startGround(executablePath);
  const openings: Opening[] = [];
  for (let seed = 1; seed <= TIMES + 1; seed++) {
    const article = await ground.open(articleOf(seed));
    await until(() => isPainted(article.page), 'the marks');
    const popup = await ground.running.context.newPage();
    openings.push(await openingOf(popup, `chrome-extension://${ground.running.id}/popup.html?tab=${article.tab}`));
    await popup.close();
    await article.page.close();
  }
  await ground.close();
  const counted = openings.slice(1);
  const claims = median(counted.map((one) => one.claims));
  const about = `the popup with ${claims} claims`;
  return [
    { what: `${about}: until a list is seen`, value: median(counted.map((one) => one.first)), unit: 'ms', bar },
    {
      what: `${about}: of that, until our first script runs`,
      value: median(counted.map((one) => one.begun)),
      unit: 'ms',
      bar: null,
    },
    {
      what: `${about}: the slowest of ${TIMES}`,
      value: Math.max(...counted.map((one) => one.first)),
      unit: 'ms',
      bar: null,
    },
  ];
}
