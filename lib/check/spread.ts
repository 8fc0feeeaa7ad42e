import { type Fact, figureOf } from '../model';
import { compareAmounts } from '../verdicts';

/** The lowest and the highest amount of reports that dispute a fact's accepted figure; null where none does. */
export function spreadOf(fact: Pick<Fact, 'accepted' | 'reports'>): { low: number; high: number } | null {
  const accepted = figureOf(fact.accepted);
  const rivals = fact.reports
    .filter(({ standing, unit }) => standing !== 'mistaken' && unit === accepted.unit)
    .map(figureOf)
    .filter((figure) => compareAmounts(figure, accepted) === 'differ');
  if (rivals.length === 0) return null;
  const ends = [accepted, ...rivals].flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
