import { EmptyState, type StateAction } from '../EmptyState';
import type { PopupView } from '../popup-model';
import { useWords, type Words } from '../words';

/** What a person can do about a page that shows no article. */
export interface StateActions {
  onSwitchSite: (host: string, on: boolean) => void;
  onReadOnce: () => void;
  onAllowSite: (pattern: string) => void;
}

interface Plain {
  title: string;
  text: string;
  actions?: StateAction[];
}

const plain = (words: Words, name: string, values?: Record<string, string>): Plain => ({
  title: words.t(`state.${name}.title`),
  text: words.t(`state.${name}.text`, values),
});

function siteState({ site }: PopupView, words: Words, actions: StateActions): Plain | null {
  const host = site.host ?? '';
  if (site.access === 'impossible') return plain(words, 'impossible');
  if (!site.on && site.host !== null) {
    const onClick = () => actions.onSwitchSite(host, true);
    return {
      ...plain(words, 'off', { host }),
      actions: [{ label: words.t('action.switchOn'), primary: true, onClick }],
    };
  }
  return null;
}

function unreadState({ site }: PopupView, words: Words, actions: StateActions): Plain {
  const readOnce = { label: words.t('action.readOnce'), primary: true, onClick: actions.onReadOnce };
  const { host, pattern } = site;
  if (site.access !== 'ask') return { ...plain(words, 'unread'), actions: [readOnce] };
  const allow = pattern
    ? [{ label: words.t('action.allowSite', { host: host ?? '' }), onClick: () => actions.onAllowSite(pattern) }]
    : [];
  return { ...plain(words, 'ask', { host: host ?? words.t('site.unnamed') }), actions: [readOnce, ...allow] };
}

function baseState({ base }: PopupView, words: Words): Plain | null {
  if (base.state === 'empty') return plain(words, 'baseEmpty');
  if (base.state === 'failed') return plain(words, 'baseFailed');
  return null;
}

/** The plain state a view calls for, or null when there is an article to show. */
function plainState(view: PopupView, words: Words, actions: StateActions): Plain | null {
  const first = siteState(view, words, actions) ?? baseState(view, words);
  if (first) return first;
  const { page } = view;
  if (page.kind === 'unread') return unreadState(view, words, actions);
  if (page.kind === 'reading') return plain(words, view.base.state === 'loading' ? 'baseLoading' : 'reading');
  if (page.kind === 'no-article') return plain(words, 'noArticle');
  if (page.kind === 'failed') {
    return { title: words.t('state.failed.title'), text: words.t(`state.failed.${page.reason}`) };
  }
  return null;
}

/** Whether a view has an article to show. */
export function isArticle({ site, base, page }: PopupView): boolean {
  const isOff = !site.on && site.host !== null;
  return page.kind === 'checked' && site.access !== 'impossible' && !isOff && !/empty|failed/.test(base.state);
}

/** Why there is no article, in words, and what can be done; nothing when there is one. */
export function PlainState({ view, actions }: { view: PopupView; actions: StateActions }) {
  const state = plainState(view, useWords(), actions);
  return state ? <EmptyState {...state} /> : null;
}

/** Says that the page is being looked up. */
export function LoadingState() {
  return <EmptyState {...plain(useWords(), 'loading')} />;
}
