/** What is measured: each a percentage made of counted rows. One table, for the screen, the document and the bars. */
import type { Metric } from '../../lib/model';
import { metricSchema } from '../../lib/model';
import { type Count, countIn, f1, precision, type Rows, recall } from './counts';

/** A percentage that says how well something is read. */
export interface Measure {
  /** Short name, by which bars refer to it. */
  readonly name: string;
  /** What it is, in words. */
  readonly about: string;
  /** Whether more is better; else less is. */
  readonly more: boolean;
  /** Heading under which it is printed. */
  readonly group: 'reading' | 'details' | 'flags' | 'noise' | 'metrics' | 'coverage';
  /** The percentage; null where there was nothing to measure. */
  value(rows: Rows): number | null;
  /** The counts behind it. */
  counts(rows: Rows): string;
}

type Kind = readonly [(count: Count) => number | null, (count: Count) => string];

const RECALL: Kind = [recall, ({ right, missed }) => `${right}/${right + missed}`];
const PRECISION: Kind = [precision, ({ right, wrong }) => `${right}/${right + wrong}`];
const F1: Kind = [f1, ({ right, wrong, missed }) => `${right}, ${wrong} wrong, ${missed} missed`];

const of = (
  name: string,
  row: string,
  about: string,
  group: Measure['group'],
  [percent, shown]: Kind = RECALL,
): Measure => ({
  ...{ name, about, group, more: true },
  value: (rows) => percent(countIn(rows, row)),
  counts: (rows) => shown(countIn(rows, row)),
});

/** Wrong ones of one row per hundred of what another row counts as missed. */
const rate = (name: string, row: string, total: string, about: string): Measure => {
  const parts = (rows: Rows): [number, number] => [countIn(rows, row).wrong, countIn(rows, total).missed];
  return {
    ...{ name, about, group: 'noise', more: false },
    value(rows) {
      const [wrong, all] = parts(rows);
      return all === 0 ? null : (100 * wrong) / all;
    },
    counts: (rows) => parts(rows).join('/'),
  };
};

const byMetric = (metric: Metric): Measure => of(`metric.${metric}`, `metric.${metric}`, metric, 'metrics');

/** All measures in the order in which they are printed. */
export const MEASURES: readonly Measure[] = [
  of('mentions', 'mentions', 'names: place and company (F1)', 'reading', F1),
  of('figures', 'figures', 'figures: place, value and unit (found)', 'reading'),
  of('claims', 'claims', 'claims: figure, subject and metric (F1)', 'reading', F1),
  of('status', 'detail.status', 'status', 'details'),
  of('qualifier', 'detail.qualifier', 'qualifier', 'details'),
  of('counterparties', 'detail.counterparties', 'counterparties', 'details'),
  of('period', 'detail.period', 'period', 'details'),
  of('date', 'detail.date', 'date, by month', 'details'),
  of('changed', 'flags.public', 'changed figures that are flagged', 'flags'),
  of('contradicted', 'flags.public', 'flags on changed figures, of those and “differs” on others', 'flags', PRECISION),
  of('outdated', 'flags.outdated', 'old values given as present that are told', 'flags'),
  of('quiet', 'flags.quiet', 'right figures left without a flag', 'flags'),
  of('inside', 'flags.self', 'contradictions found inside an article that are labelled', 'flags', PRECISION),
  of('inside.same-claim', 'flags.self.same-claim', 'labelled ones found: same claim told twice', 'flags'),
  of('inside.arithmetic', 'flags.self.arithmetic', 'labelled ones found: arithmetic', 'flags'),
  of('inside.attributed', 'flags.self.attributed', 'labelled ones found: two sources', 'flags'),
  rate('non-claims', 'noise.not_claims', 'noise.non_claims_total', 'labelled non-claims that came out as claims'),
  rate(
    'strangers',
    'noise.wrong_company',
    'coverage.claims',
    'figures of companies outside the record given to another',
  ),
  ...metricSchema.options.map(byMetric),
  of('coverage.mentions', 'coverage.mentions', 'names whose company the record holds', 'coverage'),
  of('coverage.claims', 'coverage.claims', 'figures whose company the record holds', 'coverage'),
];
