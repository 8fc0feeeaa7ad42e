import type { Claim, ReadingLanguage } from '../lib/model';
import { cutQuote } from './order';

/** A figure of so many characters stays on one line: a number must not be told in two halves. */
const ONE_LINE = 26;

/** The article's own words with the figure marked. `lang` is the article's language. */
export function Quote({ claim, lang }: { claim: Pick<Claim, 'quote' | 'target'>; lang?: ReadingLanguage | undefined }) {
  const { before, figure, after } = cutQuote(claim);
  return (
    <blockquote class="quote" lang={lang}>
      {before}
      <mark class={figure.length <= ONE_LINE ? 'whole' : undefined}>{figure}</mark>
      {after}
    </blockquote>
  );
}
