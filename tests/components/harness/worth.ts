import type { ArticleText, Language } from '../../../lib/model';
import { articleOf } from './articles';

/** Articles of our own about what companies are worth: listed and not, in several currencies, disputed and unknown. */
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'What the makers of language models are worth',
    'Scale AI was valued at $25 billion in June 2025, an investor says. Meta has invested $14.3 billion in Scale AI.',
    'Mistral AI was valued at €11.7 billion in September 2025. Mistral AI was valued at $6 billion in June 2024.',
    'Mistral AI now is in talks at a valuation of €20 billion.',
    'Meta had a market value of $1.9 trillion in October 2025.',
    'Aleph Alpha was valued at €4 billion in March 2026. The Berlin start-up n8n was valued at $2.5 billion in October 2025.',
  ],
  de: [
    'Was die Entwickler von Sprachmodellen wert sind',
    'Scale AI wurde im Juni 2025 mit 25 Milliarden Dollar bewertet, sagt ein Investor. Meta hat 14,3 Mrd. Dollar in Scale AI investiert.',
    'Mistral AI wurde im September 2025 mit 11,7 Milliarden Euro bewertet. Im Juni 2024 wurde Mistral AI mit 6 Milliarden Dollar bewertet.',
    'Mistral AI verhandelt über eine Bewertung von 20 Milliarden Euro.',
    'Meta hatte im Oktober 2025 einen Börsenwert von 1,9 Billionen Dollar.',
    'Aleph Alpha wurde im März 2026 mit 4 Milliarden Euro bewertet. Das Berliner Start-up n8n wurde im Oktober 2025 mit 2,5 Milliarden Dollar bewertet.',
  ],
};

/** Day on which the articles say they were published. */
const PUBLISHED = '2026-06-20';

/** The article of a language on what companies are worth. */
export const worthArticle = (language: Language): ArticleText =>
  articleOf(TEXTS[language], { language, published: PUBLISHED });
