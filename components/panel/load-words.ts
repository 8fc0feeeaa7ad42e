import type { Language } from '../../lib/model';
import type { Words } from '../words';
import { type Messages, wordsOf } from '../words-of';

type Loaders = Readonly<Record<Language, () => Promise<{ messages: readonly Messages[] }>>>;

const LISTS: Loaders = { de: () => import('./messages-de'), en: () => import('./messages-en') };
const CLAIMS: Loaders = { de: () => import('./claim-messages-de'), en: () => import('./claim-messages-en') };

async function load(language: Language, parts: readonly Loaders[]): Promise<Words> {
  const loaded = await Promise.all(parts.map((loaders) => loaders[language]()));
  return wordsOf(
    language,
    loaded.flatMap(({ messages }) => messages),
  );
}

/** The words of one language that list and forms of the panel need. Rejects when they cannot be loaded. */
export const loadPanelWords = (language: Language): Promise<Words> => load(language, [LISTS]);

/** The words of `createPanelWords`: with what the pages of claims and corrections say besides. */
export const loadClaimWords = (language: Language): Promise<Words> => load(language, [LISTS, CLAIMS]);
