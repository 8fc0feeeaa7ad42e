import type { Claim, Detection, FigureReading, Mention, Relation, Span, Target } from '../model';
import type { ArithmeticTables } from '../model/tables/arithmetic';
import type { ClaimTables } from '../model/tables/claims';
import { type ArithmeticWords, compileArithmetic, type RelationDraft, type Scene } from './arithmetic';
import { fractionsIn, growthIn, multiplesIn, sharesIn } from './multiples';
import { type Line, linesOf, type Operand } from './operands';
import { eachIn, ratesIn } from './rates';
import { additionsIn, differencesIn, instalmentsIn, openedPartsIn, ordersIn, partsIn, stepsIn, totalsIn } from './sums';
import { viewOf } from './tokens';

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
  ordersIn,
];

/** The sums, multiples and comparisons that the words of an article make between its figures. */
export function readRelations(input: RelationInput): Relation[] {
  const words = compileArithmetic(input.tables);
  const lines = linesIn(input);
  return lines.flatMap((line, n) =>
    line.view.sentence.kind === 'table-row' ? [] : readLine(input, words, lines, line, n),
  );
}

function linesIn({ detection, mentions, figures, claims, conjunctions, elisions }: RelationInput): Line[] {
  const opening = { conjunctions: new Set(conjunctions), elisions: new Set(elisions ?? []) };
  const found = new Map<number, Detection['figures']>();
  for (const figure of detection.figures) found.set(figure.sentence, [...(found.get(figure.sentence) ?? []), figure]);
  const named = new Map<number, Mention[]>();
  for (const mention of mentions) named.set(mention.sentence, [...(named.get(mention.sentence) ?? []), mention]);
  let group = -1;
  let inList = false;
  const views = detection.sentences.map((sentence, index) => {
    const isItem = sentence.kind === 'table-row' || sentence.kind === 'list-item';
    if (!isItem || !inList) group = sentence.block;
    inList = isItem;
    return viewOf(sentence, index, group, found.get(index) ?? [], named.get(index) ?? [], opening);
  });
  return linesOf(views, figures, claims);
}

function readLine(
  { claims, target }: RelationInput,
  words: ArithmeticWords,
  lines: readonly Line[],
  line: Line,
  n: number,
): Relation[] {
  const claimOf = ({ claim }: Operand): Claim | null => (claim === null ? null : (claims[claim] ?? null));
  const scene: Scene = { line, lines, n, words, claimOf };
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
      const start = line.view.tokens[draft.first]?.start ?? line.view.sentence.start;
      relations.push({
        kind: draft.kind,
        factor: draft.factor ?? null,
        rate: draft.rate?.index ?? null,
        readings: distinct(draft.readings.map(({ from, to }) => ({ from: from.map((o) => o.index), to: to.index }))),
        target: target({ start, end: line.view.tokens[draft.last]?.end ?? start }),
      });
    }
  }
  return relations;
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
