import type { Detector } from '../../lib/check';
import type { ArticleText, Detection, ReadingLanguage } from '../../lib/model';
import type { DetectPack } from '../../lib/model/tables';
import { detectText } from './languages';

/** Tabs whose blocks are remembered, so that of a changed page only the changed ones are read again. */
const KEPT = 8;
/** Milliseconds of work after which others get their turn: a very long article must not hold up the other tabs. */
const TURN = 20;

const packs: Partial<Record<ReadingLanguage, DetectPack>> = {};
const detectors = new Map<number, Detector>();

async function detectorOf(tab: number | null): Promise<Detector> {
  const { createDetector } = await import('./parts/checking');
  if (tab === null) return createDetector(packs);
  const detector = detectors.get(tab) ?? createDetector(packs);
  detectors.delete(tab);
  detectors.set(tab, detector);
  for (const oldest of [...detectors.keys()].slice(0, -KEPT)) detectors.delete(oldest);
  return detector;
}

/** Has what checks articles loaded while a page still reads its text. */
export function expectArticle(): void {
  setTimeout(() => void import('./parts/checking').catch(() => undefined));
}

/** What was read in a tab is forgotten. */
export const forgetDetected = (tab: number): boolean => detectors.delete(tab);

/**
 * Finds figures and name candidates in an article of a tab; with null, of a private one, nothing of it is remembered. Rejects when the language's tables cannot be loaded.
 */
export async function detectIn(tab: number | null, article: ArticleText): Promise<Detection> {
  const { language } = article.info;
  packs[language] ??= JSON.parse(await detectText(language)) as DetectPack;
  const steps = (await detectorOf(tab)).steps(article);
  for (let end = performance.now() + TURN; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((next) => setTimeout(next));
    end = performance.now() + TURN;
  }
}
