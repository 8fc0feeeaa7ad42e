import type { Claim, Relation, RelationKind } from '../model';
import { amountsOf, type Line, type Operand } from './operands';
import { shiftPeriod } from './periods';

/** One sentence among those of its article. */
export interface Scene {
  line: Line;
  /** All sentences of the article in order; `n` is the place of `line`. */
  lines: readonly Line[];
  n: number;
  /** Claims of the article, for operands that made one. */
  claimOf: (operand: Operand) => OperandClaim | null;
}

/** What a claim says that sums depend on. */
export interface OperandClaim extends Pick<Claim, 'subject' | 'metric' | 'earlier'> {
  period?: Claim['period'];
  when?: Claim['when'];
  counterparties?: Claim['counterparties'];
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

/** Sentences around one in which the former value of a development is looked for. */
const AROUND = 2;

/**
 * The value of the year before, or the former value, that a sentence beside tells of the same thing; null
 * when there is none or more than one.
 */
export function formerBeside(scene: Scene, value: Operand): Operand | null {
  const { lines, n, line, claimOf } = scene;
  const claim = claimOf(value);
  if (!claim) return null;
  const before = claim.period ? shiftPeriod(claim.period, { unit: 'year', count: -1 }) : null;
  const found = new Map<number, Operand>();
  for (let i = Math.max(0, n - AROUND); i <= n + AROUND; i++) {
    const other = lines[i];
    if (!other || other === line || other.view.sentence.section !== line.view.sentence.section) continue;
    for (const operand of amountsOf(other, value.figure.unit)) {
      const told = claimOf(operand);
      if (told?.subject !== claim.subject || told.metric !== claim.metric) continue;
      const isFormer = before !== null && told.period ? told.period === before : told.earlier && Math.abs(i - n) === 1;
      if (isFormer) found.set(operand.figure.low ?? operand.figure.high ?? 0, operand);
    }
  }
  const [one, more] = found.values();
  return one && !more ? one : null;
}
