/**
 * What hostile pages are made of and do, for the tests of every browser. The functions run inside the page: they may
 * use nothing of this file.
 */
import { articlePage } from './articles';

const PARAGRAPHS = [
  'Meta holds a 49 percent stake in Scale AI since June 2025. The deal of that month values Scale AI at $29 billion.',
  'Meta’s revenue came to $154.5 billion in 2024, according to its annual report. The company can afford what it buys.',
];

/** The article that every hostile page shows, with more markup. Its revenue differs from the record, which has 164.5. */
export const page = (more: { head?: string; tail?: string }): string =>
  articlePage({ title: 'Meta and Scale AI', language: 'en', published: '2025-07-01', paragraphs: PARAGRAPHS, ...more });

/** Address of a hostile page, on a listed site. */
export const at = (name: string): string => `https://techcrunch.com/hostile/${name}/`;

/** P01: elements that take the names of the document's members and of every form's. */
export function clobberedPage(): string {
  const names = [
    'getElementById',
    'body',
    'parentNode',
    'querySelector',
    'children',
    'head',
    'documentElement',
    'title',
  ];
  const more = ['childNodes', 'firstChild', 'nextSibling', 'textContent', 'nodeType', 'tagName', 'attributes', 'lang'];
  const tail = [
    ...names.map((name) => `<img name="${name}" alt=""><form name="${name}" id="${name}"></form>`),
    `<form id="a">${more.map((name) => `<input name="${name}">`).join('')}</form>`,
  ].join('');
  return page({ tail });
}

/** P01: a form that wraps the article, with members clobbered. */
export const clobberedForm = (): string =>
  page({})
    .replace('<article>', '<article><form><input name="parentNode"><input name="childNodes">')
    .replace('</article>', '</form></article>');

/** P02: a page that replaces what it can of the language's and the document's prototypes before anything else runs. */
export const poisonedPage = (): string =>
  page({
    head: `<script>
    const bad = () => { throw new Error('poison'); };
    for (const [object, names] of [
      [Array.prototype, ['map', 'filter', 'push', 'flatMap', Symbol.iterator]],
      [String.prototype, ['replace', 'slice', 'normalize']], [Map.prototype, ['get', 'set']],
      [Element.prototype, ['attachShadow', 'closest']], [Document.prototype, ['createTreeWalker', 'createRange']],
      [JSON, ['parse', 'stringify']], [RegExp.prototype, ['exec', 'test']], [Promise.prototype, ['then']],
    ]) for (const name of names) try { object[name] = bad } catch {}
    globalThis.fetch = globalThis.setTimeout = bad;
  </script>`,
  });

/** P03: the page plays a person at a point of the viewport, and speaks as the extension's parts do to one another. */
export function sendFakeEvents({ x, y }: { x: number; y: number }): void {
  const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
  const target = document.elementFromPoint(x, y) ?? document.body;
  for (let i = 0; i < 200; i++) {
    for (const type of ['pointermove', 'pointerover', 'pointerdown', 'click'])
      target.dispatchEvent(new PointerEvent(type, at));
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
  for (let i = 0; i < 100_000; i++) {
    if (i % 1000 === 0) window.postMessage({ type: 'command', command: 'open-card', kind: 'setSite', on: false }, '*');
  }
  for (const type of ['second-source', 'siteSwitched', 'command'])
    document.dispatchEvent(new CustomEvent(type, { detail: { command: 'open-card', on: false } }));
}

/** P05: the page notes everything that is put into its document, as `globalThis.seen`. */
export function noteNodes(): void {
  const seen: string[] = [];
  (globalThis as { seen?: string[] }).seen = seen;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) seen.push((node as Element).outerHTML ?? '');
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** P05: what the page can read of the card; the texts are everything it can get hold of. */
export function readOurs(): { hasRoot: boolean; inner: string; seen: string } {
  const host = document.querySelector('second-source-card');
  getSelection()?.selectAllChildren(document.documentElement);
  return {
    hasRoot: (host?.shadowRoot ?? null) !== null,
    inner: [document.documentElement.textContent, document.documentElement.outerHTML, String(getSelection())].join(
      '\n',
    ),
    seen: (globalThis as { seen?: string[] }).seen?.join('\n') ?? '',
  };
}

/** P08: which files of the package, given its address without a slash at the end, the page can load. */
export async function loadableFiles({ base, files }: { base: string; files: readonly string[] }): Promise<string[]> {
  const tried = files.map(async (file) => {
    const url = `${base}/${file}`;
    const fetched = await fetch(url).then(
      () => true,
      () => false,
    );
    const image = await new Promise<boolean>((done) => {
      const element = new Image();
      element.onload = () => done(true);
      element.onerror = () => done(false);
      element.src = url;
    });
    return fetched || image ? [file] : [];
  });
  return (await Promise.all(tried)).flat();
}

/** P09: the strictest policy under which a page may still run scripts. */
export const STRICT_POLICY = "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts";

/** P09: documents that are no pages, by name. */
export const SILENT: readonly (readonly [string, { contentType: string; body: string }])[] = [
  ['XML', { contentType: 'application/xml', body: '<?xml version="1.0"?><note><to>Meta</to></note>' }],
  ['plain text', { contentType: 'text/plain', body: 'Meta’s revenue came to $154.5 billion in 2024.' }],
  [
    'an SVG',
    {
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Meta $1bn</text></svg>',
    },
  ],
  ['JSON', { contentType: 'application/json', body: '{"Meta": "$154.5 billion"}' }],
];
