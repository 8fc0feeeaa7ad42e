import type { Annotations } from '../../lib/model';
import { useWords } from '../words';

/** Title, source and date of the article, and whether only a part of it was read. */
export function ArticleHead({ article }: Pick<Annotations, 'article'>) {
  const words = useWords();
  const published = article.published ? words.date(article.published) : words.t('popup.undated');
  return (
    <header class="article-head">
      {article.title ? <h1 lang={article.language}>{article.title}</h1> : null}
      <p class="fine">{[article.site, published].filter(Boolean).join(' · ')}</p>
      {article.partial ? (
        <p class="notice">{words.t(`text.partial.${article.partial}`, { words: article.words ?? 0 })}</p>
      ) : null}
    </header>
  );
}
