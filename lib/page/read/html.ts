/** Characters in which a text must show that it is HTML. */
const HTML_START = 5000;

/** What may stand before the first element: its beginning and its end. */
const BEFORE_HTML: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<?xml', '>'],
];

const HTML = /^<(?:!doctype|html|head|body|article|main|div|p|h[1-6]|section)\b/i;

/** Whether a text is HTML and not words. */
export function isHtml(raw: string): boolean {
  let start = raw.slice(0, HTML_START).trimStart();
  for (;;) {
    const [open, close] = BEFORE_HTML.find(([sign]) => start.startsWith(sign)) ?? [];
    if (open === undefined || close === undefined) return HTML.test(start);
    const end = start.indexOf(close, open.length);
    if (end < 0) return false;
    start = start.slice(end + close.length).trimStart();
  }
}

/** A file's HTML with the `html` and `body` it may lack, so that a strict parser makes a document of it. */
export function completeHtml(html: string): string {
  if (/<body[\s>]/i.test(html) && /<html[\s>]/i.test(html)) return html;
  if (/<html[\s>]/i.test(html)) return html;
  const inner = html.replace(/<!doctype[^<>]*>/i, '');
  if (/<body[\s>]/i.test(html)) return `<!doctype html><html>${inner}</html>`;
  const head = /<head[\s>]/i.test(inner) ? '' : '<head></head>';
  return `<!doctype html><html>${head}<body>${inner}</body></html>`;
}
