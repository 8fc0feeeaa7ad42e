import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Claim } from '../../lib/model';
import { ClaimRow } from '../ClaimRow';
import { CompanyGroup } from '../CompanyGroup';
import { CorrectionsLink } from '../claim/Corrections';
import { Inconsistencies } from '../Inconsistencies';
import { byPlace, groupsOf, listOf, type NamedOnly, overviewOf } from '../order';
import { UnfollowedNotice } from '../PauseControl';
import type { CheckedPage, PanelView } from '../panel-model';
import { Disagreements } from '../Remembered';
import { NothingClaimed } from '../text/NothingClaimed';
import { useWords } from '../words';
import { ArticleHead } from './ArticleHead';
import { FilterBar } from './FilterBar';
import { applyFilter, claimKeys, type Filter, type Filtered, finds, fitting, folded, searchText } from './filter';
import { useGradual } from './use-gradual';
import { useKeptFocus } from './use-kept-focus';
import { usePointed } from './use-pointed';

/** What can be done with claims. */
export interface ClaimActions {
  onShow: (claim: Claim) => void;
  /** Keeps the claim of that place among the article's as an own fact. */
  onKeep: (index: number) => void;
  /** Copies a text; whether the browser did. */
  onCopy: (text: string) => Promise<boolean>;
}

interface ArticleViewProps {
  page: CheckedPage;
  site: PanelView['site'];
  onAllowSite: (pattern: string) => void;
  actions: ClaimActions;
  /** What is searched for; empty when nothing is. */
  query: string;
  filter: Filter;
  onFilter: (change: Partial<Filter>) => void;
  /** Shows everything again, whatever it was narrowed by. */
  onReset: () => void;
  /** What can be done with the whole article. */
  tools?: ComponentChildren;
  /** Lists everything at once: the person comes back to it. */
  isBack: boolean;
  /** Place of the claim that a card in the article is open for; null when none is. */
  pointed: number | null;
}

/** Offers to read a site for good after a page of it was read once. */
function AlwaysOffer({ site, onAllowSite }: Pick<ArticleViewProps, 'site' | 'onAllowSite'>) {
  const words = useWords();
  const { access, host, pattern } = site;
  if ((access !== 'ask' && access !== 'withheld') || pattern === null || host === null) return null;
  return (
    <button type="button" class="link-button" onClick={() => onAllowSite(pattern)}>
      {words.t('action.allowSite', { host })}
    </button>
  );
}

/** The row of each claim, made once for an article: a filter only chooses among them. */
function useRows({ page, actions }: ArticleViewProps, named: boolean): (index: number) => VNode {
  const { annotations, details, address, remembered } = page;
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(() => {
    const keys = claimKeys(annotations.claims);
    const context = {
      ...{ details, address, named, articleLanguage: annotations.article.language },
      onShow: (claim: Claim) => latest.current.onShow(claim),
      onKeep: (index: number) => latest.current.onKeep(index),
      onCopy: (text: string) => latest.current.onCopy(text),
    };
    const rows = annotations.claims.map((claim, index) => {
      const read = remembered.filter((one) => one.claim === index);
      return <ClaimRow key={keys[index]} claim={claim} index={index} remembered={read} {...context} />;
    });
    return (index: number) => rows[index] as VNode;
  }, [annotations, details, address, remembered, named]);
}

/** The folded text of each claim, made when it is first searched. */
function useTexts({ page }: ArticleViewProps): (index: number) => string {
  const words = useWords();
  const { annotations, details } = page;
  return useMemo(() => {
    const made: string[] = [];
    return (index: number) => {
      const claim = annotations.claims[index];
      made[index] ??= claim ? searchText(claim, details.names, words) : '';
      return made[index];
    };
  }, [annotations, details, words]);
}

function NamedOnlyList({ found, page }: { found: readonly NamedOnly[]; page: CheckedPage }) {
  const words = useWords();
  if (found.length === 0) return null;
  return (
    <details class="named-only">
      <summary>{words.t('popup.nameOnly', { count: found.length })}</summary>
      <ul>
        {found.map(({ company, name }) => (
          <li key={company ?? name}>
            {(company && page.details.names[company]) || name}
            {company === null ? <span class="fine"> {words.t('popup.notInRecord')}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ListProps {
  found: Filtered;
  sort: Filter['sort'];
  page: CheckedPage;
  rowOf: (index: number) => VNode;
  /** Whether claims that cannot be judged are shown at once. */
  unfolded: boolean;
  isBack: boolean;
}

function List({ found, sort, page, rowOf, unfolded, isBack }: ListProps) {
  const words = useWords();
  const ordered = useMemo(
    () =>
      sort === 'text'
        ? byPlace(found.claims)
        : groupsOf(found.claims).flatMap(({ claims, quiet }) => [...claims, ...quiet]),
    [found.claims, sort],
  );
  const shown = ordered.slice(0, useGradual(ordered.length, isBack));
  if (found.claims.length === 0) return found.active ? <p class="none">{words.t('panel.noMatch')}</p> : null;
  if (sort === 'text') {
    return (
      <section class="group">
        <h2 class="visually-hidden">{words.t('panel.flat')}</h2>
        <ol class="claims">{shown.map(({ index }) => rowOf(index))}</ol>
      </section>
    );
  }
  return (
    <>
      {groupsOf(shown).map((group) => (
        <CompanyGroup key={group.company} group={group} details={page.details} rowOf={rowOf} unfolded={unfolded} />
      ))}
    </>
  );
}

/** Everything found in an article: what it claims by verdict, what contradicts itself, and the claims. */
export function ArticleView(props: ArticleViewProps) {
  const { page, site, query, onFilter, onReset, actions, tools } = props;
  const _words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  usePointed(place, props.pointed, page);
  const { annotations, details } = page;
  const { claims } = annotations;
  const filter = fitting(props.filter, claims);
  const rowOf = useRows(props, filter.sort === 'text');
  const textOf = useTexts(props);
  const chosen = [filter.verdicts.join(' '), filter.company, filter.metric].join('\n');
  const found = useMemo(() => applyFilter(listOf(claims), filter, query, textOf), [claims, chosen, query, textOf]);
  const listed = new Set(found.claims.map(({ index }) => index));
  const inconsistencies = annotations.inconsistencies.filter((one) => one.claims.some((index) => listed.has(index)));
  const { namedOnly } = useMemo(() => overviewOf(annotations), [annotations]);
  const isNarrowed = filter.verdicts.length > 0 || filter.company !== null || filter.metric !== null;
  return (
    <>
      <ArticleHead article={annotations.article} tools={tools} />
      <UnfollowedNotice followed={page.followed} />
      <AlwaysOffer site={site} onAllowSite={props.onAllowSite} />
      {claims.length === 0 ? (
        <NothingClaimed annotations={annotations} />
      ) : (
        <FilterBar
          claims={claims}
          found={found}
          filter={filter}
          names={details.names}
          onFilter={onFilter}
          onReset={onReset}
        />
      )}
      <div ref={place} class="found" tabIndex={-1}>
        <Inconsistencies annotations={{ ...annotations, inconsistencies }} details={details} onShow={actions.onShow} />
        <Disagreements
          claims={claims}
          details={details}
          remembered={page.remembered.filter((one) => listed.has(one.claim))}
        />
        <List
          found={found}
          sort={filter.sort}
          page={page}
          rowOf={rowOf}
          unfolded={query.trim() !== '' || filter.verdicts.includes('unverified')}
          isBack={props.isBack}
        />
        <NamedOnlyList
          found={isNarrowed ? [] : namedOnly.filter(({ name }) => finds(folded(name), query))}
          page={page}
        />
      </div>
      <CorrectionsLink count={page.corrections.length} />
    </>
  );
}
