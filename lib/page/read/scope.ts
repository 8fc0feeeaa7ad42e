import { normaliseText } from '../../text';
import {
  attribute,
  bodyOf,
  closest,
  contains,
  documentElement,
  firstChild,
  firstElement,
  hasAttributes,
  hintWords,
  isElement,
  NODE,
  nextSibling,
  nodeType,
  parentElement,
  queryAll,
  queryFirst,
  tagOf,
  textContent,
  textOf,
} from '../dom';
import { textIn } from '../meta/json-ld';
import type { PageMeta } from '../meta/meta';
import type { Steps } from '../steps';
import { holdsRunningText, RUNNING_TEXT } from './classify';
import { BLOCK_TAGS, COMMENT_HINTS, SKIPPED_HINTS, SKIPPED_ROLES, SKIPPED_TAGS } from './tags';
import type { Region } from './walk';

/** Running text under an element: characters in paragraphs of 80 and more, links not counted. */
export interface TextSums {
  running: Map<Element, number>;
  /** The part of it that the JSON-LD articleBody holds too. */
  matched: Map<Element, number>;
  total: number;
  totalMatched: number;
  /** Paragraphs of running text. */
  paragraphs: number;
  /** Characters in links. */
  linked: number;
  /** Articles, and places where readers comment, in the order of the page. */
  parts: Part[];
}

/** An element that may be a part of what is read beside the root. */
interface Part {
  element: Element;
  isComments: boolean;
}

/** Why the root was chosen. */
export type RootRule = 'articleBody' | 'article' | 'running-text' | 'body';

/** What is read of a page. */
export interface Scope {
  root: Element;
  rule: RootRule;
  /** The root and the parts beside it that are read, in the order of the page. */
  regions: Region[];
  /** Characters of running text in the root. */
  running: number;
}

/** The smallest element with this share of the page's running text is the best readable block. */
const SHARE = { runningText: 0.75, matched: 0.9, article: 0.25, likeLargest: 0.5, enclosing: 1.4 } as const;
/** Length of the pieces by which paragraphs are found in the JSON-LD articleBody, and how much of that is read. */
const MATCH = { piece: 24, body: 200_000, wordsPerStep: 500 } as const;
const NODES_PER_STEP = 64;
/** Paragraph-like elements, never a root themselves. */
const LEAVES = new Set(
  'p li dd dt td th tr tbody table blockquote h1 h2 h3 h4 h5 h6 ul ol dl figure span a b i em strong'.split(' '),
);
const NO_ROOT = new Set(['nav', 'footer', 'aside', ...SKIPPED_TAGS]);
/** What in a paragraph holds words that are none of its text. */
const NO_TEXT = 'script, style, noscript, button, select, textarea, svg, object';
/** Longest paragraph whose text is asked for as a whole; longer ones are walked, in steps. */
const WHOLE = 20_000;

function* piecesOf(articleBody: string | null): Steps<ReadonlySet<string>> {
  const pieces = new Set<string>();
  if (!articleBody) return pieces;
  const body = normaliseText(articleBody.slice(0, MATCH.body));
  for (let at = 0, words = 0; at >= 0 && at < body.length; words++) {
    pieces.add(body.slice(at, at + MATCH.piece));
    const blank = body.indexOf(' ', at);
    at = blank < 0 ? -1 : blank + 1;
    if (words % MATCH.wordsPerStep === 0) yield;
  }
  return pieces;
}

interface Frame {
  element: Element;
  next: Node | null;
  isBlock: boolean;
  own: number;
  lead: string;
  running: number;
  matched: number;
}

const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag) || tag === 'td' || tag === 'th';

const frameOf = (element: Element, tag: string): Frame => ({
  ...{ element, next: firstChild(element), isBlock: isBlockTag(tag), own: 0, lead: '', running: 0, matched: 0 },
});

/** What the words of an element's id and class say of it. */
interface Hints {
  isAround: boolean;
  isComments: boolean;
}

const NO_HINTS: Hints = { isAround: false, isComments: false };

function hintsIn(words: readonly string[]): Hints {
  return {
    isAround: words.some((word) => COMMENT_HINTS.has(word) || SKIPPED_HINTS.always.has(word)),
    isComments: words.some((word, i) => COMMENT_HINTS.has(word) || COMMENT_HINTS.has(`${word}-${words[i + 1]}`)),
  };
}

/** The text of an element that can be counted as a whole, and how much of it is in links; null where it has to be walked. */
function wholeText(element: Element, tag: string): { text: string; linked: number } | null {
  const isLeaf = firstElement(element) === null;
  if (!isLeaf && tag !== 'p') return null;
  const text = textContent(element) ?? '';
  if (isLeaf) return { text, linked: 0 };
  if (text.length > WHOLE || queryFirst(element, NO_TEXT) !== null) return null;
  return { text, linked: queryAll(element, 'a').reduce((sum, a) => sum + (textContent(a)?.trim().length ?? 0), 0) };
}

/** Adds up running text under every element in one walk, without recursion. Most paragraphs and links are asked for their whole text. */
export function* sumSteps(top: Element, pieces: ReadonlySet<string>, limit: number): Steps<TextSums> {
  const sums: TextSums = {
    running: new Map(),
    matched: new Map(),
    total: 0,
    totalMatched: 0,
    paragraphs: 0,
    linked: 0,
    parts: [],
  };
  const isMatched = pieces.size > 0;
  const known = new Map<readonly string[], Hints>();
  const hintsOf = (element: Element): Hints => {
    const words = hintWords(element);
    if (words.length === 0) return NO_HINTS;
    let hints = known.get(words);
    if (!hints) {
      hints = hintsIn(words);
      known.set(words, hints);
    }
    return hints;
  };
  const isAround = (element: Element, tag: string): boolean => {
    if (NO_ROOT.has(tag)) return true;
    if (!hasAttributes(element)) {
      if (tag === 'article') sums.parts.push({ element, isComments: false });
      return false;
    }
    if (SKIPPED_ROLES.has(attribute(element, 'role') ?? '')) return true;
    const hints = hintsOf(element);
    if (hints.isComments || tag === 'article') sums.parts.push({ element, isComments: hints.isComments });
    return hints.isAround;
  };
  const addParagraph = (to: Frame, length: number, lead: string): void => {
    if (length < RUNNING_TEXT) return;
    to.running += length;
    sums.paragraphs += 1;
    if (isMatched && pieces.has(normaliseText(lead).slice(0, MATCH.piece))) to.matched += length;
  };
  const addLead = (to: Frame, text: string): void => {
    if (isMatched && to.lead.length < 3 * MATCH.piece) to.lead += text.slice(0, 4 * MATCH.piece);
  };
  const keep = (frame: Frame): void => {
    if (frame.running > 0) sums.running.set(frame.element, frame.running);
    if (frame.matched > 0) sums.matched.set(frame.element, frame.matched);
  };
  const stack: Frame[] = [frameOf(top, tagOf(top))];
  const pop = (frame: Frame): void => {
    stack.pop();
    const outer = stack.at(-1);
    if (frame.isBlock || !outer) addParagraph(frame, frame.own, frame.lead);
    else {
      outer.own += frame.own;
      addLead(outer, frame.lead);
    }
    keep(frame);
    if (!outer) return;
    outer.running += frame.running;
    outer.matched += frame.matched;
  };
  const enter = (element: Element, frame: Frame): void => {
    const tag = tagOf(element);
    if (isAround(element, tag)) return;
    if (tag === 'a') {
      const text = textContent(element) ?? '';
      sums.linked += text.trim().length;
      addLead(frame, text);
      return;
    }
    const whole = wholeText(element, tag);
    if (whole === null) {
      stack.push(frameOf(element, tag));
      return;
    }
    const { text, linked } = whole;
    const own = text.trim().length - linked;
    sums.linked += linked;
    if (!isBlockTag(tag)) {
      frame.own += own;
      addLead(frame, text);
    } else if (own >= RUNNING_TEXT) {
      const inner: Frame = { element, next: null, isBlock: true, own, lead: '', running: 0, matched: 0 };
      addParagraph(inner, own, text.slice(0, 4 * MATCH.piece));
      keep(inner);
      frame.running += inner.running;
      frame.matched += inner.matched;
    }
  };
  let nodes = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node: Node | null = frame.next;
    if (node === null || nodes > limit) {
      pop(frame);
      continue;
    }
    frame.next = nextSibling(node);
    nodes += 1;
    const type = nodeType(node);
    if (type === NODE.text) {
      const raw = textOf(node as Text);
      frame.own += raw.trim().length;
      addLead(frame, raw);
    } else if (type === NODE.element) enter(node as Element, frame);
    if (nodes % NODES_PER_STEP === 0) yield;
  }
  sums.total = sums.running.get(top) ?? 0;
  sums.totalMatched = sums.matched.get(top) ?? 0;
  return sums;
}

/** The smallest element under `top` that still holds `share` of what `of` adds up. */
function smallestWith(top: Element, of: ReadonlyMap<Element, number>, share: number): Element {
  const least = (of.get(top) ?? 0) * share;
  for (let best = top; ; ) {
    let inner: Element | null = null;
    for (let node = firstChild(best); node && !inner; node = nextSibling(node)) {
      if (isElement(node) && !LEAVES.has(tagOf(node)) && (of.get(node) ?? 0) >= least) inner = node;
    }
    if (!inner) return best;
    best = inner;
  }
}

/** Articles of the page that lie in no other one, with their running text. */
function outerArticles(document: Document): Element[] {
  return queryAll(document, 'article, [role="article"], [itemprop~="articleBody"]').filter((element) => {
    const parent = parentElement(element);
    return (
      (!parent || !closest(parent, 'article, [role="article"], [itemprop~="articleBody"]')) &&
      !closest(element, 'nav, footer, aside')
    );
  });
}

function chooseRoot(
  document: Document,
  body: Element,
  sums: TextSums,
  articleBody: string | null,
): { root: Element; rule: RootRule } {
  const running = (element: Element): number => sums.running.get(element) ?? 0;
  if (articleBody && sums.totalMatched * 2 >= Math.min(articleBody.length, MATCH.body)) {
    const found = smallestWith(body, sums.matched, SHARE.matched);
    const around = closest(found, 'article');
    const root = around && running(around) <= SHARE.enclosing * running(found) ? around : found;
    return { root, rule: 'articleBody' };
  }
  const articles = outerArticles(document);
  const largest = Math.max(0, ...articles.map(running));
  const first = articles.find((element) => running(element) >= SHARE.likeLargest * largest);
  if (first && largest >= SHARE.article * sums.total) return { root: first, rule: 'article' };
  if (sums.total > 0) return { root: smallestWith(body, sums.running, SHARE.runningText), rule: 'running-text' };
  return { root: body, rule: 'body' };
}

/** The page's one main heading where it stands outside the root. */
function headingBeside(document: Document, root: Element): Element | null {
  const headings = queryAll(document, 'h1').filter((h) => /\S/.test(textContent(h) ?? ''));
  const heading = headings.length === 1 ? headings[0] : undefined;
  if (!heading || contains(root, heading) || contains(heading, root)) return null;
  return closest(heading, 'nav, footer, aside, dialog') ? null : heading;
}

/** Reader comments and further articles outside the root. */
function partsBeside(root: Element, parts: readonly Part[]): Region[] {
  const regions: Region[] = [];
  const isFree = (element: Element): boolean =>
    !contains(root, element) &&
    !contains(element, root) &&
    !regions.some((region) => contains(region.element, element));
  for (const { element, isComments } of parts) {
    if (!isFree(element)) continue;
    if (isComments) regions.push({ element, role: 'comment' });
    else if (tagOf(element) === 'article' && holdsRunningText(element)) regions.push({ element, role: 'next-article' });
  }
  return regions;
}

/**
 * Decides what is read. The root is what matches the JSON-LD articleBody, else the first large
 * `article`, else the smallest element with three quarters of the page's running text. Comments,
 * further articles and a main heading outside it are read as parts of their own. Null for a document
 * without elements.
 */
export function* scopeSteps(document: Document, meta: PageMeta, nodeLimit: number): Steps<Scope | null> {
  const body = bodyOf(document) ?? documentElement(document);
  if (!body) return null;
  const articleBody = textIn(meta.article, 'articleBody');
  const pieces = yield* piecesOf(articleBody);
  const sums = yield* sumSteps(body, pieces, nodeLimit);
  const { root, rule } = chooseRoot(document, body, sums, articleBody);
  yield;
  const heading = headingBeside(document, root);
  yield;
  const regions: Region[] = [{ element: root, role: 'article' }];
  if (heading) {
    const inOrder = queryAll(document, `h1, ${tagOf(root)}`);
    regions.splice(inOrder.indexOf(heading) < inOrder.indexOf(root) ? 0 : 1, 0, { element: heading, role: 'article' });
  }
  if (root !== body) regions.push(...partsBeside(root, sums.parts));
  return { root, rule, regions, running: sums.running.get(root) ?? 0 };
}
