/** Times of the two halves of the pipeline over made-up prose; built as it ships before it is measured. */
import { detect, match } from '../../lib/check';
import { memoryFactBase } from '../../lib/facts';
import { detectPacks, matchPacks } from '../../lib/languages';
import type { Detection, FactBase, Language } from '../../lib/model';
import { madeUpCompanies } from './made-up-record';
import { castOf, prose } from './prose';

/** Words of an article. */
export const WORDS = 1500;
/** Articles whose text together is as long as the long one. */
export const TIMES = 10;

/**
 * Milliseconds per article of `WORDS` words, per article of exactly `TIMES` as much text, and the mean
 * kilobytes of the short ones.
 */
export interface Times {
  readonly short: readonly number[];
  readonly long: readonly number[];
  readonly kilobytes: number;
}

/** The two halves of the pipeline. */
export interface Halves {
  readonly detection: Times;
  readonly matching: Times;
}

interface Collected {
  short: number[];
  long: number[];
}

/** Day of the check, later than the prose. */
const NOW = '2026-01-01';

/** Measures both halves `rounds` times; in each, ten short articles and a long one of the same length take turns. */
export async function readingTimes(language: Language, rounds: number, clock: () => number): Promise<Halves> {
  const base: FactBase = memoryFactBase(madeUpCompanies(1, castOf(WORDS * TIMES)));
  const options = { now: NOW, rates: null, packs: matchPacks };
  const short = Array.from({ length: TIMES }, (_, i) => prose(language, WORDS, i + 2));
  const long = prose(language, WORDS * TIMES);
  const bytes = short.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const longBytes = Buffer.byteLength(long.text);
  const detection: Collected = { short: [], long: [] };
  const matching: Collected = { short: [], long: [] };
  const timed = async <T>(times: number[], share: number, work: () => T | Promise<T>): Promise<T> => {
    const begun = clock();
    const result = await work();
    times.push((clock() - begun) * share);
    return result;
  };
  for (let round = 0; round < rounds; round++) {
    const found: Detection[] = [];
    for (const article of short) {
      found.push(await timed(detection.short, 1, () => detect(article, detectPacks)));
    }
    const whole = await timed(detection.long, bytes / longBytes, () => detect(long, detectPacks));
    for (const one of found) await timed(matching.short, 1, () => match(one, base, options));
    await timed(matching.long, bytes / longBytes, () => match(whole, base, options));
  }
  const kilobytes = bytes / short.length / 1000;
  return { detection: { ...detection, kilobytes }, matching: { ...matching, kilobytes } };
}
