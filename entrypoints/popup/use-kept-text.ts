import { useEffect, useState } from 'preact/hooks';
import type { TextDraft, TextDrafts } from '../../lib/state';

/** The text that was checked last and is kept by `drafts`; `isRead`: whether it is known by now that there is one or none. */
export function useKeptText(drafts: TextDrafts) {
  const [draft, setDraft] = useState<TextDraft | null>(null);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const take = (kept: TextDraft | null): void => {
      setDraft((now) => now ?? kept);
      setRead(true);
    };
    void drafts.read().then(take);
  }, [drafts]);
  const keep = (next: TextDraft): void => {
    setDraft(next);
    void drafts.write(next);
  };
  const drop = (): void => {
    setDraft(null);
    void drafts.forget();
  };
  return { draft, isRead, keep, drop };
}
