import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { CompanyView } from '../../lib/model';
import type { FactActions } from '../CompanyPage';
import { EmptyState } from '../EmptyState';
import { Icon } from '../icons';
import { type LanguageChoice, LanguageSwitch } from '../LanguageSwitch';
import { lazy } from '../lazy';
import { Notice } from '../Notice';
import { PauseControl } from '../PauseControl';
import type { CheckedPage, PanelState, PanelView } from '../panel-model';
import { type SearchBeside, SearchBox, type SearchBoxProps } from '../SearchBox';
import { RecordAge } from '../text/RecordAge';
import { useWords, type Words } from '../words';
import { ArticleView, type ClaimActions } from './ArticleView';
import { type Filter, NO_FILTER } from './filter';
import { isArticle, LoadingState, PlainState, type StateActions } from './PlainState';
import { type KeptChoices, useFilter } from './use-filter';
import { usePlaceScroll, useReturn } from './use-scroll';

/** A company's page, loaded when one is opened: charts are a third of the panel's code. */
export const LazyCompanyPage = lazy(async () => (await import('../CompanyPage')).CompanyPage);

/** What the person can do in popup and side panel. */
export interface PanelActions extends ClaimActions, StateActions {
  onOptions: () => void;
  /** Opens the feeds. */
  onFeeds: () => void;
  /** Opens the side panel; null where there is none to open. */
  onPanel: (() => void) | null;
  language: LanguageChoice;
  onLanguage: (choice: LanguageChoice) => void;
  onRetry: () => void;
}

/** Searching the record, and the company that was opened from what was found. */
export interface PanelRecord {
  search: SearchBoxProps;
  company: CompanyView | null;
  onBack: () => void;
  facts: FactActions;
  /** Takes back what was just done; null when nothing was. */
  onUndo: (() => void) | null;
}

interface PanelProps {
  state: PanelState;
  /** Whose article it is: what a filter belongs to. The tab's id. */
  place: string;
  /** Whether it is an article of a tab, whose reading can be paused. */
  hasPage?: boolean;
  /** Takes the article's place: a claim's page, or the form for a text to check. */
  children?: ComponentChildren;
  /** Stands over the article: a text of the person's own with its figures marked. */
  above?: ComponentChildren;
  /** Follows what is shown: an offer. */
  offer?: ComponentChildren;
  notice: string | null;
  actions: PanelActions;
  record: PanelRecord;
  /** What can be done with the whole article, shown in its head. */
  tools?: ComponentChildren;
  /** Where filter, order and search outlive the window; nowhere when left out. */
  kept?: KeptChoices;
  /** Place of the claim that a card in the article is open for; none when left out. */
  pointed?: number | null;
}

function Tool({ name, label, onClick }: { name: 'panel' | 'options'; label: string; onClick: () => void }) {
  return (
    <button type="button" class="tool" onClick={onClick} aria-label={label} title={label}>
      <Icon name={name} />
    </button>
  );
}

function Bar({ pausable, actions }: { pausable: PanelView | null; actions: PanelActions }) {
  const words = useWords();
  return (
    <div class="bar">
      <span class="brand">{words.t('popup.title')}</span>
      <nav class="tools" aria-label={words.t('panel.tools')}>
        <a class="tool" href="#/text" aria-label={words.t('panel.text')} title={words.t('panel.text')}>
          <Icon name="text" />
        </a>
        {actions.onPanel ? <Tool name="panel" label={words.t('panel.open')} onClick={actions.onPanel} /> : null}
        <Tool name="options" label={words.t('popup.options')} onClick={actions.onOptions} />
      </nav>
      {pausable ? <PauseControl view={pausable} onPause={actions.onPause} /> : null}
    </div>
  );
}

const besideOf = ({ t }: Words): SearchBeside => ({
  label: t('panel.search'),
  heading: t('panel.inRecord'),
  more: (count) => t('panel.moreHits', { count }),
});

function Opened({ view, record }: { view: CompanyView; record: PanelRecord }) {
  const words = useWords();
  return (
    <>
      <button type="button" class="link-button" onClick={record.onBack}>
        {words.t('company.back')}
      </button>
      <LazyCompanyPage view={view} actions={record.facts} />
    </>
  );
}

/** What tells an article in a tab from the next one there. */
const nameOf = ({ address, annotations }: CheckedPage): string => address ?? annotations.article.title ?? '';

interface BodyProps extends PanelProps {
  filter: Filter;
  onFilter: (change: Partial<Filter>) => void;
  /** Lists everything at once: the person comes back to it. */
  isBack: boolean;
}

function Body({ state, place, actions, record, tools, filter, onFilter, isBack, pointed = null }: BodyProps) {
  const words = useWords();
  if (state.kind === 'loading') return <LoadingState />;
  if (state.kind === 'error') {
    const retry = { label: words.t('action.retry'), primary: true, onClick: actions.onRetry };
    return <EmptyState title={words.t('state.error.title')} text={words.t(`error.${state.code}`)} actions={[retry]} />;
  }
  const { view } = state;
  if (!isArticle(view) || view.page.kind !== 'checked') return <PlainState view={view} actions={actions} />;
  return (
    <ArticleView
      key={place}
      page={view.page}
      site={view.site}
      onAllowSite={actions.onAllowSite}
      actions={actions}
      query={record.search.query}
      filter={filter}
      onFilter={onFilter}
      onReset={() => {
        const { verdicts, company, metric } = NO_FILTER;
        onFilter({ verdicts, company, metric });
        record.search.onQuery('');
      }}
      tools={tools}
      isBack={isBack}
      pointed={pointed}
    />
  );
}

/**
 * Popup and side panel: one search for the article's claims and the record, and below it what the article claims,
 * or a plain word on why there is nothing. A company that was opened takes the article's place until the person
 * goes back.
 */
export function Panel(props: PanelProps) {
  const { state, place, hasPage = true, notice, actions, above, offer, children } = props;
  const words = useWords();
  const view = state.kind === 'view' ? state.view : null;
  const isCovered = Boolean(children) || props.record.company !== null;
  const hasArticle = view !== null && isArticle(view) && !isCovered;
  const article = hasArticle && view.page.kind === 'checked' ? nameOf(view.page) : null;
  const { filter, onFilter, onQuery } = useFilter(place, article, props.record.search, props.kept ?? null);
  const record = { ...props.record, search: { ...props.record.search, onQuery } };
  const wasCovered = useRef(false);
  wasCovered.current ||= isCovered;
  usePlaceScroll(place);
  useReturn(Boolean(children));
  const isSearchAlone = record.search.found !== null && !hasArticle;
  return (
    <div class="popup">
      <Bar pausable={hasPage ? view : null} actions={actions} />
      <main>
        <Notice text={notice}>
          {notice && record.onUndo ? (
            <button type="button" class="link-button" onClick={record.onUndo}>
              {words.t('action.undo')}
            </button>
          ) : null}
        </Notice>
        {view && view.ownLost > 0 ? <p class="notice">{words.t('popup.ownLost', { count: view.ownLost })}</p> : null}
        {view ? <RecordAge base={view.base} onFeeds={actions.onFeeds} /> : null}
        <SearchBox {...record.search} beside={hasArticle ? besideOf(words) : null} />
        {record.company ? <Opened view={record.company} record={record} /> : null}
        {record.company || isSearchAlone ? null : (
          <>
            {above}
            {children ?? (
              <Body {...props} record={record} filter={filter} onFilter={onFilter} isBack={wasCovered.current} />
            )}
            {children ? null : offer}
          </>
        )}
      </main>
      <footer class="fine">
        {view?.base.asOf ? (
          <p>{words.t('popup.asOf', { date: words.date(view.base.asOf), count: view.base.companies })}</p>
        ) : null}
        <LanguageSwitch choice={actions.language} onChoose={actions.onLanguage} />
      </footer>
    </div>
  );
}
