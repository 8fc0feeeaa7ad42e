import type { ComponentChildren } from 'preact';
import type { Annotations, Claim, CompanyView } from '../lib/model';
import { CompanyGroup } from './CompanyGroup';
import { CompanyPage, type FactActions } from './CompanyPage';
import { EmptyState, type StateAction } from './EmptyState';
import { Inconsistencies } from './Inconsistencies';
import { type LanguageChoice, LanguageSwitch } from './LanguageSwitch';
import { Notice } from './Notice';
import { overviewOf } from './order';
import type { CheckedPage, PopupState, PopupView } from './popup-model';
import { Disagreements } from './Remembered';
import { SearchBox, type SearchBoxProps } from './SearchBox';
import { SiteSwitch } from './SiteSwitch';
import { VerdictBadge } from './VerdictBadge';
import { useWords, type Words } from './words';

/** What the person can do in the popup. */
export interface PopupActions {
  onShow: (claim: Claim) => void;
  /** Keeps the claim of that place among the article's as an own fact. */
  onKeep: (index: number) => void;
  onOptions: () => void;
  onSwitchSite: (host: string, on: boolean) => void;
  onReadOnce: () => void;
  onAllowSite: (pattern: string) => void;
  language: LanguageChoice;
  onLanguage: (choice: LanguageChoice) => void;
  onRetry: () => void;
}

function ArticleHead({ article }: Pick<Annotations, 'article'>) {
  const words = useWords();
  const published = article.published ? words.date(article.published) : words.t('popup.undated');
  return (
    <header class="article-head">
      {article.title ? <h1 lang={article.language}>{article.title}</h1> : null}
      <p class="fine">{[article.site, published].filter(Boolean).join(' · ')}</p>
      {article.partial ? <p class="notice">{words.t(`partial.${article.partial}`)}</p> : null}
    </header>
  );
}

/** Offers to read a site for good after a page of it was read once. */
function AlwaysOffer({ site, onAllowSite }: Pick<PopupView, 'site'> & Pick<PopupActions, 'onAllowSite'>) {
  const words = useWords();
  const { access, host, pattern } = site;
  if (access !== 'ask' || pattern === null || host === null) return null;
  return (
    <button type="button" class="link-button" onClick={() => onAllowSite(pattern)}>
      {words.t('action.allowSite', { host })}
    </button>
  );
}

interface CheckedProps {
  page: CheckedPage;
  site: PopupView['site'];
  actions: PopupActions;
}

/** Everything found in an article. */
function Checked({ page, site, actions }: CheckedProps) {
  const words = useWords();
  const { annotations, details, remembered } = page;
  const { onShow } = actions;
  const { counts, groups, namedOnly } = overviewOf(annotations);
  return (
    <>
      <ArticleHead article={annotations.article} />
      <AlwaysOffer site={site} onAllowSite={actions.onAllowSite} />
      {annotations.claims.length === 0 ? (
        <EmptyState title={words.t('state.nothing.title')} text={words.t('state.nothing.text')} />
      ) : (
        <ul class="counts" aria-label={words.t('popup.summary')}>
          {counts.map(([kind, count]) => (
            <li key={kind}>
              <VerdictBadge kind={kind} count={count} />
            </li>
          ))}
        </ul>
      )}
      <Inconsistencies annotations={annotations} details={details} onShow={onShow} />
      <Disagreements claims={annotations.claims} details={details} remembered={remembered} />
      {groups.map((group) => (
        <CompanyGroup
          key={group.company}
          group={group}
          details={details}
          articleLanguage={annotations.article.language}
          onShow={onShow}
          onKeep={actions.onKeep}
          remembered={remembered}
        />
      ))}
      {namedOnly.length > 0 ? (
        <details class="named-only">
          <summary>{words.t('popup.nameOnly', { count: namedOnly.length })}</summary>
          <ul>
            {namedOnly.map(({ company, name }) => (
              <li key={company ?? name}>
                {(company && details.names[company]) || name}
                {company === null ? <span class="fine"> {words.t('popup.notInRecord')}</span> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
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

function siteState({ site }: PopupView, words: Words, actions: PopupActions): Plain | null {
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

function unreadState({ site }: PopupView, words: Words, actions: PopupActions): Plain {
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
function plainState(view: PopupView, words: Words, actions: PopupActions): Plain | null {
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

function View({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const words = useWords();
  const state = plainState(view, words, actions);
  if (state) return <EmptyState {...state} />;
  if (view.page.kind !== 'checked') return null;
  return <Checked page={view.page} site={view.site} actions={actions} />;
}

function Body({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const words = useWords();
  if (state.kind === 'loading') return <EmptyState {...plain(words, 'loading')} />;
  if (state.kind === 'view') return <View view={state.view} actions={actions} />;
  const retry = { label: words.t('action.retry'), primary: true, onClick: actions.onRetry };
  return <EmptyState title={words.t('state.error.title')} text={words.t(`error.${state.code}`)} actions={[retry]} />;
}

/** Searching the record, and the company that was opened from what was found. */
export interface PopupRecord {
  search: SearchBoxProps;
  company: CompanyView | null;
  onBack: () => void;
  facts: FactActions;
  /** Takes back what was just done; null when nothing was. */
  onUndo: (() => void) | null;
}

interface PopupProps {
  state: PopupState;
  /** Takes the article's place: a claim's page, or a text to check. */
  children?: ComponentChildren;
  /** Follows what is shown: an offer. */
  offer?: ComponentChildren;
  notice: string | null;
  actions: PopupActions;
  record: PopupRecord;
}

function Opened({ view, record }: { view: CompanyView; record: PopupRecord }) {
  const words = useWords();
  return (
    <>
      <button type="button" class="link-button" onClick={record.onBack}>
        {words.t('company.back')}
      </button>
      <CompanyPage view={view} actions={record.facts} />
    </>
  );
}

/**
 * The popup: a search of the record, and below it what the article claims, worst first, or a plain word
 * on why there is nothing. A company that was opened takes the article's place until the person goes back.
 */
export function Popup({ state, notice, actions, record, children, offer }: PopupProps) {
  const words = useWords();
  const view = state.kind === 'view' ? state.view : null;
  const site = view?.site;
  const switchable = site && site.host !== null && (site.access === 'listed' || site.access === 'granted');
  return (
    <div class="popup">
      <div class="bar">
        <span class="brand">{words.t('popup.title')}</span>
        {switchable && site.host !== null ? (
          <SiteSwitch host={site.host} on={site.on} onSwitch={(on) => actions.onSwitchSite(site.host ?? '', on)} />
        ) : null}
      </div>
      <main>
        <Notice text={notice}>
          {notice && record.onUndo ? (
            <button type="button" class="link-button" onClick={record.onUndo}>
              {words.t('action.undo')}
            </button>
          ) : null}
        </Notice>
        {view && view.ownLost > 0 ? <p class="notice">{words.t('popup.ownLost', { count: view.ownLost })}</p> : null}
        <SearchBox {...record.search} />
        {record.company ? <Opened view={record.company} record={record} /> : null}
        {record.company || record.search.found ? null : (children ?? <Body state={state} actions={actions} />)}
        {record.company || record.search.found || children ? null : offer}
      </main>
      <footer class="fine">
        {view?.base.asOf ? (
          <span>{words.t('popup.asOf', { date: words.date(view.base.asOf), count: view.base.companies })}</span>
        ) : null}
        <div>
          <button type="button" class="link-button" onClick={actions.onOptions}>
            {words.t('popup.options')}
          </button>
        </div>
        <LanguageSwitch choice={actions.language} onChoose={actions.onLanguage} />
      </footer>
    </div>
  );
}
