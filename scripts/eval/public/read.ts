/** What the product reads in a text of a public set. */
import { createDetector } from '../../../lib/check/detect';
import { FRACTION } from '../../../lib/figures';
import { detectPacks } from '../../../lib/languages';
import type { ArticleText, Span } from '../../../lib/model';
import { amountValue, type Item, type PublicLanguage, type Topic } from './case';

const detector = createDetector(detectPacks);

/** The text as an article of one paragraph a line. */
function articleOf(text: string, language: PublicLanguage): ArticleText {
  const blocks: ArticleText['blocks'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length, kind: 'paragraph', section: 0 });
    start += line.length + 1;
  }
  return {
    info: { title: null, language, published: null, site: null, partial: null },
    ...{ text, blocks, sections: [{ role: 'article', published: null }] },
  };
}

interface Bounds {
  unit: string;
  low: number | null;
  high: number | null;
}

const itemOf = ({ start, end }: Span, { unit, low, high }: Bounds): Item => {
  const ends = [low, high].flatMap((bound) => (bound === null ? [] : [amountValue(bound, bound)]));
  return { start, end, unit, value: amountValue(low, high), ends };
};

/**
 * Sums of money and percentages, shares told as fractions left out. A conversion in brackets is part of the figure
 * before it; for a set it stands anywhere from there to the next figure.
 */
function amountsIn(text: string, language: PublicLanguage): Item[] {
  const steps = detector.steps(articleOf(text, language));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const figures = step.value.figures.filter(({ figure, noun }) => figure.unit !== 'people' && noun !== FRACTION);
  return figures.flatMap(({ start, end, figure }, index) => {
    const after = { start: end, end: figures[index + 1]?.start ?? text.length };
    const own = itemOf({ start, end }, figure);
    return figure.converted ? [own, itemOf(after, figure.converted)] : [own];
  });
}

const TOPICS: Readonly<Record<Topic, (unit: string) => boolean>> = {
  money: (unit) => unit !== 'percent',
  percent: (unit) => unit === 'percent',
  places: () => true,
};

/** What is read in a text, as far as it is of the kind that its set is about. */
export function readText(text: string, language: PublicLanguage, topic: Topic): Item[] {
  return amountsIn(text, language).filter(({ unit }) => TOPICS[topic](unit));
}
