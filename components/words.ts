import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  Basis,
  Claim,
  FactBrief,
  Figure,
  Inconsistency,
  JudgedClaim,
  Language,
  Metric,
  Period,
  Standing,
  Status,
  Unit,
  VerdictKind,
} from '../lib/model';

/** Display names of companies by id. */
export type Names = Readonly<Record<string, string>>;

/** All that components need to speak the reader's language. */
export interface Words {
  readonly language: Language;
  /** A message of the interface's catalogue. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A figure as stated; `of` lets people be called users or employees. */
  figure(figure: Figure, of?: Metric): string;
  /** The same with short signs for units, for narrow places. */
  shortFigure(figure: Figure, of?: Metric): string;
  /** An amount in whole units ("$29 billion"). */
  amount(amount: number, unit: Unit, of?: Metric): string;
  /** The same with short signs ("$29bn"), for axes. */
  shortAmount(amount: number, unit: Unit, of?: Metric): string;
  /** A moment on an axis, milliseconds since 1970: its year, or its month with the year in short. */
  moment(at: number, by: 'year' | 'month'): string;
  /** A date of any precision, ISO 8601. */
  date(date: string): string;
  /** The same in short, for narrow places. */
  shortDate(date: string): string;
  /** From a date on ("since June 12, 2025"). */
  since(date: string): string;
  period(period: Period): string;
  /** An instant, ISO 8601, to the minute. */
  instant(instant: string): string;
  /** How far an instant is from `now`, milliseconds since 1970 ("3 hours ago"). */
  distance(instant: string, now: number): string;
  /** A plain number with so many digits after the point (0). */
  number(value: number, digits?: number): string;
  /** A number of bytes ("1.7 MB"). */
  size(bytes: number): string;
  metric(metric: Metric, basis: Basis): string;
  status(status: Status): string;
  /** How close a source is to the event. */
  standing(standing: Standing): string;
  /** The word for a verdict. */
  verdict(kind: VerdictKind): string;
  /** Why the verdict is what it is, in a sentence. */
  explain(claim: JudgedClaim, names: Names): string;
  /** Why the claims cannot all hold, or what that has to do with claim `about`. RangeError outside `claims`. */
  inconsistency(inconsistency: Inconsistency, claims: readonly Claim[], about?: number): string;
  /** Article's amount less the record's in words ("$4.3 billion less (30%)"), or null. */
  difference(claim: JudgedClaim): string | null;
  /** What a fact or claim is about, with its parties where they matter ("Stake: Meta"). */
  factTitle(fact: Pick<FactBrief, 'metric' | 'basis' | 'counterparties'>, names: Names): string;
}

const context = createContext<Words | null>(null);

/** Gives the words to all components below. */
export const WordsProvider = context.Provider;

/** The words of the reader's language. Throws outside a provider. */
export function useWords(): Words {
  const words = useContext(context);
  if (!words) throw new Error('no language given');
  return words;
}
