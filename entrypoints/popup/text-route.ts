import { useEffect, useRef } from 'preact/hooks';
import type { PanelRoute } from './route';

/**
 * Whether a text is looked at and not the tab's article. The page of a claim or of corrections belongs to what was looked
 * at before it; its entry in the window's history keeps that, so that loading it anew and going back show the same.
 */
export function useTextRoute({ kind }: PanelRoute): boolean {
  const before = useRef(false);
  const kept: unknown = history.state?.isText;
  const isText = kind === 'text' || (kind !== 'article' && (typeof kept === 'boolean' ? kept : before.current));
  before.current = isText;
  useEffect(() => {
    if (kept !== isText) history.replaceState({ isText }, '');
  });
  return isText;
}
