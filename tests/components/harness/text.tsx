import type { ComponentChildren } from 'preact';
import type { CheckedPage, PanelState, PanelView } from '../../../components/panel-model';
import { TextForm } from '../../../components/text/TextForm';
import { TextResult } from '../../../components/text/TextResult';
import type { Annotations, ArticleText, Details, PartialReason } from '../../../lib/model';

interface Found {
  annotations: Annotations;
  details: Details;
}
type View = (part: Partial<PanelView>) => PanelState;

/** What an article can hold that claims nothing, by the name of the state. */
const NOTHING: Readonly<Record<string, (found: Annotations) => Partial<Annotations>>> = {
  'none-nothing': () => ({ mentions: [], figures: [] }),
  'none-names': () => ({ figures: [] }),
  'none-strangers': ({ mentions }) => ({ figures: [], mentions: mentions.filter(({ company }) => company === null) }),
  'none-figures': () => ({ mentions: [] }),
};

/** Names of the states that stand for an article which was read. */
export const READ_STATES = [...Object.keys(NOTHING), 'old', 'translated', 'paywall', 'too-long', 'text-result'];

/** States of pages that cannot be read, are read in part, or have nothing to say; null for a name that is another's. */
export function textState(state: string, found: Found, view: View, site: PanelView['site']): PanelState | null {
  const checked = (annotations: Annotations, details: Details = found.details): CheckedPage => ({
    ...{ kind: 'checked', annotations, details, address: null, remembered: [], corrections: [] },
  });
  if (['pdf', 'reader', 'file', 'store'].includes(state)) {
    const sort = state as PanelView['site']['sort'];
    return view({ site: { ...site, host: null, pattern: null, access: 'impossible', sort } });
  }
  const { annotations, details } = found;
  const less = NOTHING[state];
  if (less) {
    const article = { ...annotations.article, words: 412 };
    return view({ page: checked({ ...annotations, article, claims: [], inconsistencies: [], ...less(annotations) }) });
  }
  if (state === 'translated' || state === 'paywall' || state === 'too-long') {
    const article = { ...annotations.article, partial: state as PartialReason, words: 120 };
    return view({ page: checked({ ...annotations, article }) });
  }
  if (state === 'old') {
    const companies = Object.fromEntries(
      Object.entries(details.companies).map(([id, company]) => [
        id,
        { ...company, checked: '2026-01-02', longAgo: true },
      ]),
    );
    const base = { state: 'ready', companies: 800, asOf: '2025-12-01', age: 212 } as const;
    return view({ base, page: checked(annotations, { ...details, companies }) });
  }
  if (state !== 'text-result') return null;
  const around = { ...site, host: null, pattern: null, access: 'ask' } as const;
  return view({ site: around, page: checked(annotations) });
}

/** The form, or the checked text, that takes the article's place or stands over it. */
export function textParts(
  query: URLSearchParams,
  noted: string[],
  article: ArticleText,
  annotations: Annotations | null,
): { children: ComponentChildren; above: ComponentChildren } {
  const state = query.get('state');
  if (state === 'text-result' && annotations) {
    const above = (
      <TextResult
        article={article}
        annotations={annotations}
        name={query.get('file')}
        shown={null}
        onEdit={() => noted.push('edit')}
        onClear={() => noted.push('clear')}
      />
    );
    return { children: undefined, above };
  }
  if (state !== 'text-form') return { children: undefined, above: null };
  const code = query.get('fault');
  const children = (
    <TextForm
      start={{ raw: query.get('raw') ?? '', name: query.get('file'), published: '', language: null }}
      phase={query.has('busy') ? 'reading' : 'idle'}
      fault={code ? { code, at: query.get('at') === 'file' ? 'file' : 'text' } : null}
      onCheck={({ source }) => noted.push(`check ${source.kind === 'file' ? source.file.name : source.kind}`)}
      onFault={(fault) => noted.push(`fault ${fault.code}`)}
      onCancel={query.has('file') ? () => noted.push('cancel') : null}
      ownTab="popup.html#/text"
    />
  );
  return { children, above: null };
}
