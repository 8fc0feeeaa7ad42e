import { parseHTML } from 'linkedom';
import { squeeze } from '../../scripts/eval/places';

/** Elements that stand on lines of their own: blank on both sides. */
const BLOCKS = new Set(
  (
    'p div ul ol li table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote section article header ' +
    'footer aside figure figcaption dl dt dd hr br pre main nav details summary'
  ).split(' '),
);
const SILENT = new Set(['script', 'style']);

interface Shown {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Shown>;
}

const TEXT = 3;
const ELEMENT = 1;

function wordsOf(node: Shown): string {
  if (node.nodeType === TEXT) return node.textContent ?? '';
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== ELEMENT || SILENT.has(name)) return '';
  const inner = [...node.childNodes].map(wordsOf).join('');
  return BLOCKS.has(name) ? ` ${inner} ` : inner;
}

/** Signs without width that text extraction drops, beyond those of `squeeze`. */
const ZERO_WIDTH = /\u200c|\u200d|\ufeff|\u2060/g;

/**
 * The visible text of an article's markup as the labelling rules define it, read independently of the
 * pipeline: blocks parted by a blank, inline elements joined, white space made even.
 */
export function visibleText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return squeeze(wordsOf(document.body as unknown as Shown).replace(ZERO_WIDTH, ''));
}
