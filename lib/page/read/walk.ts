import type { BlockKind, PartialDate, SectionRole } from '../../model';
import type { PageWords } from '../../model/tables/page';
import {
  assignedNodes,
  attribute,
  firstChild,
  lengthOf,
  NODE,
  nextSibling,
  nodeType,
  parentElement,
  queryFirst,
  shadowRootOf,
  tagOf,
  textOf,
} from '../dom';
import { readDate } from '../meta/date';
import type { Pause } from '../steps';
import { type PlanContext, planElement, planScope, tagPlan } from './classify';
import type { Visibility } from './visibility';

/** A part of the page to read, and what it is. */
export interface Region {
  element: Element;
  role: SectionRole;
}

/** A text node of a block, or null for a blank between two. */
export type Part = Text | null;

/** A block as it stands in the page, before hidden text is left out and its text built. */
export interface PageBlock {
  kind: BlockKind;
  /** Index into the sections of the walk. */
  section: number;
  parts: Part[];
  /** For each of `parts` the element that it stands in; null for a blank. */
  parents: (Element | null)[];
  /** Places in `parts` where a blank is the end of a table's cell. */
  cells: number[];
}

/** A section met in the walk. */
export interface PageSection {
  role: SectionRole;
  published: PartialDate | null;
}

/** What the walk found, in the order of the page. */
export interface PageOutline {
  blocks: PageBlock[];
  sections: PageSection[];
  /** Open shadow roots met, which have to be watched one by one. */
  shadowRoots: ShadowRoot[];
  /** Whether the walk ended at a limit. */
  cut: boolean;
}

/** An outline to be filled by a walk. */
export const emptyOutline = (): PageOutline => ({ blocks: [], sections: [], shadowRoots: [], cut: false });

/** How far a walk goes. */
export interface WalkLimits {
  /** Nodes looked at. */
  nodes: number;
  /** UTF-16 code units of raw text. */
  characters: number;
  /** UTF-16 code units of raw text after which the walk pauses with `batch`: what it found may be enough. */
  batch: number;
}

/** What the walk needs besides its regions. */
export interface WalkOptions {
  visibility: Visibility;
  liveBlog: boolean;
  limits: WalkLimits;
  /** Our own host element, never read. */
  ignore?: Element | null;
  /** Words of every language; here, the months of time stamps. */
  words: readonly PageWords[];
}

interface Frame {
  /** The element whose children these are; null where a slot shows those of others. */
  element: Element | null;
  next: Node | null;
  /** Nodes a slot shows; null for ordinary children. */
  slotted: Node[] | null;
  kind: BlockKind;
  section: number;
  isBlock: boolean;
  isCell: boolean;
  /** Whether it is a cell of a table, not something within one. */
  isTableCell: boolean;
  isRow: boolean;
}

/** Nodes looked at between two yields. */
const NODES_PER_STEP = 64;

const entryTime = (element: Element, words: readonly PageWords[]): PartialDate | null => {
  const time = queryFirst(element, '[itemprop~="datePublished"], time[datetime]');
  return time ? readDate(attribute(time, 'datetime') ?? attribute(time, 'content'), words) : null;
};

/**
 * Walks the regions in order and cuts their text into blocks and sections, which it adds to `outline`. Open shadow roots and
 * slots are followed.
 */
export function* walkSteps(
  regions: readonly Region[],
  options: WalkOptions,
  outline: PageOutline,
): Generator<Pause | 'batch', void, void> {
  const scope = new Set(regions.map((region) => region.element));
  const context: PlanContext = { role: 'article', liveBlog: options.liveBlog };
  let open: PageBlock | null = null;
  let breaks = 0;
  let nodes = 0;
  let characters = 0;
  let rested = 0;
  const articleSection = { index: -1 };

  const close = (): void => {
    if (open?.parts.some((part) => part !== null)) outline.blocks.push(open);
    open = null;
    breaks = 0;
  };
  const blank = (): void => {
    open?.parts.push(null);
    open?.parents.push(null);
  };
  const endCell = (): void => {
    open?.cells.push(open.parts.length);
    blank();
  };
  const begin = (role: SectionRole, element: Element): number => {
    if (role === 'article' && articleSection.index >= 0) return articleSection.index;
    const published =
      role === 'live-entry' || role === 'comment' || role === 'next-article' ? entryTime(element, options.words) : null;
    outline.sections.push({ role, published });
    if (role === 'article') articleSection.index = outline.sections.length - 1;
    return outline.sections.length - 1;
  };
  const addText = (node: Text, frame: Frame): void => {
    characters += lengthOf(node);
    if (open === null && !/\S/.test(textOf(node))) return;
    if (breaks > 1) close();
    breaks = 0;
    open ??= { kind: frame.kind, section: frame.section, parts: [], parents: [], cells: [] };
    open.parts.push(node);
    open.parents.push(frame.element ?? parentElement(node));
  };
  const enter = (element: Element, frame: Frame, isTop: boolean): Frame | null => {
    context.role = outline.sections[frame.section]?.role ?? 'article';
    if (options.visibility.hiddenByMarkup(element)) return null;
    const tag = tagOf(element);
    const plan = isTop ? planScope(tag) : planElement(element, tag, context);
    if (plan.flow === 'skip') return null;
    if (plan.flow === 'break') {
      breaks += 1;
      blank();
      return null;
    }
    const isBlock = plan.flow === 'block';
    const isRow = isBlock && plan.kind === 'table-row';
    if (isBlock && !frame.isRow) close();
    else if (plan.flow !== 'inline') blank();
    const shadow = tagPlan(tag).mayHost ? shadowRootOf(element) : null;
    if (shadow) outline.shadowRoots.push(shadow);
    const slotted = tag === 'slot' ? assignedNodes(element) : null;
    return {
      element: slotted ? null : element,
      next: slotted ? (slotted[0] ?? null) : firstChild(shadow ?? element),
      slotted: slotted ? slotted.slice(1) : null,
      kind: frame.isRow ? frame.kind : (plan.kind ?? frame.kind),
      section: plan.section ? begin(plan.section, element) : frame.section,
      isBlock: isBlock && !frame.isRow,
      isCell: plan.flow === 'cell' || (isBlock && frame.isRow),
      isTableCell: plan.flow === 'cell',
      isRow: isRow || frame.isRow,
    };
  };
  const leave = (frame: Frame): void => {
    if (frame.isBlock) close();
    else if (frame.isTableCell) endCell();
    else if (frame.isCell) blank();
  };

  for (const { element, role } of regions) {
    const first: Frame = {
      element: null,
      next: element,
      slotted: null,
      kind: 'paragraph',
      section: begin(role, element),
      isBlock: true,
      isCell: false,
      isTableCell: false,
      isRow: false,
    };
    const stack = [first];
    let isTop = true;
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node: Node | null = frame.next;
      if (node === null) {
        leave(frame);
        stack.pop();
        continue;
      }
      if (isTop) frame.next = null;
      else if (frame.slotted) frame.next = frame.slotted.shift() ?? null;
      else frame.next = nextSibling(node);
      const outer = isTop;
      isTop = false;
      const type = nodeType(node);
      if (type === NODE.text) addText(node as Text, frame);
      else if (type === NODE.element && node !== options.ignore && (outer || !scope.has(node as Element))) {
        const inner = enter(node as Element, frame, outer);
        if (inner) stack.push(inner);
      }
      nodes += 1;
      if (nodes % NODES_PER_STEP === 0) yield;
      if (nodes > options.limits.nodes || characters > options.limits.characters) {
        close();
        outline.cut = true;
        return;
      }
      if (characters - rested > options.limits.batch) {
        rested = characters;
        yield 'batch';
      }
    }
  }
}
