import { findFigures } from '../figures/find';
import type { ArticleText, Block, Detection, Language, NameCandidate, Sentence } from '../model';
import type { DetectPack } from '../model/tables';
import { findDescriptions, findNames } from '../names';
import { splitSentences } from '../text/sentences';

/** Language packs by language. */
export type DetectPacks = Readonly<Record<Language, DetectPack>>;

/** What one block holds; offsets are in the block. */
interface BlockFinds {
  sentences: Pick<Sentence, 'start' | 'end' | 'text'>[];
  figures: Detection['figures'];
  names: NameCandidate[];
  descriptions: Detection['descriptions'];
  /** Unit of the last figure, which a following row or item of the same list may leave out. */
  unit: string | null;
}

/** Finds figures and name candidates, and remembers blocks so that only changed ones are read again. */
export interface Detector {
  /** Reads an article; yields after each sentence or so, so that a driver can pause it. */
  steps(article: ArticleText): Generator<void, Detection>;
}

const LISTS: ReadonlySet<Block['kind']> = new Set(['list-item', 'table-row']);

function* findIn(text: string, pack: DetectPack, unit: string | null): Generator<void, BlockFinds> {
  const finds: BlockFinds = { sentences: [], figures: [], names: [], descriptions: [], unit };
  for (const span of splitSentences(text, pack.sentences)) {
    const sentence = text.slice(span.start, span.end);
    const shift = <T extends { start: number; end: number }>(found: T): T & { sentence: number } => ({
      ...found,
      start: found.start + span.start,
      end: found.end + span.start,
      sentence: finds.sentences.length,
    });
    const figures = findFigures(sentence, pack.figures, finds.unit ? { unit: finds.unit } : {});
    const names = findNames(sentence, pack.names);
    const descriptions = findDescriptions(sentence, pack.names);
    if (figures.length + names.length + descriptions.length > 0) {
      finds.figures.push(...figures.map(shift));
      finds.names.push(...names.map(shift));
      finds.descriptions.push(...descriptions.map(shift));
      finds.sentences.push({ ...span, text: sentence });
    }
    yield;
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
      let unit: string | null = null;
      for (const [index, block] of article.blocks.entries()) {
        const text = article.text.slice(block.start, block.end);
        if (!LISTS.has(block.kind)) unit = null;
        const key = `${language} ${unit ?? ''} ${text}`;
        let finds = seen.get(key) ?? known.get(key);
        if (!finds) finds = yield* findIn(text, pack, unit);
        seen.set(key, finds);
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
