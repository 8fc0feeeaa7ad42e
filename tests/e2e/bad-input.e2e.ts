/** Pages that are broken, huge or hostile: no error of ours, and what was stored before is there after. */
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { articlePage, ENGLISH } from './articles';
import { expect, test, watchErrors } from './fixture';

const SENTENCE = 'Meta’s revenue came to $154.5 billion in 2024. ';
const HEAD = '<!doctype html><html lang="en"><head><title>Bad</title><link rel="icon" href="data:,">';
const NEWS = '<meta property="og:type" content="article">';

/** Deeply nested open shadow roots, each with a sentence, made by the page's own script. */
const NESTED = `<script>
  let host = document.querySelector('article');
  for (let i = 0; i < 200; i++) {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>${SENTENCE}</p><section></section>';
    host = root.querySelector('section');
  }
</script>`;

interface Case {
  readonly name: string;
  readonly html: () => string;
  /** A figure that must be marked all the same. */
  readonly marked?: string;
}

const CASES: readonly Case[] = [
  { name: 'nothing at all', html: () => '' },
  { name: 'an empty body', html: () => `${HEAD}${NEWS}</head><body></body></html>` },
  { name: 'no body', html: () => `${HEAD}${NEWS}</head><frameset></frameset></html>` },
  { name: '5 MB of text in one node', html: () => `${HEAD}${NEWS}<body><article><p>${SENTENCE.repeat(110_000)}` },
  { name: '200,000 nodes', html: () => `${HEAD}${NEWS}<body><article>${`<p>${SENTENCE}<b>x</b>`.repeat(50_000)}` },
  { name: '20,000 nested elements', html: () => `${HEAD}${NEWS}<body><article>${'<div>'.repeat(20_000)}${SENTENCE}` },
  { name: 'nested shadow roots', html: () => `${HEAD}${NEWS}<body><article></article>${NESTED}` },
  {
    name: 'nested iframes',
    html: () => {
      const inner = `<iframe srcdoc="&lt;iframe srcdoc='${SENTENCE}'&gt;&lt;/iframe&gt;"></iframe>`;
      return ENGLISH.html.replace('</article>', `${inner}${inner}</article>`);
    },
    marked: '154.5',
  },
  {
    name: 'right-to-left text',
    html: () =>
      `${HEAD}${NEWS}<body dir="rtl"><article><h1>שוק</h1><p>החברה גייסה 5 מיליארד דולר. ${SENTENCE}</p><p>ارتفعت القيمة إلى ٢٩ مليار دولار</p></article>`,
  },
  {
    name: 'Chinese, Japanese and Korean text',
    html: () =>
      `${HEAD}${NEWS}<body><article><p>公司估值达到290亿美元。評価額は4兆円。기업 가치는 290억 달러.${'漢'.repeat(50_000)}</p></article>`,
  },
  {
    name: 'a date that is none',
    html: () => ENGLISH.html.replace('2025-07-01"', '2025-13-45T99:99"'),
    marked: '154.5',
  },
  {
    name: 'JSON-LD that is not JSON',
    html: () => ENGLISH.html.replace(/(<script type="application\/ld\+json">)[^<]*/, '$1{"@type": NewsArticle, '),
    marked: '154.5',
  },
  {
    name: 'JSON-LD of the wrong shapes',
    html: () =>
      ENGLISH.html.replace(
        /(<script type="application\/ld\+json">)[^<]*/,
        '$1[null, 1, "x", {"@type": {}, "headline": [[]], "datePublished": {"a": 1}, "@graph": [null, {"@graph": 7}]}]',
      ),
    marked: '154.5',
  },
  {
    name: 'markup in names',
    html: () =>
      articlePage({
        title: '<img src=x onerror="window.hacked=1"> buys "Meta"',
        language: 'en',
        published: '2025-07-01',
        paragraphs: [
          'Meta’s revenue came to $154.5 billion in 2024, a figure that &lt;script&gt;window.hacked=1&lt;/script&gt; Inc. confirmed in a statement to the press.',
          '&lt;img src=x onerror=window.hacked=1&gt; AI raised $5 billion in a funding round, according to people who know the company and its plans.',
        ],
      }),
    marked: '154.5',
  },
  {
    name: 'controls that hide properties of the page',
    html: () =>
      ENGLISH.html.replace(
        '</article>',
        '</article><form><input name="firstChild"><input name="parentNode"><input name="attributes"></form><img name="querySelectorAll"><img name="body"><form name="documentElement"></form>',
      ),
    marked: '154.5',
  },
];

const isAlive = (page: Page): Promise<boolean> =>
  Promise.race([
    page.evaluate(() => new Promise<boolean>((done) => requestAnimationFrame(() => done(true)))),
    new Promise<boolean>((done) => setTimeout(() => done(false), 15_000)),
  ]);

test.describe('a page with', () => {
  for (const [i, { name, html, marked }] of CASES.entries()) {
    test(`${name} does no harm`, async ({ running, open }) => {
      test.setTimeout(120_000);
      const url = `https://www.theguardian.com/bad/${i}`;
      const page = await running.context.newPage();
      const { errors } = await watchErrors(page);
      const workerErrors: string[] = [];
      for (const worker of running.context.serviceWorkers()) {
        worker.on('console', (message) => {
          if (message.type() === 'error') workerErrors.push(message.text());
        });
      }
      await serve(running.context, url, html());
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      if (marked !== undefined) {
        const marks = await marksOf(page);
        expect(marks.some(({ text }) => text.includes(marked))).toBe(true);
      }
      await page.waitForTimeout(2_000);
      expect(await isAlive(page)).toBe(true);
      const popup = await open.popup(url);
      await expect(popup.getByRole('heading').first()).toBeVisible({ timeout: 30_000 });
      expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
      expect(await popup.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
      expect(errors).toEqual([]);
      expect(workerErrors).toEqual([]);
      await page.close();
    });
  }
});

test('after bad pages the record and the settings are what they were', async ({ running, open }) => {
  const bad = {
    url: 'https://www.theguardian.com/bad/after',
    html: `${HEAD}${NEWS}<body><article>${'<p>x'.repeat(9_000)}`,
  };
  await open.article(ENGLISH).then((page) => marksOf(page));
  const footer = async () => {
    const shown = (await open.popup(ENGLISH.url)).locator('footer');
    await expect(shown).toContainText(/\d+ compan/);
    return shown.textContent();
  };
  const before = await footer();
  await open.article(bad);
  expect(await footer()).toBe(before);
  const again = await open.article({ ...ENGLISH, url: 'https://www.theguardian.com/good' });
  expect((await marksOf(again)).length).toBeGreaterThan(0);
  expect(running.context.serviceWorkers().length).toBeGreaterThan(0);
});
