/** Articles in the tests' own words. Figures are those of the bundled record unless a line says otherwise. */
import type { Served } from './fixture';

/** Parts of an article page. */
export interface ArticleParts {
  readonly title: string;
  readonly language: 'de' | 'en';
  /** ISO 8601 day; undated when left out. */
  readonly published?: string;
  /** Paragraphs, as HTML. */
  readonly paragraphs: readonly string[];
  /** More markup for the head, and for the end of the body. */
  readonly head?: string;
  readonly tail?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A plain news page with JSON-LD, as many sites have it. */
export function articlePage({ title, language, published, paragraphs, head = '', tail = '' }: ArticleParts): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    ...(published === undefined ? {} : { datePublished: published }),
  };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>body { font: 18px/1.6 sans-serif; max-width: 40rem; margin: 2rem auto; }</style>
${head}
</head>
<body><main><article><h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>${tail}</body></html>`;
}

/** Meta's revenue in 2024 was 164.5 billion: 154.5 is wrong here on purpose. */
export const ENGLISH: Served = {
  url: 'https://techcrunch.com/2025/07/01/a-seat-at-the-table/',
  html: articlePage({
    title: 'Meta buys a seat at the table of Scale AI',
    language: 'en',
    published: '2025-07-01',
    paragraphs: [
      'Meta has moved into the business of training data. The deal of June 2025 values Scale AI at $29 billion, and Meta now holds a 49 percent stake in Scale AI.',
      'Scale AI had revenue of $870 million in 2024. The company labels pictures and texts for developers of language models, work that few outsiders ever see.',
      'Meta can afford the purchase. Meta’s revenue came to $154.5 billion in 2024, according to its annual report.',
    ],
  }),
};

/** 1.7 billion euros were raised: 2.4 is wrong here on purpose. */
export const GERMAN: Served = {
  url: 'https://www.heise.de/news/mistral-sammelt-ein-1.html',
  html: articlePage({
    title: 'Mistral sammelt so viel Geld ein wie nie',
    language: 'de',
    published: '2025-09-15',
    paragraphs: [
      'Mistral AI hat im September 2025 eine Finanzierungsrunde über 2,4 Milliarden Euro abgeschlossen. Die Bewertung von Mistral AI liegt damit bei 11,7 Milliarden Euro.',
      'ASML investierte im September 2025 1,3 Milliarden Euro in Mistral AI und hält nun 11 Prozent an dem Unternehmen aus Paris.',
      'Das Geld soll in Rechenzentren fließen. Wann die ersten Anlagen laufen, ließ das Unternehmen offen, ebenso die Zahl der neuen Stellen.',
    ],
  }),
};

/** Two values of one company for one moment: the article contradicts itself. */
export const CONTRADICTION = articlePage({
  title: 'Two prices for Scale AI',
  language: 'en',
  published: '2024-06-01',
  paragraphs: [
    'Scale AI is valued at $13.8 billion after its latest round. The company labels data for developers of language models in many countries.',
    'Scale AI is valued at $18 billion, the fund says in its letter. Nobody at the company wanted to explain how that figure had come about.',
  ],
});
