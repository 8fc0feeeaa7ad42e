import { parseHTML } from 'linkedom';
import { articleLanguage, detect, match } from '../../lib/check';
import { type Decision, type Option, type PartyOption, type Weighed, type Weights, weigh } from '../../lib/claims';
import { memoryFactBase } from '../../lib/facts';
import { detectPacks, matchPacks } from '../../lib/languages';
import type { DetectedFigure } from '../../lib/model';
import { completeHtml, markupVisibility, readArticle } from '../../lib/page';
import { countOf, type Label, type LabelledArticle, nthPlace, pageOf, squeeze } from './labels';
import { type Known, recordFor } from './record';

/** A figure's readings with those that are right. */
export interface Example {
  article: string;
  text: string;
  options: readonly Option[];
  /** Indexes of the right options. */
  right: number[];
  /** It is labelled as a claim (and not optional). */
  claim: boolean;
  weight: number;
  /** Readings of the label, and the figure in its text, for listings. */
  wanted: { subject?: string | undefined; metric?: string | undefined }[];
  context: string;
}

/** A company that may be party to a figure's deal, and whether it is. */
export interface PartyExample {
  article: string;
  option: PartyOption;
  is: boolean;
  weight: number;
}

/** What one run of the pipeline gives to learn from. */
export interface Collected {
  examples: Example[];
  parties: PartyExample[];
}

/** A company named twice is party by its best place; the others say nothing. */
export function noteParties(
  into: PartyExample[],
  article: string,
  options: readonly PartyOption[],
  parties: readonly string[],
): void {
  for (const option of options) {
    const id = option.entity.mention.company;
    const is = id !== null && parties.includes(id);
    const nearer = options.find((o) => o.entity === option.entity);
    if (nearer === option || !is) into.push({ article, option, is, weight: 1 });
  }
}

const close = (a: number | null, b: number | null | undefined): boolean =>
  a != null && b != null && Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

function readings(label: Label) {
  const whole = [label, ...label.alternatives.map((a) => ({ ...label, ...a }))];
  const worth =
    ['stake', 'investment'].includes(label.metric) && label.unit !== 'percent'
      ? whole.flatMap((r) => [
          { ...r, metric: 'investment' },
          { ...r, metric: 'stake' },
        ])
      : [];
  const merged = Object.assign({}, label, ...label.alternatives) as Label;
  return [...whole, merged, ...worth];
}

const amountIs = ({ figure }: DetectedFigure, r: ReturnType<typeof readings>[number]): boolean =>
  figure.unit === r.unit &&
  (close(figure.low, r.amount) || close(figure.high, r.amount) || close(figure.high, r.upper));

/** The record's id of a labelled company: its own, or that of a name the labels write for it. */
function canonical(
  id: string,
  surfaces: ReadonlyMap<string, string[]>,
  bySurface: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, unknown>,
): string {
  if (byId.has(id)) return id;
  for (const s of surfaces.get(id) ?? []) {
    for (const form of [s, s.replace(/s$/, ''), s.replace(/-/g, ' ')]) {
      const hit = bySurface.get(form.toLowerCase());
      if (hit) return hit;
    }
  }
  return bySurface.get(id.replace(/-/g, ' ')) ?? id;
}

/** What later figures build on while examples are collected: the right answers, or what some weights read. */
export type BuildOn = 'right' | Weights;

/** The reading that later figures build on; undefined where none is right. */
export function readingOf(options: readonly Weighed[], right: readonly number[], on: BuildOn): Weighed | undefined {
  if (on === 'right') return right.map((i) => options[i]).find((o) => o !== undefined);
  return weigh(options, on)[0];
}

/** Collects examples by running the pipeline. */
export async function collect(articles: readonly LabelledArticle[], on: BuildOn, known: Known): Promise<Collected> {
  const companies = await recordFor(articles, known);
  const base = memoryFactBase(companies);
  const byId = new Map(companies.map((c) => [c.id, c]));
  const bySurface = new Map<string, string>();
  for (const c of companies)
    for (const name of [c.name, ...c.aliases, ...c.former])
      if (!bySurface.has(name.toLowerCase())) bySurface.set(name.toLowerCase(), c.id);
  const surfaces = new Map<string, string[]>();
  for (const a of articles)
    for (const m of a.mentions) surfaces.set(m.company, [...(surfaces.get(m.company) ?? []), m.text]);
  const examples: Example[] = [];
  const partyExamples: PartyExample[] = [];
  for (const a of articles) {
    const { document } = parseHTML(completeHtml(pageOf(a)));
    const { article } = readArticle(document as unknown as Document, {
      visibility: markupVisibility,
      language: (text, said) => articleLanguage(text, said, detectPacks),
      words: Object.values(detectPacks).map((pack) => pack.page),
    });
    const text = squeeze(article.text);
    const placed = a.figures.map((label) => ({ label, at: nthPlace(text, squeeze(label.text), label.nth) }));
    const neutral = [
      ...a.neutral_figures.map((n) => (typeof n === 'string' ? n : n.text)),
      ...a.figures.flatMap((f) => f.restated.map((r) => r.text)),
    ];
    const names = new Map(a.mentions.map((m) => [m.company, m.text]));
    const canon = (id: string | undefined): string => canonical(id ?? '', surfaces, bySurface, byId);
    const ownerOf = (o: Option): string | null => {
      const id = o.entity?.mention.company ?? null;
      if (id === null || o.metric === 'acquisition_price') return id;
      const c = byId.get(id);
      return c?.type === 'product' && c.owner ? c.owner : id;
    };
    const trace = ({ figure, options, parties }: Decision): Weighed | undefined => {
      const exact = squeeze(article.text.slice(figure.start, figure.end));
      const nth = Math.max(1, countOf(squeeze(article.text.slice(0, figure.end)), exact));
      const span = nthPlace(text, exact, nth);
      const found = placed.find(
        ({ label, at }) =>
          at && span && at[0] < span[1] && span[0] < at[1] && readings(label).some((r) => amountIs(figure, r)),
      );
      if (!found && neutral.some((n) => exact.includes(squeeze(n)) || squeeze(n).includes(exact))) return undefined;
      const wanted = found ? readings(found.label) : [];
      if (parties) {
        const [chosen] = options;
        const owner = chosen ? ownerOf(chosen) : null;
        const told = wanted.filter((r) => r.metric === chosen?.metric && canon(r.subject) === owner);
        if (told.length > 0)
          noteParties(partyExamples, a.id, parties, told.flatMap((r) => r.counterparties ?? []).map(canon));
        return undefined;
      }
      const isKnown = wanted.some((r) => byId.has(canon(r.subject)));
      const right = options.flatMap((o, i) => {
        if (o.metric === null) return !found || found.label.optional ? [i] : [];
        const owner = ownerOf(o);
        const fits = wanted.some(
          (r) =>
            r.metric === o.metric &&
            (owner === null
              ? squeeze(o.entity?.mention.name ?? '').includes(names.get(r.subject as string) ?? '\u0000') ||
                (!byId.has(canon(r.subject)) && o.entity !== null && alike(r.subject as string, o.entity.mention.name))
              : canon(r.subject) === owner),
        );
        return fits ? [i] : [];
      });
      const claim = found !== undefined && !found.label.optional && isKnown;
      if (found && !isKnown && right.length === 0)
        right.push(...options.flatMap((o, i) => (o.metric === null ? [i] : [])));
      const before = article.text.slice(Math.max(0, figure.start - 110), figure.start);
      const after = article.text.slice(figure.end, figure.end + 70);
      const context = squeeze(`${before}«${exact}»${after}`);
      examples.push({ article: a.id, text: exact, options, right, claim, weight: 1, wanted, context });
      return readingOf(options, right, on);
    };
    await match(detect(article, detectPacks), base, { now: '2026-01-15', rates: null, packs: matchPacks, trace });
  }
  return { examples, parties: partyExamples };
}

const alike = (id: string, name: string): boolean => {
  const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [a, b] = [plain(id), plain(name)];
  return a.includes(b) || b.includes(a);
};
