import type { Basis, Claim, Fact } from '../model';
import type { MeasureTable } from '../model/tables/measures';
import { measuresIn, profitsIn } from './measures';
import { METRIC_RULES } from './metrics';
import { periodInterval } from './moment';

/** How the parties of a claim and a fact stand: equal sets, some in common, one side names none, or different. */
export type PartyMatch = 'same' | 'shared' | 'open' | 'other';

/** Compares the counterparties of two things. */
export function partiesOf(a: readonly string[], b: readonly string[]): PartyMatch {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'open';
  const common = a.filter((id) => b.includes(id)).length;
  if (common === 0) return 'other';
  return common === a.length && common === b.length ? 'same' : 'shared';
}

/** Whether values on two bases may agree: an unsaid basis goes with either. */
export function basesMeet(a: Basis, b: Basis): boolean {
  return a === null || b === null || a === b;
}

/** Whether a value on basis `fact` may contradict one on basis `claim`: an unsaid basis is not taken for pre-money. */
export function basesConflict(claim: Basis, fact: Basis): boolean {
  return claim === fact || (claim !== 'pre-money' && fact !== 'pre-money');
}

const isSlice = (period: string | null): boolean => period !== null;

function measuresMeet(claim: Claim, fact: Fact, tables: readonly MeasureTable[]): boolean {
  if (claim.metric !== 'users') return true;
  const [said, known] = [measuresIn(claim.quote, tables), measuresIn(factWords(fact), tables)];
  return said.length === 0 || known.length === 0 || said.some((m) => known.includes(m));
}

const factWords = (fact: Fact): string =>
  [fact.id.replace(/-/g, ' '), fact.accepted.why ?? '', ...fact.reports.map((r) => r.note ?? '')].join(' ');

/**
 * How far a fact of the claim's metric may be held against the claim. `yes`: may confirm and
 * contradict; `confirm`: may confirm only; `part` and `basis`: another extent or basis, named as the
 * reason when only that agrees; `no`: another thing.
 */
export type Comparability = 'yes' | 'confirm' | 'part' | 'basis' | 'no';

/** Whether and how a fact may be held against a claim (metrics table: "never compared with"). */
export function comparability(claim: Claim, fact: Fact, tables: readonly MeasureTable[]): Comparability {
  if (fact.metric !== claim.metric) return 'no';
  const rule = METRIC_RULES[claim.metric];
  const parties = partiesOf(claim.counterparties, fact.counterparties);
  if (rule.parties === 'pair' && parties === 'other') return 'no';
  const holderUnknown = claim.metric === 'stake' && claim.counterparties.length > 0 && fact.counterparties.length === 0;
  if (holderUnknown) return 'no';
  if (!measuresMeet(claim, fact, tables)) return 'no';
  if (fact.scope !== claim.scope) return 'part';
  if (rule.periodIsSlice && isSlice(claim.period) !== isSlice(fact.period)) return 'part';
  if (!basesMeet(claim.basis, fact.basis)) return 'basis';
  if (claim.scope !== 'whole') return 'confirm';
  if (!basesConflict(claim.basis, fact.basis)) return 'confirm';
  if (claim.metric === 'users' && !sameMeasure(claim, fact, tables)) return 'confirm';
  if (claim.metric === 'profit_loss' && !sameLine(claim, fact, tables)) return 'confirm';
  if (rule.parties === 'pair' && !pairConflicts(claim, fact, parties)) return 'confirm';
  if (rule.parties === 'party' && parties === 'other') return 'confirm';
  return 'yes';
}

const sameMeasure = (claim: Claim, fact: Fact, tables: readonly MeasureTable[]): boolean => {
  const [said, known] = [measuresIn(claim.quote, tables), measuresIn(factWords(fact), tables)];
  return said.length === 1 && known.length === 1 && said[0] === known[0];
};

/** Whether a claim that speaks of another line than the net result ("adjusted") is held against a fact on that line. */
function sameLine(claim: Claim, fact: Fact, tables: readonly MeasureTable[]): boolean {
  const said = profitsIn(claim.quote, tables).filter((line) => line !== 'net');
  if (said.length === 0) return true;
  const known = profitsIn(factWords(fact), tables);
  return said.some((line) => known.includes(line));
}

/** Several buyers may each hold a part: only a price of the whole is one sum for all of them. */
function pairConflicts(claim: Claim, fact: Fact, parties: PartyMatch): boolean {
  return parties === 'same' || parties === 'open' || claim.metric === 'acquisition_price' || fact.metric === 'stake'
    ? parties !== 'other' && fact.counterparties.length > 0
    : false;
}

/** Whether two facts of one subject and metric stand for the same thing at different times. */
export function sameSeries(a: Fact, b: Fact, tables: readonly MeasureTable[]): boolean {
  if (a.metric !== b.metric || a.scope !== b.scope) return false;
  const parties = partiesOf(a.counterparties, b.counterparties);
  if (METRIC_RULES[a.metric].parties === 'pair') return parties === 'same' || parties === 'shared';
  if (a.metric !== 'users') return true;
  const [x, y] = [measuresIn(factWords(a), tables), measuresIn(factWords(b), tables)];
  return x.length === 0 || y.length === 0 || x.some((m) => y.includes(m));
}

/** Whether a period has surely not ended on the day `at`. */
export function isRunning(claim: Pick<Claim, 'period'>, at: string, fiscalYearEnd: number | null): boolean {
  const days = periodInterval(claim.period, fiscalYearEnd);
  return days !== null && days.end > at;
}
