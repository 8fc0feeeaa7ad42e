import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  Basis,
  FactBrief,
  Figure,
  JudgedClaim,
  Language,
  Metric,
  Period,
  Status,
  VerdictKind,
} from '../lib/model';

/** Values of a message's placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** All that components need to speak the reader's language. */
export interface Words {
  readonly language: Language;
  /** A message of the interface's catalogue. */
  t(key: string, values?: Values): string;
  figure(figure: Figure): string;
  /** A date of any precision, ISO 8601. */
  date(date: string): string;
  period(period: Period): string;
  metric(metric: Metric, basis: Basis): string;
  status(status: Status): string;
  /** The word for a verdict. */
  verdict(kind: VerdictKind): string;
  /** Why the verdict is what it is, in one or two sentences. */
  explain(claim: JudgedClaim): string;
  /** Article's amount less the record's ("4.3 billion dollars less, 30 %"), or null. */
  difference(claim: JudgedClaim): string | null;
  /** What a fact is about, with its parties ("Investment by Meta"). */
  factTitle(fact: FactBrief, names: Readonly<Record<string, string>>): string;
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
