import type { Metric, Relation, RelationKind } from '../model';
import type { Line, Operand } from './operands';

/** One sentence among those of its article. */
export interface Scene {
  line: Line;
  /** All sentences of the article in order; `n` is the place of `line`. */
  lines: readonly Line[];
  n: number;
  /** Claims of the article, for operands that made one. */
  claimOf: (operand: Operand) => { subject: string; metric: Metric; earlier: boolean } | null;
}

/** One way to read a relation, in operands. */
export interface ReadingDraft {
  from: readonly Operand[];
  to: Operand;
}

/** A relation before its operands are turned into indexes; `first` and `last` are tokens of its words. */
export interface RelationDraft {
  kind: RelationKind;
  factor?: Relation['factor'];
  rate?: Operand;
  readings: ReadingDraft[];
  first: number;
  last: number;
}

/** Sentences looked back at for what a sum speaks of. */
const BACK = 2;

/** The sentences with figures before `n`, nearest first, no farther than two sentences and in the same section; headings restate and are left out. */
export function linesBefore({ lines, n, line }: Scene, back: number = BACK): Line[] {
  const found: Line[] = [];
  for (let i = n - 1; i >= 0 && i >= n - back; i--) {
    const before = lines[i];
    if (!before || before.view.sentence.section !== line.view.sentence.section) break;
    if (before.operands.length > 0 && before.view.sentence.kind !== 'heading') found.push(before);
  }
  return found;
}

/** Whether two operands speak of the same thing, as far as their claims tell. */
export function isAlike({ claimOf }: Scene, a: Operand, b: Operand): boolean {
  const [x, y] = [claimOf(a), claimOf(b)];
  return x === null || y === null || (x.subject === y.subject && x.metric === y.metric);
}
