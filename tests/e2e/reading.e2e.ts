import { type Mark, marksOf } from '../../scripts/marks';
import { articlePage, ENGLISH, GERMAN } from './articles';
import { expect, tabId, test, watchErrors, workerOf } from './fixture';

declare const chrome: typeof import('wxt/browser').browser;

const texts = (marks: readonly Mark[]): string[] => marks.map(({ text }) => text);

test('marks names and figures of an English article', async ({ open }) => {
  const marks = texts(await marksOf(await open.article(ENGLISH)));
  for (const figure of ['$29 billion', '49 percent', '$870 million', '$154.5 billion']) {
    expect(marks.some((mark) => mark.includes(figure.replace('$', '')))).toBe(true);
  }
  expect(marks).toContain('Scale AI');
});

test('marks names and figures of a German article', async ({ open }) => {
  const marks = texts(await marksOf(await open.article(GERMAN)));
  for (const figure of ['2,4 Milliarden', '11,7 Milliarden', '1,3 Milliarden', '11 Prozent']) {
    expect(marks.some((mark) => mark.includes(figure))).toBe(true);
  }
  expect(marks.some((mark) => mark.startsWith('Mistral'))).toBe(true);
});

test('leaves the page’s text and elements as they are', async ({ open }) => {
  // The page itself counts what happens below its body from the moment it is parsed.
  const tail = `<script>
    window.changes = [];
    new MutationObserver((records) => window.changes.push(...records.map((r) => r.type + ' ' + r.target.nodeName)))
      .observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  </script>`;
  const html = ENGLISH.html.replace('</body>', `${tail}</body>`);
  const page = await open.article({ url: 'https://techcrunch.com/untouched/', html });
  expect((await marksOf(page)).length).toBeGreaterThan(3);
  await page.waitForTimeout(500);
  expect(await page.evaluate('window.changes')).toEqual([]);
  const parsed = await page.evaluate((source) => {
    const fresh = new DOMParser().parseFromString(source, 'text/html');
    return { fresh: fresh.body.outerHTML, live: document.body.outerHTML };
  }, html);
  expect(parsed.live).toBe(parsed.fresh);
});

test('badge and title say how many claims differ', async ({ open, running }) => {
  await marksOf(await open.article(ENGLISH));
  const id = await tabId(running, ENGLISH.url);
  const worker = await workerOf(running);
  const badge = () =>
    worker.evaluate(
      async (tab) => [await chrome.action.getBadgeText({ tabId: tab }), await chrome.action.getTitle({ tabId: tab })],
      id,
    );
  await expect.poll(async () => (await badge())[0]).toBe('1!');
  expect((await badge())[1]).toMatch(/1 claim differs/);
});

test('the badge is a dot when nothing differs, and empty without an article', async ({ open, running }) => {
  const calm = {
    url: 'https://techcrunch.com/calm/',
    html: articlePage({
      title: 'Scale AI after the deal',
      language: 'en',
      published: '2025-07-01',
      paragraphs: [
        'Scale AI had revenue of $870 million in 2024. The company labels pictures and texts for developers of language models, and few outsiders ever see that work.',
        'In June 2025 the deal with Meta valued Scale AI at $29 billion. The founder moved to Meta, while the company goes on under a new chief.',
      ],
    }),
  };
  const plain = {
    url: 'https://techcrunch.com/',
    html: '<!doctype html><title>Front page</title><link rel="icon" href="data:,"><ul><li><a href="/a">A</a></ul>',
  };
  await marksOf(await open.article(calm));
  await open.article(plain);
  const worker = await workerOf(running);
  const badge = async (url: string) => {
    const id = await tabId(running, url);
    return worker.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), id);
  };
  await expect.poll(() => badge(calm.url)).toMatch(/^[•·●∙]$/);
  expect(await badge(plain.url)).toBe('');
});

test('a page that renders its article anew keeps its marks', async ({ open }) => {
  const page = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/rerender/' });
  const before = texts(await marksOf(page));
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) {
      const fresh = document.createElement('p');
      fresh.textContent = paragraph.textContent;
      paragraph.replaceWith(fresh);
    }
  });
  const visible = async () => (await marksOf(page)).filter(({ text }) => text !== '').map(({ text }) => text);
  await expect.poll(async () => (await visible()).sort()).toEqual([...before].sort());
});

test('text that comes late is read', async ({ open }) => {
  const page = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/late/' });
  await marksOf(page);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'In April 2021 Scale AI was valued at $7.3 billion.';
    document.querySelector('article')?.append(more);
  });
  await expect.poll(async () => texts(await marksOf(page)).some((text) => text.includes('7.3 billion'))).toBe(true);
});

test('follows navigation inside a single page', async ({ open }) => {
  const first = { ...ENGLISH, url: 'https://www.theverge.com/app/one' };
  const page = await open.article(first);
  await marksOf(page);
  await page.evaluate(() => {
    history.pushState({}, '', '/app/two');
    document.title = 'Anthropic raises more';
    const article = document.querySelector('article');
    const heading = document.createElement('h1');
    heading.textContent = 'Anthropic raises more';
    const text = document.createElement('p');
    text.textContent =
      'Anthropic raised $13 billion in a funding round in September 2025. The round values Anthropic at $183 billion, the company said, and the money will go into research and into computing power for its models.';
    article?.replaceChildren(heading, text);
  });
  await expect.poll(async () => texts(await marksOf(page)).some((text) => text.includes('183 billion'))).toBe(true);
  await expect.poll(async () => texts(await marksOf(page)).some((text) => text.includes('870 million'))).toBe(false);
  const popup = await open.popup('https://www.theverge.com/app/two');
  await expect(popup.getByText('183 billion').first()).toBeAttached();
  await expect(popup.getByText('870 million')).toHaveCount(0);
});

test('works on a page with a strict content security policy', async ({ running }) => {
  const headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
  };
  const url = 'https://www.ft.com/content/strict';
  const page = await running.context.newPage();
  const { errors } = await watchErrors(page);
  await running.context.route(url, (route) =>
    route.fulfill({ body: ENGLISH.html, headers: { 'content-type': 'text/html', ...headers } }),
  );
  await page.goto(url);
  // Under this policy the page may run no script at all, so the marks are read in a world of our own.
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const count = async (): Promise<number> => {
    const expression = '[...CSS.highlights.values()].reduce((n, marks) => n + marks.size, 0)';
    const answer = await session.send('Runtime.evaluate', { expression, contextId: world.executionContextId });
    return Number(answer.result.value);
  };
  await expect.poll(count).toBeGreaterThan(3);
  expect(errors).toEqual([]);
  await page.close();
});

test('does nothing on a site that is not listed', async ({ open }) => {
  const page = await open.article({ ...ENGLISH, url: 'https://news.example/meta' });
  expect(await marksOf(page, 2_000)).toEqual([]);
});
