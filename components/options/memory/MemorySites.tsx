import { useState } from 'preact/hooks';
import { fragmentLink, nameOf } from '../../../lib/format';
import type { MemoryArticle, MemoryHoldings } from '../../../lib/model';
import { ExternalLink } from '../../ExternalLink';
import { plainName } from '../../outside-text';
import { Quote } from '../../Quote';
import { type Names, useWords } from '../../words';
import { Confirm } from './Confirm';

/** What was read on a site. */
export interface SiteArticles {
  articles: readonly MemoryArticle[];
  names: Names;
}

/** What can be forgotten here. */
export interface ForgetActions {
  onForgetArticle: (article: MemoryArticle) => void;
  onForgetSite: (site: string) => void;
}

const titleOf = ({ title }: MemoryArticle, untitled: string): string => plainName(title ?? '') || untitled;

function Claims({ article, names }: { article: MemoryArticle; names: Names }) {
  const words = useWords();
  return (
    <ul class="memory-claims">
      {article.claims.map((claim) => (
        <li key={`${claim.target.start} ${claim.metric}`}>
          <p>
            <span class="amount">{words.shortFigure(claim.figure, claim.metric)}</span>{' '}
            <span class="fine">
              {nameOf(claim.subject, names)}, {words.metric(claim.metric, claim.basis)}
            </span>
          </p>
          <Quote claim={claim} lang={article.language} />
          {article.url ? (
            <p class="fine">
              <ExternalLink url={fragmentLink(article.url, claim.target)}>{words.t('memory.passage')}</ExternalLink>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface ArticleProps extends ForgetActions {
  article: MemoryArticle;
  names: Names;
}

function Article({ article, names, onForgetArticle }: ArticleProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = titleOf(article, words.t('memory.untitled'));
  const published = article.published && words.t('memory.published', { date: words.date(article.published) });
  const read = words.t('memory.read', { date: words.date(article.readOn) });
  return (
    <li class="memory-article">
      <h4 lang={article.language}>{article.url ? <ExternalLink url={article.url}>{title}</ExternalLink> : title}</h4>
      <p class="fine">{[published, read].filter(Boolean).join(' · ')}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.t('memory.claims', { count: article.claims.length })}</summary>
        {isOpen ? <Claims article={article} names={names} /> : null}
      </details>
      <Confirm
        label={words.t('memory.forgetArticle')}
        fullLabel={`${words.t('memory.forgetArticle')}: ${title}`}
        question={`${words.t('memory.ask.article')} ${words.t('memory.forGood')}`}
        cancel={words.t('memory.keep')}
        answers={[{ label: words.t('memory.forget'), onClick: () => onForgetArticle(article) }]}
      />
    </li>
  );
}

interface SiteProps extends ForgetActions {
  entry: MemoryHoldings['sites'][number];
  /** Null until it was opened. */
  found: SiteArticles | null;
  onOpen: (site: string) => void;
}

function Site({ entry, found, onOpen, ...actions }: SiteProps) {
  const words = useWords();
  const { site, articles, claims } = entry;
  return (
    <li class="memory-site">
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) onOpen(site);
        }}
      >
        <summary>
          <strong>{plainName(site)}</strong>{' '}
          <span class="fine">
            {words.t('memory.articles', { count: articles })}, {words.t('memory.claims', { count: claims })}
          </span>
        </summary>
        <h3 class="visually-hidden">{plainName(site)}</h3>
        {found === null ? <p class="fine">{words.t('options.loading')}</p> : null}
        <ul>
          {found?.articles.map((article) => (
            <Article key={article.id} article={article} names={found.names} {...actions} />
          ))}
        </ul>
      </details>
      <Confirm
        label={words.t('memory.forgetSite')}
        fullLabel={`${words.t('memory.forgetSite')}: ${plainName(site)}`}
        question={`${words.t('memory.ask.site', { site: plainName(site), count: articles })} ${words.t('memory.forGood')}`}
        cancel={words.t('memory.keep')}
        answers={[{ label: words.t('memory.forget'), onClick: () => actions.onForgetSite(site) }]}
      />
    </li>
  );
}

interface MemorySitesProps extends ForgetActions {
  sites: MemoryHoldings['sites'];
  found: Readonly<Record<string, SiteArticles>>;
  onOpen: (site: string) => void;
}

/** Sites with what was read there, down to the single sentence. */
export function MemorySites({ sites, found, ...actions }: MemorySitesProps) {
  return (
    <ul class="memory-sites">
      {sites.map((entry) => (
        <Site key={entry.site} entry={entry} found={found[entry.site] ?? null} {...actions} />
      ))}
    </ul>
  );
}
