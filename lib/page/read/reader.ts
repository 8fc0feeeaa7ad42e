import type { ArticleText, Block, PartialReason, ReadingLanguage, Section, SectionRole } from '../../model';
import type { PageWords } from '../../model/tables/page';
import { type BuiltText, countWords, createTextBuilder, splitBuiltText } from '../../text';
import { textOf } from '../dom';
import { metaSteps, type PageAddress, type PageMeta, type PageSigns } from '../meta/meta';
import { runAll, type Steps } from '../steps';
import { RAW_SHARE, READ_LIMITS, type ReadLimits } from './limits';
import { isPaywalled } from './paywall';
import { type Scope, scopeSteps } from './scope';
import { createTextMap, type TextMap } from './text-map';
import { isTranslated, languageOf } from './translation';
import type { Visibility } from './visibility';
import { emptyOutline, type PageBlock, type Part, walkSteps } from './walk';

/** How a page is read. */
export interface ReadOptions {
  visibility: Visibility;
  /** Language of the text, given what the page declares; null for one that has no tables. */
  language: (text: string, declared: string | null) => ReadingLanguage | null;
  /** Words of every language that has tables. */
  words: readonly PageWords[];
  address?: PageAddress | null;
  /** What the page says of itself, where it has been read already. */
  meta?: PageMeta;
  /** The part of it that has just been read to tell whether the page is an article. */
  signs?: PageSigns | null;
  limits?: Partial<ReadLimits>;
  /** Our own host element, never read. */
  ignore?: Element | null;
  /** The reading before: blocks that have not changed are taken over from it. */
  previous?: Reading | null;
  /** Text nodes whose text has changed since; blocks with other nodes are seen without being told. */
  dirty?: ReadonlySet<Node>;
  /** Whether visibility may have changed, so that style is read again for all blocks. */
  recheck?: boolean;
}

/** A block of the article with its text; the same object as long as the block does not change. */
export interface ReadBlock {
  page: PageBlock;
  built: BuiltText<Text>;
}

/** What a block of the page became: one block of the article, or several where it is very long. */
interface ReadPageBlock {
  page: PageBlock;
  pieces: readonly ReadBlock[];
}

/** A page as read. */
export interface Reading {
  article: ArticleText;
  /** Null when the text is in none of the languages. `article.info.language` is then `en`. */
  language: ReadingLanguage | null;
  meta: PageMeta;
  map: TextMap;
  scope: Scope | null;
  /** One for each of `article.blocks`. */
  blocks: readonly ReadBlock[];
  /** What the next reading takes over. */
  pageBlocks: readonly ReadPageBlock[];
  /** Indexes of the blocks that are new or changed since the reading before. */
  changed: readonly number[];
  /** Language that the document named when it was first read; a translator changes it later. */
  firstLanguage: string | null;
  /** Open shadow roots in what was read. */
  shadowRoots: readonly ShadowRoot[];
}

/**
 * Longest block, in characters. Longer ones, which no writer makes, are cut after a sentence, so that
 * what works block by block never works long.
 */
const BLOCK_LIMIT = 8000;
/** Characters of one text node taken at a time. */
const CHUNK = 8192;
/** Raw characters of a block that are built between two yields. */
const RESTED = 2048;
/** Text nodes of a block that are built between two yields, however short they are. */
const PARTS_PER_STEP = 32;
/** Blocks whose style is read before they are built: of a page that is too long, the rest is never asked. */
const STYLED_BLOCKS = 400;
/** Elements whose style is read between two yields. */
const STYLES_PER_STEP = 16;

const sameParts = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** Blocks of the reading before, by their first text node. */
function reusable(options: ReadOptions): (block: PageBlock) => ReadPageBlock | null {
  const { previous, dirty } = options;
  if (!previous || options.recheck) return () => null;
  const known = new Map<Part, ReadPageBlock>();
  for (const block of previous.pageBlocks) known.set(block.page.parts.find((part) => part !== null) ?? null, block);
  return (block) => {
    const found = known.get(block.parts.find((part) => part !== null) ?? null);
    if (!found || found.page.kind !== block.kind || !sameParts(found.page.parts, block.parts)) return null;
    return dirty && block.parts.some((part) => part !== null && dirty.has(part)) ? null : found;
  };
}

/** Parents of the blocks' text nodes that computed style hides. */
function* hiddenParents(blocks: readonly PageBlock[], visibility: Visibility): Steps<ReadonlySet<Element>> {
  const hidden = new Set<Element>();
  const isHidden = visibility.hiddenByStyle;
  if (!isHidden) return hidden;
  const seen = new Set<Element>();
  for (const { parents } of blocks) {
    for (const parent of parents) {
      if (!parent || seen.has(parent)) continue;
      if (seen.size % STYLES_PER_STEP === 0) yield 'style';
      seen.add(parent);
      if (isHidden(parent)) hidden.add(parent);
    }
  }
  return hidden;
}

function* buildSteps(block: PageBlock, hidden: ReadonlySet<Element>, limit: number): Steps<BuiltText<Text>> {
  const builder = createTextBuilder<Text>();
  const { parts, parents, cells } = block;
  let raw = 0;
  let rested = 0;
  let ended = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? null;
    if (part === null) {
      if (cells[ended] === i) {
        builder.cell();
        ended += 1;
      } else builder.blank();
      continue;
    }
    const parent = parents[i];
    if (i % PARTS_PER_STEP === PARTS_PER_STEP - 1) yield;
    if (hidden.size > 0 && parent && hidden.has(parent)) continue;
    const text = textOf(part);
    for (let at = 0; at < text.length && raw < limit * RAW_SHARE; at += CHUNK) {
      builder.add(text.slice(at, at + CHUNK), part, at);
      raw += Math.min(CHUNK, text.length - at);
      if (raw - rested < RESTED) continue;
      rested = raw;
      yield;
    }
  }
  return builder.take();
}

/** Longest block that is a pointer to another article, not a paragraph that happens to begin so. */
const TEASER_LENGTH = 250;
/** Letters by which openings are looked up: no block is compared with all of them. */
const OPENING_KEY = 2;

interface Opening {
  words: string;
  role: 'correction' | 'teaser';
}

/** Words that corrections and pointers to other articles open with, by their first letters; corrections first. */
function openingsOf(words: readonly PageWords[]): ReadonlyMap<string, readonly Opening[]> {
  const found = new Map<string, Opening[]>();
  const add = (opening: string, role: Opening['role']): void => {
    const key = opening.slice(0, OPENING_KEY);
    const list = found.get(key);
    if (list) list.push({ words: opening, role });
    else found.set(key, [{ words: opening, role }]);
  };
  for (const table of words) for (const opening of table.corrections) add(opening, 'correction');
  for (const table of words) for (const opening of table.teasers) add(opening, 'teaser');
  return found;
}

/** What the block's own words make of it, where its markup says no more than that it is in the article. */
function roleByWords(text: string, openings: ReadonlyMap<string, readonly Opening[]>): SectionRole | null {
  const likely = openings.get(text.slice(0, OPENING_KEY).toLowerCase());
  if (!likely) return null;
  const start = text.slice(0, 80).toLowerCase();
  const opensWith = ({ words, role }: Opening): boolean =>
    (role === 'correction' || text.length <= TEASER_LENGTH) &&
    start.startsWith(words) &&
    !/^[\p{L}\p{N}]/u.test(start.slice(words.length));
  return likely.find(opensWith)?.role ?? null;
}

/** Where a text too long for one block is cut: after the last sentence within the limit, else at a blank. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  for (let from = 0; text.length - from > BLOCK_LIMIT; from = cuts.at(-1) ?? text.length) {
    const part = text.slice(from, from + BLOCK_LIMIT);
    const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('! '), part.lastIndexOf('? ')) + 1;
    const blank = part.lastIndexOf(' ');
    const least = BLOCK_LIMIT / 2;
    cuts.push(from + (sentence > least ? sentence : blank > least ? blank : BLOCK_LIMIT));
  }
  return cuts;
}

function piecesOf(page: PageBlock, built: BuiltText<Text>): ReadBlock[] {
  const pieces = built.text.length <= BLOCK_LIMIT ? [built] : splitBuiltText(built, cutsOf(built.text));
  return pieces.flatMap((piece) => (piece.text === '' ? [] : [{ page, built: piece }]));
}

interface Assembly {
  text: string;
  blocks: Block[];
  sections: Section[];
  read: ReadBlock[];
}

/** Joins the blocks' texts by line feeds and numbers the sections that hold text. */
function assemble(read: readonly ReadBlock[], sections: readonly Section[], words: readonly PageWords[]): Assembly {
  const openings = openingsOf(words);
  const result: Assembly = { text: '', blocks: [], sections: [], read: [] };
  const numbers = new Map<number, number>();
  const texts: string[] = [];
  let at = 0;
  for (const block of read) {
    const { text } = block.built;
    const section = sections[block.page.section] ?? { role: 'article' as const, published: null };
    const byWords = section.role === 'article' ? roleByWords(text, openings) : null;
    let number = numbers.get(block.page.section);
    if (byWords !== null) number = result.sections.push({ role: byWords, published: null }) - 1;
    else if (number === undefined) {
      number = result.sections.push(section) - 1;
      numbers.set(block.page.section, number);
    }
    result.blocks.push({ start: at, end: at + text.length, kind: block.page.kind, section: number });
    result.read.push(block);
    texts.push(text);
    at += text.length + 1;
  }
  result.text = texts.join('\n');
  return result;
}

/**
 * Reads the visible text of an article. Block tags separate, inline tags do not; white space is one
 * blank; what is no text of the article is left out. Yields often, also within one huge text node;
 * yields `style` before it reads computed style.
 */
export function* readSteps(document: Document, options: ReadOptions): Steps<Reading> {
  const meta = options.meta ?? (yield* metaSteps(document, options.words, options.address ?? null, options.signs));
  const limits = { ...READ_LIMITS, ...options.limits };
  const scope = yield* scopeSteps(document, meta, limits.nodes);
  const outline = emptyOutline();
  const walk = walkSteps(
    scope?.regions ?? [],
    {
      visibility: options.visibility,
      liveBlog: meta.liveBlog,
      limits: { nodes: limits.nodes, characters: limits.characters * RAW_SHARE, batch: limits.characters },
      ignore: options.ignore ?? null,
      words: options.words,
    },
    outline,
  );
  const reuse = reusable(options);
  const kept: (ReadPageBlock | null)[] = [];
  let hidden: ReadonlySet<Element> = new Set();
  const read: ReadBlock[] = [];
  const pageBlocks: ReadPageBlock[] = [];
  const fresh = new Set<ReadBlock>();
  let room = limits.characters;
  let counted = 0;
  let cut = false;
  let isWalked = false;
  for (let i = 0; ; i++) {
    // A page that is too long is walked only as far as its text may be taken: so most of its nodes are never touched.
    for (let isEnough = i < outline.blocks.length; !isWalked && !isEnough; ) {
      const step = walk.next();
      isWalked = step.done === true;
      isEnough = step.value === 'batch' && i < outline.blocks.length;
      if (!isEnough) yield;
    }
    const page = outline.blocks[i];
    if (!page) break;
    if (i >= kept.length) {
      const next = outline.blocks.slice(i, i + STYLED_BLOCKS);
      const known = next.map(reuse);
      kept.push(...known);
      hidden = yield* hiddenParents(
        next.filter((_, k) => known[k] === null),
        options.visibility,
      );
    }
    const old = kept[i] ?? null;
    const pieces = old?.pieces ?? piecesOf(page, yield* buildSteps(page, hidden, room));
    pageBlocks.push({ page, pieces });
    for (const piece of pieces) {
      if (room <= 0) break;
      const built =
        piece.built.text.length > room ? (splitBuiltText(piece.built, [room])[0] ?? piece.built) : piece.built;
      const block = built === piece.built && piece.page.section === page.section ? piece : { page, built };
      if (!old) fresh.add(block);
      cut ||= built !== piece.built;
      read.push(block);
      room -= built.text.length + 1;
      counted += countWords(built.text);
    }
    if (room <= 0) {
      cut ||= !isWalked || i < outline.blocks.length - 1;
      break;
    }
    yield;
  }
  cut ||= outline.cut;
  const { text, blocks, sections } = assemble(read, outline.sections, options.words);
  yield;
  const language = options.language(text, meta.language);
  yield;
  const firstLanguage = options.previous ? options.previous.firstLanguage : languageOf(document);
  const partial = ((): PartialReason | null => {
    if (isTranslated(document, { language, first: firstLanguage, blocks: outline.blocks })) return 'translated';
    if (cut) return 'too-long';
    return isPaywalled(document, meta, text, options.words) ? 'paywall' : null;
  })();
  yield;
  const info = {
    ...{ title: meta.title, language: language ?? 'en', published: meta.published, site: meta.site },
    ...{ partial, words: counted },
  };
  const mapped = read.map((block, i) => ({
    block: blocks[i] as Block,
    text: block.built.text,
    runs: block.built.runs,
  }));
  return {
    article: { info, text, blocks, sections },
    language,
    meta,
    map: createTextMap(mapped),
    scope,
    blocks: read,
    pageBlocks,
    changed: read.flatMap((block, i) => (fresh.has(block) ? [i] : [])),
    firstLanguage,
    shadowRoots: outline.shadowRoots,
  };
}

/** Reads a page in one go; for the command line, where nothing waits. */
export function readArticle(document: Document, options: ReadOptions): Reading {
  return runAll(readSteps(document, options));
}
