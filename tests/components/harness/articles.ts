import type { ArticleInfo, ArticleText, Block, Language } from '../../../lib/model';

/** Articles of our own, written so that every kind of verdict and every sort of list appears. */
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Meta buys into Scale AI as the price of training data climbs',
    'Meta has invested $14.8 billion in Scale AI, the San Francisco supplier of training data. The deal values Scale AI at $29 billion and gives Meta a 49 percent stake in Scale AI.',
    'Scale AI had revenue of $640 million in 2024, according to people who have seen the accounts.',
    'In May 2024 a funding round had valued Scale AI at $13.8 billion.',
    'OpenAI is valued at $157 billion. Its rival Anthropic raised $3.5 billion at a valuation of $61.5 billion in March 2025.',
    'Further down the same report says that Meta invested $10 billion in Scale AI.',
    'Nvidia and Helsing declined to comment. Nordlicht Labs, a start-up from Kiel, did not answer.',
  ],
  de: [
    'Meta steigt bei Scale AI ein, Trainingsdaten werden teuer',
    'Meta hat 14,8 Milliarden Dollar in Scale AI investiert, einen Anbieter von Trainingsdaten aus San Francisco. Scale AI wird dabei mit 29 Milliarden Dollar bewertet, Meta hält 49 Prozent an Scale AI.',
    'Scale AI erzielte 2024 einen Umsatz von 640 Millionen Dollar, sagen Personen, die die Zahlen kennen.',
    'Im Mai 2024 war Scale AI in einer Finanzierungsrunde mit 13,8 Milliarden Dollar bewertet worden.',
    'OpenAI wird mit 157 Milliarden Dollar bewertet. Der Rivale Anthropic sammelte im März 2025 3,5 Milliarden Dollar bei einer Bewertung von 61,5 Milliarden Dollar ein.',
    'Weiter unten heißt es, Meta habe 10 Milliarden Dollar in Scale AI investiert.',
    'Nvidia und Helsing äußerten sich nicht. Nordlicht Labs, ein Start-up aus Kiel, antwortete nicht.',
  ],
};

/** Day on which the articles say they were published. */
const PUBLISHED = '2025-07-02';

/** An article of paragraphs, the first its headline, as the page reader would give it. */
export function articleOf(
  paragraphs: readonly string[],
  info: Pick<ArticleInfo, 'language' | 'published'> & Partial<ArticleInfo>,
): ArticleText {
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = index === 0 ? 'heading' : 'paragraph';
    blocks.push({ start, end: start + paragraph.length, kind, section: 0 });
    start += paragraph.length + 1;
  }
  return {
    info: { title: paragraphs[0] ?? null, site: 'Sample Courier', partial: null, ...info },
    text: paragraphs.join('\n'),
    blocks,
    sections: [{ role: 'article', published: null }],
  };
}

/** The sample article of a language. */
export const sampleArticle = (language: Language, partial: ArticleInfo['partial'] = null): ArticleText =>
  articleOf(TEXTS[language], { language, published: PUBLISHED, partial });
