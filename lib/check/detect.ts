import type { FigureContext } from '../figures';
import { captionContext } from '../figures/caption';
import { findFigures } from '../figures/find';
import type { ArticleText, Block, Detection, NameCandidate, ReadingLanguage, Sentence } from '../model';
import type { DetectPack } from '../model/tables';
import { findDescriptions } from '../names/find-descriptions';
import { findNames } from '../names/find-names';
import { splitSentences } from '../text/sentences';

export { articleLanguage } from './language';

/** ReadingLanguage packs by language. */
export type DetectPacks = Readonly<Record<ReadingLanguage, DetectPack>>;

/** What one block holds; offsets are in the block. */
interface BlockFinds {
  sentences: Pick<Sentence, 'start' | 'end' | 'text' | 'remark'>[];
  figures: Detection['figures'];
  names: NameCandidate[];
  descriptions: Detection['descriptions'];
  /** What later figures may leave out: the last money unit, or unit and scale of a table's caption. */
  context: FigureContext;
  /** What the heads of a table's columns say of the figures below them; null for a row that is none. */
  columns: Column[] | null;
}

/** What a column's head says of its figures; null where it says nothing. */
type Column = FigureContext | null;

/** Finds figures and name candidates, and remembers blocks so that only changed ones are read again. */
export interface Detector {
  /** Reads an article; yields after each sentence or so, so that a driver can pause it. */
  steps(article: ArticleText): Generator<void, Detection>;
}

const MONEY = /^[A-Z]{3}$/;
/** Blocks that may say what the figures below them measure, even without a name or figure of their own. */
const TITLES: ReadonlySet<Block['kind']> = new Set(['heading', 'caption', 'table-row']);
/** A block of at most so many characters that holds nothing else may be the date, or the question, over what follows. */
const SHORT_LINE = 60;
/** A sentence of at most so many characters after a figure may take it back, or say whose word it is. */
const SHORT_REMARK = 60;
const LISTS: ReadonlySet<Block['kind']> = new Set(['list-item', 'table-row']);

const CELL = '\t';

function columnsOf(head: string, pack: DetectPack): Column[] {
  return head.split(CELL).map((cell) => {
    const context = captionContext(cell, pack.figures);
    return context.unit ? context : null;
  });
}

/** Figures of a table row, cell by cell. Columns are counted from the right: the first head may be empty. */
function figuresOfRow(
  text: string,
  pack: DetectPack,
  given: FigureContext,
  columns: readonly Column[],
): ReturnType<typeof findFigures> {
  const cells = text.split(CELL);
  let at = 0;
  return cells.flatMap((cell, i) => {
    const start = at;
    at += cell.length + CELL.length;
    const context = columns[columns.length - cells.length + i] ?? given;
    return findFigures(cell, pack.figures, context).map((found) => ({
      ...found,
      start: found.start + start,
      end: found.end + start,
    }));
  });
}

function* findIn(
  text: string,
  pack: DetectPack,
  given: FigureContext,
  kind: Block['kind'],
  columns: readonly Column[],
): Generator<void, BlockFinds> {
  const titled = TITLES.has(kind);
  let before: BlockFinds['sentences'][number] | null = null;
  const finds: BlockFinds = { sentences: [], figures: [], names: [], descriptions: [], context: given, columns: null };
  const row = kind === 'table-row';
  for (const span of row ? [{ start: 0, end: text.length }] : splitSentences(text, pack.sentences)) {
    const sentence = text.slice(span.start, span.end);
    const shift = <T extends { start: number; end: number }>(found: T): T & { sentence: number } => ({
      ...found,
      start: found.start + span.start,
      end: found.end + span.start,
      sentence: finds.sentences.length,
    });
    const found = row
      ? figuresOfRow(sentence, pack, finds.context, columns)
      : findFigures(sentence, pack.figures, finds.context);
    const figures = found.map(({ start, end, figure, noun }) => ({ start, end, figure, noun }));
    const money = figures.findLast(({ figure }) => MONEY.test(figure.unit));
    if (money && !row && finds.context.scale === undefined) finds.context = { unit: money.figure.unit };
    const names = findNames(sentence, pack.names);
    const descriptions = findDescriptions(sentence, pack.names);
    if (titled || figures.length + names.length + descriptions.length > 0) {
      finds.figures.push(...figures.map(shift));
      finds.names.push(...names.map(shift));
      finds.descriptions.push(...descriptions.map(shift));
      const found = { ...span, text: sentence };
      finds.sentences.push(found);
      before = figures.length > 0 ? found : null;
    } else {
      if (before && sentence.length <= SHORT_REMARK) before.remark = sentence;
      before = null;
    }
    yield;
  }
  if (titled && finds.figures.length === 0) {
    if (row) finds.columns = columnsOf(text, pack);
    const said = finds.columns?.filter((column) => column?.unit) ?? [];
    if (said.length === 0) finds.context = { ...finds.context, ...captionContext(text, pack.figures) };
  }
  return finds;
}

const keyOf = (columns: readonly Column[]): string =>
  columns.map((c) => (c ? `${c.unit ?? ''}${c.scale ?? ''}` : '')).join();

/** Creates a detector that reads each article with the tables of its language. */
export function createDetector(packs: DetectPacks): Detector {
  let known = new Map<string, BlockFinds>();
  return {
    *steps(article) {
      const { language } = article.info;
      const pack = packs[language];
      const seen = new Map<string, BlockFinds>();
      const detection: Detection = {
        article: article.info,
        sections: article.sections,
        sentences: [],
        figures: [],
        names: [],
        descriptions: [],
      };
      let context: FigureContext = {};
      let section = -1;
      let columns: readonly Column[] = [];
      let line: string | null = null;
      for (const [index, block] of article.blocks.entries()) {
        const text = article.text.slice(block.start, block.end);
        if (block.section !== section) line = null;
        if (block.section !== section) context = {};
        else if (!LISTS.has(block.kind)) context = context.unit ? { unit: context.unit } : {};
        section = block.section;
        if (block.kind !== 'table-row') columns = [];
        const key = `${language} ${context.unit ?? ''} ${context.scale ?? ''} ${TITLES.has(block.kind)} ${keyOf(columns)} ${text}`;
        let finds = seen.get(key) ?? known.get(key);
        if (!finds) finds = yield* findIn(text, pack, context, block.kind, columns);
        seen.set(key, finds);
        context = finds.context;
        if (finds.columns) columns = finds.columns;
        append(detection, finds, block, index, line);
        if (finds.sentences.length > 0) line = null;
        else if (text.length <= SHORT_LINE) line = text;
      }
      known = seen;
      return detection;
    },
  };
}

function append(detection: Detection, finds: BlockFinds, block: Block, index: number, line: string | null): void {
  const first = detection.sentences.length;
  const move = <T extends { start: number; end: number; sentence: number }>(item: T): T => ({
    ...item,
    start: item.start + block.start,
    end: item.end + block.start,
    sentence: item.sentence + first,
  });
  for (const [i, s] of finds.sentences.entries()) {
    detection.sentences.push({
      start: s.start + block.start,
      end: s.end + block.start,
      text: s.text,
      block: index,
      kind: block.kind,
      section: block.section,
      ...(s.remark ? { remark: s.remark } : {}),
      ...(i === 0 && line !== null ? { above: line } : {}),
    });
  }
  detection.figures.push(...finds.figures.map(move));
  detection.names.push(...finds.names.map(move));
  detection.descriptions.push(...finds.descriptions.map(move));
}

/** Finds everything in one go, for the command line and for tests. */
export function detect(article: ArticleText, packs: DetectPacks): Detection {
  const steps = createDetector(packs).steps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
