import { convertFigure } from '../lib/format';
import { type Details, type Figure, type Metric, yearOf } from '../lib/model';
import { useWords } from './words';

/** A dated figure, and the rates it may be told with. */
export interface ConvertedProps {
  figure: Figure;
  metric: Metric;
  dated: Parameters<typeof yearOf>[0];
  details: Pick<Details, 'money' | 'day'>;
}

/** The figure in the reader's currency with the year of the rate; nothing where none is wished or known. */
export function Converted({ figure, metric, dated, details }: ConvertedProps) {
  const words = useWords();
  const year = yearOf(dated);
  const converted = convertFigure(figure, year, details.money);
  if (converted === null || year === null) return null;
  const key = details.day?.startsWith(year) ? 'money.soFar' : 'money.average';
  return <span class="fine converted">{words.t(key, { figure: words.shortFigure(converted, metric), year })}</span>;
}
