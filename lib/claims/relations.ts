import type { Claim, Detection, FigureReading, Mention, Relation, Span, Target } from '../model';
import type { ArithmeticTables } from '../model/tables/arithmetic';
import type { ClaimTables } from '../model/tables/claims';
import type { RelationDraft, Scene } from './arithmetic';
import { compileArithmetic } from './arithmetic-words';
import { fractionsIn, growthIn, multiplesIn, sharesIn } from './multiples';
import { type Line, linesOf, type Operand } from './operands';
import { ordersIn, rankingsIn } from './rankings';
import { eachIn, ratesIn } from './rates';
import { additionsIn, differencesIn, instalmentsIn, listedIn, openedPartsIn, partsIn, stepsIn, totalsIn } from './sums';
import { columnSums, quarterSums } from './table-sums';
import { type SentenceView, viewOf } from './tokens';

/** What reading relations works on: the article with its names, figures and claims. */
export interface RelationInput {
  detection: Detection;
  mentions: readonly Mention[];
  claims: readonly Claim[];
  /** Readings of all figures, those of a sentence in the order of the text. */
  figures: readonly FigureReading[];
  tables: ArithmeticTables;
  /** Words that open a new clause. */
  conjunctions: ClaimTables['conjunctions'];
  elisions?: ClaimTables['elisions'];
  /** The sentences as `buildClaims` saw them; made again when left out. */
  views?: readonly SentenceView[];
  target: (span: Span) => Target;
}

/** Readers of one kind of relation each; the more telling first. */
const READERS: readonly ((scene: Scene) => RelationDraft[])[] = [
  multiplesIn,
  growthIn,
  sharesIn,
  fractionsIn,
  ratesIn,
  eachIn,
  differencesIn,
  stepsIn,
  additionsIn,
  instalmentsIn,
  totalsIn,
  openedPartsIn,
  partsIn,
  listedIn,
  ordersIn,
  rankingsIn,
];

/** A sentence with more figures than these is no prose. */
const MOST_FIGURES = 40;

/** The sums, multiples and comparisons that the words of an article make between its figures. */
export function readRelations(input: RelationInput): Relation[] {
  const lines = linesIn(input);
  return lines.flatMap((line, n) => {
    if (line.view.sentence.kind === 'table-row') {
      const drafts = [...columnSums(lines, n), ...quarterSums(sceneOf(input, lines, line, n))];
      return drafts.map((draft) => relationOf(draft, line, input.target));
    }
    return line.operands.length > MOST_FIGURES ? [] : readLine(input, lines, line, n);
  });
}

function linesIn(input: RelationInput): Line[] {
  const { figures, claims, tables } = input;
  return linesOf(input.views ?? viewsIn(input), figures, claims, compileArithmetic(tables));
}

function viewsIn({ detection, mentions, conjunctions, elisions }: RelationInput): SentenceView[] {
  const opening = { conjunctions: new Set(conjunctions), elisions: new Set(elisions ?? []) };
  const found = bySentence(detection.figures);
  const named = bySentence(mentions);
  let group = -1;
  let inList = false;
  return detection.sentences.map((sentence, index) => {
    const isItem = sentence.kind === 'table-row' || sentence.kind === 'list-item';
    if (!isItem || !inList) group = sentence.block;
    inList = isItem;
    return viewOf(sentence, index, group, found.get(index) ?? [], named.get(index) ?? [], opening);
  });
}

function bySentence<T extends { sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}

function sceneOf({ claims }: RelationInput, lines: readonly Line[], line: Line, n: number): Scene {
  const claimOf = ({ claim }: Operand): Claim | null => (claim === null ? null : (claims[claim] ?? null));
  return { line, lines, n, claimOf };
}

function readLine(input: RelationInput, lines: readonly Line[], line: Line, n: number): Relation[] {
  const scene = sceneOf(input, lines, line, n);
  const taken = new Set<number>();
  const bases = new Set<number>();
  const relations: Relation[] = [];
  for (const reader of READERS) {
    for (const draft of reader(scene)) {
      const [reading] = draft.readings;
      if (taken.has(draft.first) || (reading && bases.has(reading.to.index))) continue;
      for (const { from } of draft.kind === 'part' ? [] : draft.readings.slice(0, 1))
        for (const o of from) bases.add(o.index);
      for (let at = draft.first; at <= draft.last; at++) taken.add(at);
      relations.push(relationOf(draft, line, input.target));
    }
  }
  return relations;
}

function relationOf(draft: RelationDraft, { view }: Line, target: RelationInput['target']): Relation {
  const start = view.tokens[draft.first]?.start ?? view.sentence.start;
  return {
    kind: draft.kind,
    factor: draft.factor ?? null,
    rate: draft.rate?.index ?? null,
    readings: distinct(draft.readings.map(({ from, to }) => ({ from: from.map((o) => o.index), to: to.index }))),
    target: target({ start, end: view.tokens[draft.last]?.end ?? start }),
  };
}

/** Readings without repetitions. */
function distinct(readings: Relation['readings']): Relation['readings'] {
  const seen = new Set<string>();
  return readings.filter((reading) => {
    const key = JSON.stringify(reading);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
