import { describe, expect, it } from 'vitest';
import { DATE_SOURCES, isArticle as gate, readMeta as metaOf } from '../../../lib/page';
import { dateInPath, readDate } from '../../../lib/page/meta/date';
import type { PageAddress } from '../../../lib/page/meta/meta';
import { options, page, paragraph } from './support';

const { words } = options;
const readMeta = (document: Document, address: PageAddress | null = null) => metaOf(document, words, address);
const isArticle = (document: Document, address: PageAddress | null = null) => gate(document, address);

const head = (inner: string): Document => page(`<html><head>${inner}</head><body></body></html>`);
const ld = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('dates', () => {
  it.each([
    ['2025-06-13T23:30:00-04:00', '2025-06-13'],
    ['2025-6-3', '2025-06-03'],
    ['20250613T101500Z', '2025-06-13'],
    ['13.06.2025, 10:15 Uhr', '2025-06-13'],
    ['Freitag, 13. Juni 2025', '2025-06-13'],
    ['3. März 2024', '2024-03-03'],
    ['7. Jänner 2025', '2025-01-07'],
    ['8 Mrz 2025', '2025-03-08'],
    ['June 13th, 2025 10:00 am', '2025-06-13'],
    ['Fri, 13 Jun 2025 10:00:00 GMT', '2025-06-13'],
    ['Fri Jun 13 10:00:00 UTC 2025', '2025-06-13'],
    ['1749810000', '2025-06-13'],
    ['1749810000000', '2025-06-13'],
    ['2025-06', '2025-06'],
  ])('reads %s', (raw, day) => expect(readDate(raw, words)).toBe(day));

  it.each([
    '2025-02-30',
    '0001-01-01',
    '1970-01-01',
    '06/12/2025',
    'gestern',
    '',
    '2025-13-01',
    '99999999',
    '12 Wochen 2025',
  ])('does not read %s', (raw) => expect(readDate(raw, words)).toBeNull());

  it('reads a day in a path', () => {
    expect(dateInPath('/2025/06/13/meta-scale')).toBe('2025-06-13');
    expect(dateInPath('/news/2025-06-13-meta')).toBe('2025-06-13');
    expect(dateInPath('/2025/99/13/x')).toBeNull();
    expect(dateInPath('/a-100/2')).toBeNull();
  });
});

describe('metadata', () => {
  it('comes from JSON-LD first, in lists, graphs and with broken neighbours', () => {
    const data = [
      {
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          {
            '@type': ['Thing', 'http://schema.org/NewsArticle'],
            headline: 'Meta &amp; Scale',
            datePublished: '2025-06-13',
            publisher: { name: 'Blatt' },
            inLanguage: 'de',
          },
        ],
      },
    ];
    const meta = readMeta(
      head(`${ld('{not json')}${ld(data)}<meta property="article:published_time" content="2024-01-01">`),
    );
    expect(meta).toMatchObject({
      title: 'Meta & Scale',
      published: '2025-06-13',
      publishedBy: 'JSON-LD datePublished',
      site: 'Blatt',
      language: 'de',
    });
  });

  it('reads JSON with raw line breaks in its strings', () => {
    expect(readMeta(head(ld('{"@type":"Article","headline":"Meta\n Scale"}'))).title).toBe('Meta Scale');
  });

  it('takes the next source when a date is invalid', () => {
    const html = `${ld({ '@type': 'Article', datePublished: 'heute' })}<meta name="date" content="2025-06-31"><meta name="pubdate" content="2025-06-12">`;
    expect(readMeta(head(html))).toMatchObject({ published: '2025-06-12', publishedBy: 'meta pubdate' });
  });

  it('finds the date at every source of the table', () => {
    const samples: Record<string, string> = {
      'JSON-LD datePublished': ld({ '@type': 'Article', datePublished: '2025-06-13' }),
      'itemprop datePublished': '<body><span itemprop="datePublished" content="2025-06-13"></span></body>',
      'JSON-LD dateCreated': ld({ '@type': 'Article', dateCreated: '2025-06-13' }),
      'time[pubdate]': '<body><time pubdate datetime="2025-06-13"></time></body>',
      'time in the head of the article':
        '<body><article><header><time datetime="2025-06-13"></time></header></article></body>',
      'first time of the article': '<body><main><p><time datetime="2025-06-13T10:00"></time></p></main></body>',
    };
    for (const { name } of DATE_SOURCES) {
      const address = { hostname: 'example.org', pathname: name === 'path' ? '/2025/06/13/x' : '/x' };
      const html = name.startsWith('meta ')
        ? `<meta property="${name.slice(5)}" content="2025-06-13">`
        : (samples[name] ?? '');
      const document = page(`<html>${html.includes('<body>') ? html : `<head>${html}</head><body></body>`}</html>`);
      expect([name, readMeta(document, address)]).toMatchObject([name, { published: '2025-06-13', publishedBy: name }]);
    }
  });

  it('falls back to meta elements, heading, title and host', () => {
    const meta = readMeta(page('<html lang="de_AT"><head><title>T</title></head><body><h1>Kopf</h1></body></html>'), {
      hostname: 'news.example',
      pathname: '/',
    });
    expect(meta).toMatchObject({ title: 'Kopf', language: 'de-AT', site: 'news.example', published: null });
  });
});

describe('gate', () => {
  const at = { hostname: 'news.example', pathname: '/x' };
  const text = [1, 2, 3, 4, 5, 6, 7].map((n) => `<p>${paragraph(`Absatz ${n}`)}</p>`).join('');

  it('believes JSON-LD and og:type', () => {
    expect(isArticle(head(ld({ '@type': 'LiveBlogPosting' })), at)).toMatchObject({ article: true, why: 'json-ld' });
    expect(isArticle(head('<meta property="og:type" content="article">'), at)).toMatchObject({
      article: true,
      why: 'og:type',
    });
  });

  it('does not take the articles of a list for the page', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'x' }] };
    expect(isArticle(head(ld(list)), at).article).toBe(false);
    const front = page(`<html><body>${text}</body></html>`);
    expect(isArticle(front, { hostname: 'news.example', pathname: '/' })).toMatchObject({
      article: false,
      why: 'list-of-articles',
    });
  });

  it('knows a start page without JSON-LD by its address: nothing else of it is read', () => {
    const front = (path: string, html: string) => isArticle(page(html), { hostname: 'news.example', pathname: path });
    const website = '<html><head><meta property="og:type" content="article"></head><body><h1>x</h1></body></html>';
    for (const path of ['/', '/de/', '/index.html', '/Home']) expect(front(path, website).signs).toBeNull();
    expect(front('/a-long-story-about-a-bank/', website)).toMatchObject({ article: true, why: 'og:type' });
    const linked = `<html><body>${ld({ '@type': 'WebSite' })}</body></html>`;
    expect(front('/', linked)).toMatchObject({ article: false, signs: { article: null } });
  });

  it('scores pages without metadata', () => {
    expect(isArticle(page(`<html><body>${text}</body></html>`), at)).toMatchObject({ article: true, why: 'readable' });
    expect(isArticle(page('<html><body><p>Kurz.</p></body></html>'), at)).toMatchObject({ article: false });
    const links = text.replace(/<p>(.*?)<\/p>/g, '<p><a href="#">$1</a></p>');
    expect(isArticle(page(`<html><body>${links}</body></html>`), at).article).toBe(false);
    expect(isArticle(page(''), at)).toMatchObject({ article: false, why: 'no-text' });
  });
});
