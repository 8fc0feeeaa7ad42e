import type { ComponentChildren } from 'preact';
import type { Annotations } from '../../lib/model';
import { inLine } from '../outside-text';
import { useWords } from '../words';

interface ArticleHeadProps extends Pick<Annotations, 'article'> {
  /** What can be done with the whole article: the menu of reports. */
  tools?: ComponentChildren;
}

/** The article: its title, where and when it appeared, and what of it was not read. */
export function ArticleHead({ article, tools }: ArticleHeadProps) {
  const words = useWords();
  const published = article.published ? words.date(article.published) : words.t('popup.undated');
  return (
    <header class="article-head">
      {article.title ? <h1 lang={article.language}>{article.title}</h1> : null}
      <div class="article-line">
        <p class="fine">{inLine([article.site, published], ' · ')}</p>
        {tools}
      </div>
      {article.partial ? (
        <p class="notice">{words.t(`text.partial.${article.partial}`, { words: article.words ?? 0 })}</p>
      ) : null}
    </header>
  );
}
