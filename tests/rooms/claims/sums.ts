import { detect } from '../../../lib/check/detect';
import { readRelations } from '../../../lib/claims';
import { detectPacks, matchPacks } from '../../../lib/languages';
import { type Claim, type FigureReading, type Language, targetIn } from '../../../lib/model';
import { readPlainText } from '../../../lib/text';
import { claim } from './views';

/** What a text is known to claim, for sums that depend on it: by the words of a figure. */
export type Known = Readonly<Record<string, Partial<Claim>>>;

/**
 * The relations of a text, each as "kind [factor] from + from => to" with the figures' own words; the
 * readings of one after another, separated by " | ". Figures named in `known` make claims.
 */
export function relationsIn(language: Language, text: string, known: Known = {}): string[] {
  const article = readPlainText(text, { language: () => language, published: '2026-03-02' });
  const detection = detect(article, detectPacks);
  const target = (span: { start: number; end: number }) => targetIn(article.text, span);
  const claims: Claim[] = [];
  const figures: FigureReading[] = detection.figures.map((found) => {
    const words = target(found);
    const more = known[words.exact];
    const made = more && { ...claim(more), figure: found.figure, target: words, sentence: found.sentence };
    return {
      ...{ target: words, sentence: found.sentence, figure: found.figure, why: 'test' },
      claim: made ? claims.push(made) - 1 : null,
    };
  });
  const pack = matchPacks[language];
  const relations = readRelations({
    ...{ detection, mentions: [], claims, figures, target },
    tables: pack.arithmetic,
    conjunctions: pack.claims.conjunctions,
  });
  const words = (index: number): string => figures[index]?.target.exact ?? '?';
  return relations.map(({ kind, rate, readings }) => {
    const share = rate === null ? '' : ` ${words(rate)} of`;
    const told = readings.map(({ from, to }) => `${from.map(words).join(' + ') || 'record'} => ${words(to)}`);
    return `${kind}${share} ${told.join(' | ')}`;
  });
}
