import type { FeedProgress as Progress } from '../../../lib/model';
import { useWords, type Words } from '../../words';

/** Whole percent of a sync that are done; by bytes, which come first, then by companies. */
export function percentOf({ bytes, ofBytes, companies, ofCompanies }: Progress): number {
  const parts = [
    [bytes, ofBytes],
    [companies, ofCompanies],
  ].flatMap(([done = 0, all = 0]) => (all > 0 ? [Math.min(1, done / all)] : []));
  return parts.length === 0 ? 0 : Math.floor((100 * parts.reduce((sum, part) => sum + part, 0)) / parts.length);
}

/** How far a sync has come, in words. */
function progressText(progress: Progress, words: Words): string {
  const { bytes, ofBytes, companies, ofCompanies } = progress;
  if (ofBytes === 0 && ofCompanies === 0) return words.t('feeds.progress.asking');
  const sizes = { bytes: words.size(bytes), ofBytes: words.size(Math.max(bytes, ofBytes)) };
  return words.t('feeds.progress.of', { ...sizes, companies, ofCompanies });
}

/** A running sync: a bar, and how many bytes and companies have come. */
export function FeedProgress({ progress, name }: { progress: Progress; name: string }) {
  const words = useWords();
  const percent = percentOf(progress);
  const text = progressText(progress, words);
  return (
    <div class="feed-progress">
      <div
        class="bar-track"
        role="progressbar"
        aria-label={words.t('feeds.progress', { name })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <div class="bar-done" style={{ width: `${percent}%` }} />
      </div>
      <p class="fine">{text}</p>
    </div>
  );
}
