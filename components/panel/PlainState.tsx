import { EmptyState, type StateAction } from '../EmptyState';
import { PausedState } from '../PauseControl';
import type { PanelView, PauseScope } from '../panel-model';
import { specialState } from '../text/special-state';
import { useWords, type Words } from '../words';

/** What a person can do about a page that shows no article. */
export interface StateActions {
  /** Pauses reading so far, or goes on. */
  onPause: (what: PauseScope, paused: boolean) => void;
  onReadOnce: () => void;
  onAllowSite: (pattern: string) => void;
}

interface Plain {
  title: string;
  text: string;
  actions?: StateAction[];
  /** Whether the text can be checked by hand all the same. */
  offersText?: boolean;
}

const plain = (words: Words, name: string, values?: Record<string, string>): Plain => ({
  title: words.t(`state.${name}.title`),
  text: words.t(`state.${name}.text`, values),
});

function unreadState({ site }: PanelView, words: Words, actions: StateActions): Plain {
  const readOnce = { label: words.t('action.readOnce'), primary: true, onClick: actions.onReadOnce };
  const { host, pattern } = site;
  if (site.access !== 'ask' && site.access !== 'withheld') return { ...plain(words, 'unread'), actions: [readOnce] };
  const allow = pattern
    ? [{ label: words.t('action.allowSite', { host: host ?? '' }), onClick: () => actions.onAllowSite(pattern) }]
    : [];
  const shown = plain(words, site.access, { host: host ?? words.t('site.unnamed') });
  return { ...shown, actions: [readOnce, ...allow] };
}

function baseState({ base }: PanelView, words: Words): Plain | null {
  if (base.state === 'empty') return plain(words, 'baseEmpty');
  if (base.state === 'failed') return plain(words, 'baseFailed');
  return null;
}

/** The plain state a view calls for, or null when there is an article to show. */
function plainState(view: PanelView, words: Words, actions: StateActions): Plain | null {
  const first =
    specialState(view, words) ??
    (view.site.access === 'impossible' ? plain(words, 'impossible') : baseState(view, words));
  if (first) return first;
  const { page } = view;
  if (page.kind === 'unread') return unreadState(view, words, actions);
  if (page.kind === 'reading') return plain(words, view.base.state === 'loading' ? 'baseLoading' : 'reading');
  if (page.kind === 'no-article') return plain(words, 'noArticle');
  if (page.kind === 'failed') {
    if (page.reason === 'too-many') return plain(words, 'tooMany');
    return { title: words.t('state.failed.title'), text: words.t(`state.failed.${page.reason}`) };
  }
  return null;
}

/** Whether a view has an article to show. */
export function isArticle({ site, base, page, pause }: PanelView): boolean {
  return page.kind === 'checked' && site.access !== 'impossible' && pause === null && !/empty|failed/.test(base.state);
}

/** Why there is no article, in words, and what can be done; nothing when there is one. */
export function PlainState({ view, actions }: { view: PanelView; actions: StateActions }) {
  const words = useWords();
  if (view.pause !== null) return <PausedState view={view} onPause={actions.onPause} />;
  const state = plainState(view, words, actions);
  if (!state) return null;
  const { offersText, ...said } = state;
  return <EmptyState {...said}>{offersText ? <a href="#/text">{words.t('text.offer')}</a> : null}</EmptyState>;
}

/** Says that the page is being looked up. */
export function LoadingState() {
  return <EmptyState {...plain(useWords(), 'loading')} />;
}
