import type { FigureContext } from '../figures';
import { captionContext, statedCurrency } from '../figures/caption';
import { contextAfter, firstCurrency, outsideTable, withLast } from '../figures/context';
import { findFigures } from '../figures/find';
import type { ArticleText, Block, Detection, NameCandidate, ReadingLanguage, Sentence, Unit } from '../model';
import type { DetectPack } from '../model/tables';
import { findDescriptions } from '../names/find-descriptions';
import { findNames, wordsOf } from '../names/find-names';
import { splitSentences } from '../text/sentences';

export { articleLanguage } from './language';

/** Language packs by language; those that were loaded. */
export type DetectPacks = Readonly<Partial<Record<ReadingLanguage, DetectPack>>>;

/** What one block holds; offsets are in the block. */
interface BlockFinds {
  sentences: Pick<Sentence, 'start' | 'end' | 'text' | 'remark'>[];
  figures: Detection['figures'];
  names: NameCandidate[];
  descriptions: Detection['descriptions'];
  /** What later figures may leave out: the last money unit, or unit and scale of a table's caption. */
  context: FigureContext;
  /** Whether a figure took over something from the last one before the block. */
  leans: boolean;
}

/** Finds figures and name candidates, and remembers blocks so that only changed ones are read again. */
export interface Detector {
  /** Reads an article; throws a RangeError when its language's tables are not loaded; yields after each sentence or so, so that a driver can pause it. */
  steps(article: ArticleText): Generator<void, Detection>;
}

/** Blocks that may say what the figures below them measure, even without a name or figure of their own. */
const TITLES: ReadonlySet<Block['kind']> = new Set(['heading', 'caption', 'table-row']);
/** A block of at most so many characters that holds nothing else may be the date, or the question, over what follows. */
const SHORT_LINE = 60;
/** A sentence of at most so many characters after a figure may take it back, or say whose word it is. */
const SHORT_REMARK = 60;
/** Longest paragraph that may say in what the list after it is counted ("Kennzahlen in Mio. Franken:"). */
const LONGEST_LEAD = 120;
/** Longest paragraph that may say in which currency the amounts after it are. */
const LONGEST_NOTE = 200;
const LISTS: ReadonlySet<Block['kind']> = new Set(['list-item', 'table-row']);

/** Reads one block; a table's row is one sentence, whatever its cells hold. */
function* findIn(
  text: string,
  pack: DetectPack,
  given: FigureContext,
  kind: Block['kind'],
): Generator<void, BlockFinds> {
  const titled = TITLES.has(kind);
  let before: BlockFinds['sentences'][number] | null = null;
  const finds: BlockFinds = { sentences: [], figures: [], names: [], descriptions: [], context: given, leans: false };
  const spans = kind === 'table-row' ? [{ start: 0, end: text.length }] : splitSentences(text, pack.sentences);
  for (const span of spans) {
    const sentence = text.slice(span.start, span.end);
    const at = finds.sentences.length;
    const found = findFigures(sentence, pack.figures, finds.context);
    finds.leans ||= finds.context.last === given.last && found.some((f) => f.unitBy === 'inherited');
    finds.context = contextAfter(finds.context, found);
    const words = wordsOf(sentence, pack.names);
    const names = findNames(sentence, pack.names, words);
    const descriptions = findDescriptions(sentence, pack.names, words);
    if (titled || found.length + names.length + descriptions.length > 0) {
      for (const { start, end, figure, noun, unitBy } of found) {
        finds.figures.push({
          ...{ start: start + span.start, end: end + span.start, figure, noun },
          unitInferred: unitBy === 'inherited' || unitBy === 'context',
          sentence: at,
        });
      }
      for (const { start, end } of names)
        finds.names.push({ start: start + span.start, end: end + span.start, sentence: at });
      for (const { start, end, by, number } of descriptions)
        finds.descriptions.push({ start: start + span.start, end: end + span.start, by, number, sentence: at });
      const kept = { ...span, text: sentence };
      finds.sentences.push(kept);
      before = found.length > 0 ? kept : null;
    } else {
      if (before && sentence.length <= SHORT_REMARK) before.remark = sentence;
      before = null;
    }
    yield;
  }
  if (finds.figures.length === 0 && (titled || text.length <= LONGEST_LEAD)) {
    const said = captionContext(text, pack.figures, finds.context);
    if (titled || said.scale !== undefined) finds.context = { ...finds.context, ...said };
  }
  if (finds.figures.length === 0 && text.length <= LONGEST_NOTE) {
    const unit = statedCurrency(text, pack.figures);
    if (unit) finds.context = { ...finds.context, unit, declared: true };
  }
  return finds;
}

/** Blocks between two pauses where none makes a step of its own, being known or read: an article may have thousands. */
const BLOCKS_PER_STEP = 50;

/** Creates a detector that reads each article with the tables of its language. */
export function createDetector(packs: DetectPacks): Detector {
  let known = new Map<string, BlockFinds>();
  return {
    *steps(article) {
      const { language } = article.info;
      const pack = packs[language];
      if (!pack) throw new RangeError(`the tables of ${language} are not loaded`);
      const seen = new Map<string, BlockFinds>();
      const detection: Detection = {
        article: article.info,
        sections: article.sections,
        sentences: [],
        figures: [],
        names: [],
        descriptions: [],
      };
      const read = function* (block: Block, context: FigureContext): Generator<void, BlockFinds> {
        const text = article.text.slice(block.start, block.end);
        const { last, ...rest } = context;
        const key = `${language} ${TITLES.has(block.kind)} ${JSON.stringify(rest)} ${text}`;
        const leaning = `${key} ${JSON.stringify(last)}`;
        const same = (of: Map<string, BlockFinds>): BlockFinds | undefined => of.get(leaning) ?? of.get(key);
        const finds = same(seen) ?? same(known) ?? (yield* findIn(text, pack, context, block.kind));
        seen.set(finds.leans ? leaning : key, finds);
        return finds;
      };
      const blocks: { block: Block; finds: BlockFinds; given: FigureContext; line: string | null }[] = [];
      let context: FigureContext = {};
      let section = -1;
      let line: string | null = null;
      for (const block of article.blocks) {
        if (block.section !== section) line = null;
        if (block.section !== section) context = {};
        else if (!LISTS.has(block.kind)) context = outsideTable(context);
        section = block.section;
        const finds = yield* read(block, context);
        blocks.push({ block, finds, given: context, line });
        const text = article.text.slice(block.start, block.end);
        if (finds.sentences.length > 0) line = null;
        else if (text.length <= SHORT_LINE) line = text;
        context = finds.figures.length > 0 ? finds.context : withLast(finds.context, context);
        if (blocks.length % BLOCKS_PER_STEP === 0) yield;
      }
      const currencies = new Map<number, Unit | null>();
      for (const { block, finds } of blocks) {
        if (!currencies.get(block.section)) currencies.set(block.section, firstCurrency(finds.figures));
      }
      for (const [index, { block, finds, given, line: above }] of blocks.entries()) {
        const unit = given.unit ? null : currencies.get(block.section);
        append(detection, unit ? yield* read(block, { ...given, unit }) : finds, block, index, above);
        if ((index + 1) % BLOCKS_PER_STEP === 0) yield;
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

/** A detector that has the tables of an article's language loaded when it first meets that language. */
export interface LazyDetector {
  /** As `Detector.steps`, once the tables are there. Rejects when they cannot be loaded. */
  steps(article: ArticleText): Promise<Generator<void, Detection>>;
}

/** Creates a lazy detector; `load` gives the JSON text of a language's `DetectPack`. What was loaded is kept. */
export function createLazyDetector(load: (language: ReadingLanguage) => Promise<string>): LazyDetector {
  const packs: Partial<Record<ReadingLanguage, DetectPack>> = {};
  const detector = createDetector(packs);
  return {
    async steps(article) {
      const { language } = article.info;
      packs[language] ??= JSON.parse(await load(language)) as DetectPack;
      return detector.steps(article);
    },
  };
}

/** Finds everything in one go, for the command line and for tests. */
export function detect(article: ArticleText, packs: DetectPacks): Detection {
  const steps = createDetector(packs).steps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
