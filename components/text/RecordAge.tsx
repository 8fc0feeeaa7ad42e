import { LONG_AGO_DAYS } from '../../lib/model';
import type { PanelView } from '../panel-model';
import { useWords } from '../words';

interface RecordAgeProps {
  base: PanelView['base'];
  /** Opens the feeds, through which newer facts come. */
  onFeeds: () => void;
}

/** Says that the record was put together long ago, and how newer facts come. */
export function RecordAge({ base, onFeeds }: RecordAgeProps) {
  const words = useWords();
  if (base.asOf === null || (base.age ?? 0) <= LONG_AGO_DAYS) return null;
  return (
    <div class="notice">
      <p>{words.t('text.age', { date: words.date(base.asOf), days: base.age ?? 0 })}</p>
      <button type="button" class="link-button" onClick={onFeeds}>
        {words.t('text.age.feeds')}
      </button>
    </div>
  );
}
