import type { FigureContext } from '../figures';
import { captionContext } from '../figures/caption';
import { findFigures } from '../figures/find';
import type { ArticleText, Block, Detection, Language, NameCandidate, Sentence } from '../model';
import type { DetectPack } from '../model/tables';
import { findDescriptions } from '../names/find-descriptions';
import { findNames } from '../names/find-names';
import { splitSentences } from '../text/sentences';

export { articleLanguage } from './language';

/** Language packs by language. */
export type DetectPacks = Readonly<Record<Language, DetectPack>>;

/** What one block holds; offsets are in the block. */
interface BlockFinds {
  sentences: Pick<Sentence, 'start' | 'end' | 'text'>[];
  figures: Detection['figures'];
  names: NameCandidate[];
  descriptions: Detection['descriptions'];
  /** What later figures may leave out: the last money unit, or unit and scale of a table's caption. */
  context: FigureContext;
}

/** Finds figures and name candidates, and remembers blocks so that only changed ones are read again. */
export interface Detector {
  /** Reads an article; yields after each sentence or so, so that a driver can pause it. */
  steps(article: ArticleText): Generator<void, Detection>;
}

const MONEY = /^[A-Z]{3}$/;
/** Blocks that may say what the figures below them measure, even without a name or figure of their own. */
const TITLES: ReadonlySet<Block['kind']> = new Set(['heading', 'caption', 'table-row']);
const LISTS: ReadonlySet<Block['kind']> = new Set(['list-item', 'table-row']);

function* findIn(
  text: string,
  pack: DetectPack,
  given: FigureContext,
  kind: Block['kind'],
): Generator<void, BlockFinds> {
  const titled = TITLES.has(kind);
  const finds: BlockFinds = { sentences: [], figures: [], names: [], descriptions: [], context: given };
  for (const span of splitSentences(text, pack.sentences)) {
    const sentence = text.slice(span.start, span.end);
    const shift = <T extends { start: number; end: number }>(found: T): T & { sentence: number } => ({
      ...found,
      start: found.start + span.start,
      end: found.end + span.start,
      sentence: finds.sentences.length,
    });
    const figures = findFigures(sentence, pack.figures, finds.context).map(({ start, end, figure, noun, unitBy }) => ({
      start,
      end,
      figure,
      noun,
      unitInferred: unitBy === 'inherited' || unitBy === 'context',
    }));
    const money = figures.findLast((found) => MONEY.test(found.figure.unit));
    if (money && finds.context.scale === undefined) finds.context = { unit: money.figure.unit };
    const names = findNames(sentence, pack.names);
    const descriptions = findDescriptions(sentence, pack.names);
    if (titled || figures.length + names.length + descriptions.length > 0) {
      finds.figures.push(...figures.map(shift));
      finds.names.push(...names.map(shift));
      finds.descriptions.push(...descriptions.map(shift));
      finds.sentences.push({ ...span, text: sentence });
    }
    yield;
  }
  if (titled && finds.figures.length === 0) {
    finds.context = { ...finds.context, ...captionContext(text, pack.figures) };
  }
  return finds;
}

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
      for (const [index, block] of article.blocks.entries()) {
        const text = article.text.slice(block.start, block.end);
        if (block.section !== section) context = {};
        else if (!LISTS.has(block.kind)) context = context.unit ? { unit: context.unit } : {};
        section = block.section;
        const key = `${language} ${context.unit ?? ''} ${context.scale ?? ''} ${TITLES.has(block.kind)} ${text}`;
        let finds = seen.get(key) ?? known.get(key);
        if (!finds) finds = yield* findIn(text, pack, context, block.kind);
        seen.set(key, finds);
        context = finds.context;
        append(detection, finds, block, index);
      }
      known = seen;
      return detection;
    },
  };
}

function append(detection: Detection, finds: BlockFinds, block: Block, index: number): void {
  const first = detection.sentences.length;
  const move = <T extends { start: number; end: number; sentence: number }>(item: T): T => ({
    ...item,
    start: item.start + block.start,
    end: item.end + block.start,
    sentence: item.sentence + first,
  });
  for (const s of finds.sentences) {
    detection.sentences.push({
      start: s.start + block.start,
      end: s.end + block.start,
      text: s.text,
      block: index,
      kind: block.kind,
      section: block.section,
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
