import type { BlockKind, SectionRole } from '../../model';
import { attribute, closest, hasAttributes, hintWords, queryAll, queryFirst, textContent } from '../dom';
import {
  BLOCK_KINDS,
  BLOCK_TAGS,
  CELL_TAGS,
  COMMENT_ENTRY_HINTS,
  COMMENT_HINTS,
  CORRECTION_HINTS,
  LIVE_HINTS,
  SKIPPED_HINTS,
  SKIPPED_PAIRS,
  SKIPPED_ROLES,
  SKIPPED_TAGS,
  TEASER_HINTS,
} from './tags';

/** What the walk does with an element. */
export interface ElementPlan {
  /** `break` is a line break; `cell` separates by a blank. */
  flow: 'skip' | 'inline' | 'block' | 'cell' | 'break';
  /** Kind of the blocks in it; null keeps the outer one. */
  kind: BlockKind | null;
  /** Section that begins with it; null keeps the outer one. */
  section: SectionRole | null;
}

/** What the plan of an element depends on besides itself. */
export interface PlanContext {
  /** Role of the section around it. */
  role: SectionRole;
  liveBlog: boolean;
}

/** A paragraph with at least this many characters outside links is running text. */
export const RUNNING_TEXT = 80;
/** Paragraphs of running text that make an element more than a list of links. */
const RUNNING_PARAGRAPHS = 2;

const SKIP: ElementPlan = { flow: 'skip', kind: null, section: null };
const INLINE: ElementPlan = { flow: 'inline', kind: null, section: null };
const BREAK: ElementPlan = { flow: 'break', kind: null, section: null };
const CELL: ElementPlan = { flow: 'cell', kind: null, section: null };

/** Whether an element holds paragraphs that are more than links. */
export function holdsRunningText(element: Element): boolean {
  let found = 0;
  for (const paragraph of queryAll(element, 'p')) {
    const links = queryAll(paragraph, 'a').reduce((sum, a) => sum + (textContent(a)?.length ?? 0), 0);
    if ((textContent(paragraph)?.length ?? 0) - links >= RUNNING_TEXT && ++found >= RUNNING_PARAGRAPHS) return true;
  }
  return false;
}

const hasAny = (words: readonly string[], hints: ReadonlySet<string>): boolean =>
  words.some((word, i) => hints.has(word) || hints.has(`${word}-${words[i + 1] ?? ''}`));

/** Hints count for blocks only (a link of class "related" is part of its sentence), but for text meant for screen readers. */
function isSkippedByHint(element: Element, words: readonly string[], isBlock: boolean): boolean {
  if (words.length === 0) return false;
  if (hasAny(words, SKIPPED_PAIRS)) return true;
  if (!isBlock) return false;
  if (hasAny(words, SKIPPED_HINTS.always)) return true;
  if (!words.some((word) => SKIPPED_HINTS.unlessText.has(word))) return false;
  return !queryFirst(element, 'h1') && !holdsRunningText(element);
}

/** A footnote sign ("[1]", "*"), which would run into the figure before it. */
function isFootnoteMark(element: Element): boolean {
  return (
    /^\s*(?:\[?\d{1,3}\]?|\*{1,3}|[†‡])\s*$/u.test(textContent(element)?.slice(0, 20) ?? '') &&
    queryFirst(element, 'a') !== null
  );
}

/** A layout table's row: its cells hold blocks of their own. */
function isLayoutRow(row: Element): boolean {
  const cells = queryAll(row, 'td, th').length;
  return queryAll(row, 'p, h1, h2, h3, h4, li, article, section').length > 2 * cells;
}

function isLeftOut(element: Element, tag: string, context: PlanContext): boolean {
  if (SKIPPED_TAGS.has(tag)) return true;
  const role = attribute(element, 'role');
  if (role && SKIPPED_ROLES.has(role)) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (tag === 'form') return queryFirst(element, 'article, main, h1') === null && !holdsRunningText(element);
  if (tag === 'dialog' || tag === 'details') return attribute(element, 'open') === null;
  if (tag === 'sup' && isFootnoteMark(element)) return true;
  if (tag === 'footer' && context.role !== 'comment' && !closest(element, 'blockquote')) {
    return (
      !hasAny(hintWords(element), CORRECTION_HINTS) &&
      queryFirst(element, '[class*="correction" i], [class*="korrektur" i]') === null
    );
  }
  if (tag === 'header') return !closest(element, 'article, main, section') && queryFirst(element, 'h1') === null;
  return false;
}

function isLinkList(element: Element): boolean {
  const all = textContent(element)?.replace(/\s+/g, ' ').length ?? 0;
  const links = queryAll(element, 'a').reduce((sum, a) => sum + (textContent(a)?.replace(/\s+/g, ' ').length ?? 0), 0);
  return links * 2 > all;
}

/** Role of the section that begins with this element, or null when none does. */
function sectionOf(element: Element, tag: string, words: readonly string[], context: PlanContext): SectionRole | null {
  const itemType = attribute(element, 'itemtype') ?? '';
  const itemProp = attribute(element, 'itemprop') ?? '';
  if (hasAny(words, COMMENT_HINTS) || /\/(?:User)?Comments?$/.test(itemType)) return 'comment';
  if (hasAny(words, COMMENT_ENTRY_HINTS) && (context.role === 'comment' || tag === 'article' || tag === 'li'))
    return 'comment';
  if (context.role === 'comment') return null;
  if (itemProp === 'liveBlogUpdate' || (/\/BlogPosting$/.test(itemType) && context.liveBlog)) return 'live-entry';
  if (context.liveBlog && (tag === 'article' || hasAny(words, LIVE_HINTS)) && queryFirst(element, 'time')) {
    return queryAll(element, 'article').length > 1 ? null : 'live-entry';
  }
  if (tag === 'figcaption') return 'caption';
  if (hasAny(words, CORRECTION_HINTS)) return 'correction';
  if (tag === 'aside' || tag === 'article' || attribute(element, 'role') === 'complementary') return 'teaser';
  return hasAny(words, TEASER_HINTS) && !queryFirst(element, 'h1') ? 'teaser' : null;
}

/** What the tag alone says: plans by tag, made when a page first has it. */
interface TagPlan {
  readonly isBlock: boolean;
  /** What is done with an element that has no attributes; null where what is in or around it counts as well. */
  readonly bare: ElementPlan | null;
  /** Whether attributes change nothing. */
  readonly isFixed: boolean;
  /** Whether such an element may have a shadow root: custom elements and those that the DOM standard lists for `attachShadow`. */
  readonly mayHost: boolean;
}

const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const LOOKED_INTO = new Set('sup form dialog details footer header tr figcaption aside article'.split(' '));
const tagPlans = new Map<string, TagPlan>();

function barePlan(tag: string, isBlock: boolean): ElementPlan | null {
  if (tag === 'br') return BREAK;
  if (LOOKED_INTO.has(tag)) return null;
  if (SKIPPED_TAGS.has(tag)) return SKIP;
  if (CELL_TAGS.has(tag)) return CELL;
  return isBlock ? { flow: 'block', kind: BLOCK_KINDS.get(tag) ?? null, section: null } : INLINE;
}

/** What the tag of an element says of it. */
export function tagPlan(tag: string): TagPlan {
  const known = tagPlans.get(tag);
  if (known) return known;
  const isBlock = BLOCK_TAGS.has(tag);
  const bare = barePlan(tag, isBlock);
  const isFixed = bare === SKIP || bare === BREAK || tag === 'wbr';
  const plan = { isBlock, bare, isFixed, mayHost: HOSTS.has(tag) || tag.includes('-') };
  tagPlans.set(tag, plan);
  return plan;
}

/** What is done with the root and what else is read as a whole: it is never left out. */
export const planScope = (tag: string): ElementPlan => ({
  flow: tagPlan(tag).isBlock ? 'block' : 'inline',
  kind: null,
  section: null,
});

/** Decides what the walk does with an element, from its tag, role, and the words of its id and class. */
export function planElement(element: Element, tag: string, context: PlanContext): ElementPlan {
  const { isBlock, bare, isFixed } = tagPlan(tag);
  if (bare !== null && (isFixed || !hasAttributes(element))) return bare;
  if (isLeftOut(element, tag, context)) return SKIP;
  const words = hintWords(element);
  if (isSkippedByHint(element, words, isBlock)) return SKIP;
  if (CELL_TAGS.has(tag)) return CELL;
  if (!isBlock) return INLINE;
  if (tag === 'tr' && isLayoutRow(element)) return { flow: 'block', kind: null, section: null };
  const section = sectionOf(element, tag, words, context);
  if (section === 'teaser' && isLinkList(element)) return SKIP;
  const kind = BLOCK_KINDS.get(tag) ?? (attribute(element, 'role') === 'heading' ? 'heading' : null);
  return { flow: 'block', kind, section };
}
