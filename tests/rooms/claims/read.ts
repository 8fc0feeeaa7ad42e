import { detect, match } from '../../../lib/check';
import { memoryFactBase } from '../../../lib/facts';
import { detectPacks, matchPacks } from '../../../lib/languages';
import { type Annotations, type Claim, type FigureReading, isSettled, type ReadingLanguage } from '../../../lib/model';
import { readPlainText } from '../../../lib/text';
import { COMPANIES } from './companies';

/** How a text is read. `published` is ISO 8601; left out for an undated article. */
export interface ReadOptions {
  lang: ReadingLanguage;
  published?: string;
}

const base = memoryFactBase(COMPANIES);

/** Reads a plain text by the real pipeline, over the made-up companies. */
export function readClaims(text: string, options: ReadOptions): Promise<Annotations> {
  return readOver(base, text, options);
}

/** The same over another record. */
export function readOver(
  base: ReturnType<typeof memoryFactBase>,
  text: string,
  { lang, published }: ReadOptions,
): Promise<Annotations> {
  const article = readPlainText(text, { language: () => lang, published: published ?? null });
  return match(detect(article, detectPacks), base, { now: '2026-01-15', rates: null, packs: matchPacks });
}

function amount(value: number): string {
  const [scale, sign] = Math.abs(value) >= 1e9 ? [1e9, 'e9'] : Math.abs(value) >= 1e6 ? [1e6, 'e6'] : [1, ''];
  return `${Number((value / scale).toPrecision(9))}${sign}`;
}

function figureText({ low, high, unit }: Claim['figure']): string {
  const ends = low === high ? [low] : [low, high];
  return `${ends.map((end) => (end === null ? '' : amount(end))).join('..')} ${unit}`;
}

/**
 * One line for a claim: `subject metric amount unit < counterparties | …`. Of what follows, the parts
 * that change its meaning always show (talks, plan, forecast, denied; scope; basis; earlier); settled
 * status, date, period and trajectory show where `wanted` asks for them.
 */
function claimLine(claim: Claim, wanted: string): string {
  const parts = [`${claim.subject} ${claim.metric} ${figureText(claim.figure)}`];
  if (claim.counterparties.length > 0) parts[0] += ` < ${[...claim.counterparties].sort().join(', ')}`;
  const asked = wanted.split(' | ');
  if (!isSettled(claim.status) || asked.includes(claim.status) || asked.some((part) => SETTLED.has(part)))
    parts.push(claim.status);
  if (claim.scope !== 'whole') parts.push(claim.scope);
  if (claim.basis !== null) parts.push(claim.basis);
  if (claim.earlier) parts.push('earlier');
  if (asked.some((part) => part.startsWith('@'))) parts.push(`@${claim.date ?? 'undated'}`);
  if (asked.some((part) => part.startsWith('in '))) parts.push(`in ${claim.period ?? 'no period'}`);
  if (asked.includes('moves') && claim.trajectory !== null) parts.push('moves');
  return parts.join(' | ');
}

const SETTLED: ReadonlySet<string> = new Set(['completed', 'announced', 'reported']);

/** `! rule`; where `wanted` is `!` alone, that; where `wanted` allows several rules (`! a/b`) and this is one of them, `wanted` itself. */
function reasonLine({ why }: FigureReading, wanted: string): string {
  if (wanted === '!') return wanted;
  const allowed = wanted.startsWith('! ') ? wanted.slice(2).split('/') : [];
  return allowed.includes(why) ? wanted : `! ${why}`;
}

/** What became of every figure of the text, in order, one line each, written as `wanted` is. */
export function figureLines(found: Annotations, wanted: readonly string[]): string[] {
  return found.figures.map((figure, i) => {
    const claim = figure.claim === null ? undefined : found.claims[figure.claim];
    return claim ? claimLine(claim, wanted[i] ?? '') : reasonLine(figure, wanted[i] ?? '');
  });
}
