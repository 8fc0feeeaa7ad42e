import type { Claim, ReadingLanguage } from '../lib/model';
import { cutQuote } from './order';

/** The article's own words with the figure marked. `lang` is the article's language. */
export function Quote({ claim, lang }: { claim: Pick<Claim, 'quote' | 'target'>; lang?: ReadingLanguage | undefined }) {
  const { before, figure, after } = cutQuote(claim);
  return (
    <blockquote class="quote" lang={lang}>
      {before}
      <mark>{figure}</mark>
      {after}
    </blockquote>
  );
}
