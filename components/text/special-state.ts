import type { PanelView } from '../panel-model';
import type { Words } from '../words';

/** A plain state whose text can be checked by hand all the same. */
export interface SpecialState {
  title: string;
  text: string;
  /** The person can paste the text or choose the file. */
  offersText: true;
}

/** Which page it is that cannot be read, and why; null for one that can, or whose reason is another. */
export function specialKind({
  site,
  page,
}: Pick<PanelView, 'site' | 'page'>): 'pdf' | 'reader' | 'file' | 'store' | null {
  if (page.kind === 'checked' || page.kind === 'reading') return null;
  if (page.kind === 'failed') return page.reason === 'pdf' ? 'pdf' : null;
  const sort = site.sort ?? null;
  return sort === 'browser' ? null : sort;
}

/** The plain state of a page that cannot be read for a reason of its own. */
export function specialState(view: PanelView, words: Words): SpecialState | null {
  const kind = specialKind(view);
  if (kind === null) return null;
  return {
    title: words.t(`text.special.${kind}.title`),
    text: words.t(`text.special.${kind}.text`),
    offersText: true,
  };
}
