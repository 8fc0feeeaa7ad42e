import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords, type Words, WordsProvider } from '../words';
import { loadClaimWords } from './load-words';

/** Gives pages of claims their words; most who open the panel read its list alone, and never load them. */
export function ClaimWords({ children }: { children: ComponentChildren }) {
  const { language } = useWords();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadClaimWords(language).then((loaded) => isHere && setWords(loaded));
    return () => {
      isHere = false;
    };
  }, [language]);
  // In a change of language the page stays as it is until the new words are there: what was typed into it is kept.
  return words && <WordsProvider value={words}>{children}</WordsProvider>;
}
