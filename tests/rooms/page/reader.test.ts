import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetIn } from '../../../lib/model';
import { readSteps } from '../../../lib/page';
import { blocksOf, options, page, paragraph, read, withRole } from './support';

const article = (inner: string): string => `<html lang="de"><body><article>${inner}</article></body></html>`;

describe('blocks and white space', () => {
  it('lets block tags separate and inline tags vanish', () => {
    const reading = read(
      article('<h1>Meta</h1><p>Für <b>14</b>,<i>3</i>&nbsp;Mrd. <a href="#">Dol</a>lar</p><p>Zwei</p>'),
    );
    expect(blocksOf(reading)).toEqual(['Meta', 'Für 14,3 Mrd. Dollar', 'Zwei']);
    expect(reading.article.blocks.map((b) => b.kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('drops soft hyphens, zero-width and bidi characters, and decodes entities', () => {
    const raw = 'Mil&shy;liar&#8203;den &amp;&#8239;&#x20AC;&zwj; &lrm;x';
    expect(blocksOf(read(article(`<p>${raw}</p>`)))).toEqual(['Milliarden & € x']);
  });

  it('reads tables by rows, with a tab between cells, as a browser copies them', () => {
    const reading = read(
      article('<table><tr><th>Firma</th><th>Wert</th></tr><tr><td><p>Scale AI</p></td><td>29 Mrd.</td></tr></table>'),
    );
    expect(blocksOf(reading)).toEqual(['Firma\tWert', 'Scale AI\t29 Mrd.']);
    expect(reading.article.blocks.every((b) => b.kind === 'table-row')).toBe(true);
  });

  it('takes the cells of a layout table for blocks of their own', () => {
    const cell = `<td><p>${paragraph('Eins')}</p><p>${paragraph('Zwei')}</p><p>${paragraph('Drei')}</p></td>`;
    expect(blocksOf(read(article(`<table><tr>${cell}</tr></table>`)))).toHaveLength(3);
  });

  it('takes one line break for a blank and two for a new block', () => {
    expect(blocksOf(read(article('<p>Meta zahlt<br>14 Mrd.<br><br>Scale wächst</p>')))).toEqual([
      'Meta zahlt 14 Mrd.',
      'Scale wächst',
    ]);
  });

  it('leaves out what is no text of the article', () => {
    const junk =
      '<script>var a = 1</script><style>p{}</style><noscript>n</noscript><form><p>f</p><input value="i"></form>' +
      '<nav>Menü</nav><pre>c</pre><code>d</code><div hidden>h</div><p style="display: none">s</p><p aria-hidden="true">x</p>' +
      '<div contenteditable>e</div><div class="share-bar">Teilen</div><div class="cookie-banner"><p>Cookies</p></div>' +
      '<footer>Fuß</footer><ul class="related-links"><li><a href="#">Mehr</a></li></ul><span class="sr-only">v</span><button>b</button>';
    expect(blocksOf(read(article(`<p>Eins</p>${junk}<p>Zwei</p>`)))).toEqual(['Eins', 'Zwei']);
  });

  it('keeps running text whose frame has a name of a left-out part, and a linked word in a sentence', () => {
    const inner = `<div class="sidebar-layout"><p>${paragraph('Meta')}</p><p>${paragraph('Scale')}</p></div>`;
    expect(blocksOf(read(article(inner)))).toHaveLength(2);
    expect(blocksOf(read(article('<p>Der Kauf von <a class="related topics">Scale AI</a> steht.</p>')))).toEqual([
      'Der Kauf von Scale AI steht.',
    ]);
  });

  it('does not let a footnote sign run into the figure before it', () => {
    expect(blocksOf(read(article('<p>14 Mrd.<sup><a href="#1">1</a></sup> flossen, 5 m<sup>2</sup>.</p>')))).toEqual([
      '14 Mrd. flossen, 5 m2.',
    ]);
  });

  it('reads a heading outside the article, and never the title element', () => {
    const html = `<html><head><title>Titel</title></head><body><header><h1>Kopf</h1></header><article><p>${paragraph('Meta')}</p></article></body></html>`;
    expect(blocksOf(read(html))[0]).toBe('Kopf');
    expect(read(html).article.text).not.toContain('Titel');
  });
});

describe('inline markup', () => {
  const WORDS = ['Meta', 'zahlt', '14,3', 'Mrd.', 'Dollar', 'für', 'Scale', 'AI', '49', 'Prozent'];
  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }).map((words) => words.join(' '));
  const tag = fc.constantFrom('b', 'i', 'em', 'span', 'a', 'strong', 'u', 'mark', 'abbr', 'x-inline');
  const cut = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    tag,
  });

  /** Wraps stretches of the text, each inside the one before or beside it. */
  const wrap = (plain: string, cuts: readonly { from: number; to: number; tag: string }[]): string => {
    const [first, ...rest] = cuts;
    if (!first || plain.length === 0) return plain;
    const [a, b] = [first.from, first.to].map((share) => Math.round(share * plain.length)).sort((x, y) => x - y) as [
      number,
      number,
    ];
    const half = rest.length >> 1;
    return `${wrap(plain.slice(0, a), rest.slice(half))}<${first.tag}>${wrap(plain.slice(a, b), rest.slice(0, half))}</${first.tag}>${plain.slice(b)}`;
  };

  it('never splits a name or figure, and every word is found at its offsets', () => {
    fc.assert(
      fc.property(text, fc.array(cut, { maxLength: 8 }), (plain, cuts) => {
        const reading = read(article(`<p>${wrap(plain, cuts)}</p>`));
        expect(reading.article.text).toBe(plain);
        for (const word of plain.matchAll(/\S+/g)) {
          const target = targetIn(reading.article.text, { start: word.index, end: word.index + word[0].length });
          const points = reading.map.pointsOf(target.start, target.end);
          expect(target.exact).toBe(word[0]);
          expect(points?.start.node.data[points.start.offset]).toBe(word[0][0]);
          expect(points?.end.node.data[points.end.offset - 1]).toBe(word[0].at(-1));
        }
      }),
    );
  });
});

describe('sections', () => {
  const long = `<p>${paragraph('Meta kauft')}</p><p>${paragraph('Scale wächst')}</p>`;

  it('keeps captions, teasers, comments and corrections apart from the article', () => {
    const reading = read(
      `<html><body><main><article><h1>Kopf</h1>${long}<figure><img><figcaption>Alexandr Wang</figcaption></figure>` +
        '<aside><h3>Zahlen</h3><p>870 Mio. Umsatz</p></aside><p>Lesen Sie auch: <a href="#">Zuckerberg</a></p>' +
        '<p>Korrektur: In einer früheren Version stand 15.</p></article>' +
        '<section id="comments"><article class="comment"><p>Zu teuer!</p></article><div class="comment"><p>Nein.</p></div></section></main></body></html>',
    );
    expect(withRole(reading, 'article')).toHaveLength(3);
    expect(withRole(reading, 'caption')).toEqual(['Alexandr Wang']);
    expect(withRole(reading, 'teaser')).toEqual(['Zahlen', '870 Mio. Umsatz', 'Lesen Sie auch: Zuckerberg']);
    expect(withRole(reading, 'correction')).toEqual(['Korrektur: In einer früheren Version stand 15.']);
    expect(withRole(reading, 'comment')).toEqual(['Zu teuer!', 'Nein.']);
    const comments = reading.article.blocks.filter((b) => reading.article.sections[b.section]?.role === 'comment');
    expect(new Set(comments.map((b) => b.section)).size).toBe(2);
  });

  it('gives entries of a live blog their own time', () => {
    const ld = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ticker"}</script>';
    const entry = (day: string) => `<article><time datetime="${day}T10:00:00Z">10:00</time>${long}</article>`;
    const reading = read(
      `<html><head>${ld}</head><body><main><article><h1>Ticker</h1>${entry('2025-06-12')}${entry('2025-06-13')}</article></main></body></html>`,
    );
    expect(reading.article.sections.filter((s) => s.role === 'live-entry').map((s) => s.published)).toEqual([
      '2025-06-12',
      '2025-06-13',
    ]);
  });

  it('reads the next article of an endless page as such', () => {
    const reading = read(
      `<html><body><article><h1>Eins</h1>${long}</article><article><h2>Zwei</h2>${long}</article></body></html>`,
    );
    expect(withRole(reading, 'next-article')[0]).toBe('Zwei');
    expect(withRole(reading, 'article')[0]).toBe('Eins');
  });
});

describe('root', () => {
  const body = [paragraph('Meta kauft'), paragraph('Scale wächst'), paragraph('OpenAI prüft')];
  const paragraphs = body.map((p) => `<p>${p}</p>`).join('');

  it('is what matches the JSON-LD articleBody', () => {
    const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body.join('\n') })}</script>`;
    const decoy = `<div>${[1, 2, 3, 4, 5, 6, 7].map((n) => `<p>${paragraph(`Fremdes ${n}`)}</p>`).join('')}</div>`;
    const reading = read(
      `<html><head>${ld}</head><body>${decoy}<div id="a"><div>${paragraphs}</div></div></body></html>`,
    );
    expect(reading.scope?.rule).toBe('articleBody');
    expect(blocksOf(reading)).toEqual(body);
  });

  it('is else the best readable block', () => {
    const menu = '<div><ul><li><a href="#">Start</a></li><li><a href="#">Politik</a></li></ul></div>';
    const reading = read(`<html><body>${menu}<div><div class="text">${paragraphs}</div></div></body></html>`);
    expect(reading.scope?.rule).toBe('running-text');
    expect(blocksOf(reading)).toEqual(body);
  });

  it('is the body of a bare page, and nothing of an empty one', () => {
    expect(blocksOf(read('Nur Text, <b>14</b> Mrd.'))).toEqual(['Nur Text, 14 Mrd.']);
    expect(read('').article).toMatchObject({ text: '', blocks: [] });
  });
});

describe('partial readings', () => {
  const text = `<p>${paragraph('Meta')}</p><p>${paragraph('Scale')}</p>`;

  it('says that a browser translated the page', () => {
    expect(
      read(`<html class="translated-ltr"><body><article>${text}</article></body></html>`).article.info.partial,
    ).toBe('translated');
  });

  it('says that a wall hides the rest, but not on a whole article behind one', () => {
    const ld = (words: number) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False","wordCount":${words}}</script>`;
    const html = (words: number) => `<html><head>${ld(words)}</head><body><article>${text}</article></body></html>`;
    expect(read(html(900)).article.info.partial).toBe('paywall');
    expect(read(html(40)).article.info.partial).toBe(null);
    expect(read(article(`${text}<p>Jetzt weiterlesen mit dem Abo</p>`)).article.info.partial).toBe('paywall');
  });

  it('reads up to the limit', () => {
    const reading = read(article(text), { limits: { characters: 150 } });
    expect(reading.article.info.partial).toBe('too-long');
    expect(reading.article.text.length).toBeLessThanOrEqual(150);
    expect(reading.article.blocks.at(-1)?.end).toBe(reading.article.text.length);
  });
});

describe('slices', () => {
  it('yields within one huge text node', () => {
    const steps = readSteps(page(article(`<p>${'Meta zahlt 14 Mrd. Dollar. '.repeat(20_000)}</p>`)), options);
    let yields = 0;
    while (!steps.next().done) yields += 1;
    expect(yields).toBeGreaterThan(60);
  });

  it('cuts a block no writer makes after a sentence, and keeps its places', () => {
    const sentence = 'Meta zahlt <b>14</b> Mrd. Dollar. ';
    const reading = read(article(`<p>${sentence.repeat(1500)}</p>`));
    const plain = sentence.replace(/<.*?>/g, '').repeat(1500).trim();
    expect(reading.article.text.replaceAll('\n', ' ')).toBe(plain);
    expect(reading.article.blocks.length).toBeGreaterThan(4);
    for (const block of reading.article.blocks) {
      expect(block.end - block.start).toBeLessThanOrEqual(8000);
      expect(reading.article.text.slice(block.start, block.end)).toMatch(/^Meta.*Dollar\.$/);
      const points = reading.map.pointsOf(block.start, block.start + 4);
      expect(points?.start.node.data.slice(points.start.offset, points.end.offset)).toBe('Meta');
    }
  });

  it('survives depth, many nodes and strange text', () => {
    const deep = `${'<div>'.repeat(3000)}<p>Meta</p>`;
    expect(blocksOf(read(article(deep)))).toEqual(['Meta']);
    expect(blocksOf(read(article('<p>שלום 14 مليار</p><p>株式会社 ソフトバンク</p><p>a\u202Eb\u0000c</p>')))).toEqual([
      'שלום 14 مليار',
      '株式会社 ソフトバンク',
      expect.stringMatching(/^ab/),
    ]);
  });
});

describe('a page that is too long', () => {
  it('is walked only as far as its text is taken', () => {
    const asked = new Set<Element>();
    const visibility = {
      hiddenByMarkup: (element: Element) => {
        asked.add(element);
        return false;
      },
      hiddenByStyle: null,
    };
    const many = article(`<p>${paragraph('Die Bank')}</p>`.repeat(400));
    const cut = read(many, { visibility, limits: { characters: 2000 } });
    expect(cut.article.info.partial).toBe('too-long');
    expect(cut.article.text.length).toBeGreaterThan(1900);
    expect(cut.article.text.length).toBeLessThanOrEqual(2000);
    expect(asked.size).toBeLessThan(60);
    const whole = read(many, { visibility });
    expect(whole.article.info.partial).toBeNull();
    expect(whole.article.text.startsWith(cut.article.text)).toBe(true);
    expect(asked.size).toBeGreaterThan(400);
  });

  it('is walked on when what was found is not shown', () => {
    const hidden = `<p class="hidden">${paragraph('Die Bank')}</p>`.repeat(60);
    const visibility = {
      hiddenByMarkup: () => false,
      hiddenByStyle: (element: Element) => element.getAttribute('class') === 'hidden',
    };
    const reading = read(article(`${hidden}<p>Das Ende.</p>`), { visibility, limits: { characters: 2000 } });
    expect(blocksOf(reading)).toEqual(['Das Ende.']);
  });
});

describe('reading again', () => {
  it('keeps blocks that did not change and names those that did', () => {
    const document = page(article('<p>Eins</p><p id="x">Zwei</p><p>Drei</p>'));
    const first = readArticleIn(document);
    const text = document.querySelector('#x')?.firstChild as Text;
    text.data = 'Zwei neu';
    const fresh = document.createElement('p');
    fresh.textContent = 'Vier';
    document.querySelector('article')?.append(fresh);
    const second = readArticleIn(document, { previous: first, dirty: new Set([text]) });
    expect(blocksOf(second)).toEqual(['Eins', 'Zwei neu', 'Drei', 'Vier']);
    expect(second.changed).toEqual([1, 3]);
    expect(second.blocks[0]?.built).toBe(first.blocks[0]?.built);
  });

  it('gives no place for text that is gone or changed', () => {
    const document = page(article('<p>Eins</p><p id="x">Zwei</p>'));
    const reading = readArticleIn(document);
    expect(reading.map.pointsOf(5, 9)).not.toBeNull();
    (document.querySelector('#x')?.firstChild as Text).data = 'Drei';
    expect(reading.map.pointsOf(5, 9)).toBeNull();
    document.querySelector('p')?.remove();
    expect(reading.map.pointsOf(0, 4)).toBeNull();
  });
});

function readArticleIn(document: Document, more = {}) {
  const steps = readSteps(document, { ...options, ...more });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('a page that the browser has translated', () => {
  const german = paragraph('Die Bank nannte einen Preis');
  const html = (inner: string, lang = 'de') =>
    `<html lang="${lang}"><body><article><h1>Titel</h1>${inner}</article></body></html>`;

  it('is known by the wrappers of a translator', () => {
    const wrap = (text: string, style: string) => `<p><font${style}><font${style}>${text}</font></font></p>`;
    const style = ' style="vertical-align: inherit;"';
    expect(read(html(wrap(german, style).repeat(3))).article.info.partial).toBe('translated');
    expect(read(html(wrap(german, '').repeat(3))).article.info.partial).toBe(null);
    expect(read(html(`${wrap(german, style)}${`<p>${german}</p>`.repeat(3)}`)).article.info.partial).toBe(null);
  });

  it('is known by its language, which is another one than when it was first read', () => {
    const first = read(html(`<p>${german}</p>`, 'en'));
    const again = (lang: string) =>
      read(html(`<p>${german} Nun auf Deutsch.</p>`, lang), { previous: first }).article.info.partial;
    expect(first.article.info.partial).toBe(null);
    expect(again('de-DE')).toBe('translated');
    expect(again('en-GB')).toBe(null);
    // The page names another language, but its text is not in it.
    expect(read(html(`<p>${german}</p>`, 'fr'), { previous: first, language: () => 'de' }).article.info.partial).toBe(
      null,
    );
  });
});

describe('words of an article', () => {
  it('are counted over all blocks', () => {
    expect(read('<article><h1>Zwei Wörter</h1><p>Und drei weitere</p></article>').article.info.words).toBe(5);
  });
});
