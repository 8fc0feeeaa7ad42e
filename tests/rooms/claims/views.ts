import { type CompiledClaims, compileClaims } from '../../../lib/claims/compiled';
import { cuesOf } from '../../../lib/claims/cues';
import { type Discourse, NO_ROW } from '../../../lib/claims/discourse';
import { createEntities, type Owner } from '../../../lib/claims/entities';
import type { CompanyProfile } from '../../../lib/claims/features';
import type { ReadContext, Reading } from '../../../lib/claims/reading';
import { type SentenceView, viewOf } from '../../../lib/claims/tokens';
import { claims as english } from '../../../lib/languages/en/claims';
import {
  type BlockKind,
  type Claim,
  type DetectedFigure,
  type Mention,
  type Metric,
  stepOf,
  targetIn,
} from '../../../lib/model';
import type { ClaimTables } from '../../../lib/model/tables/claims';

/** Tables without any word; a test adds the few it is about. */
export function tablesWith(more: Partial<ClaimTables> = {}): ClaimTables {
  const empty = Object.fromEntries(Object.keys(english).map((list) => [list, []]));
  return {
    ...(empty as unknown as ClaimTables),
    developments: { from: ['from'], to: ['to'] },
    columns: { target: [], actor: [] },
    sources: {
      cues: [],
      within: null,
      leads: [],
      tails: [],
      openers: [],
      stops: [],
      alone: [],
      never: [],
      articles: [],
    },
    ...more,
  };
}

/** Tables without any word but those given, compiled. */
export const compiledWith = (more: Partial<ClaimTables> = {}): CompiledClaims => compileClaims(tablesWith(more));

/** Where a sentence stands. */
interface Place {
  kind?: BlockKind;
  index?: number;
  group?: number;
  /** Its block; its group where left out. */
  block?: number;
  /** Offset of the sentence in the article's text. */
  start?: number;
  section?: number;
  conjunctions?: readonly string[];
}

/**
 * The view of a sentence in which `[…]` marks a figure (a number; `%` and `people` after it give the
 * unit, else dollars; in front of it may stand its counted noun and a colon) and `{…}` a name whose id
 * is the name in lower case; `{?…}` is a name that the record lacks, `{words=name}` other words for it.
 */
export function view(marked: string, place: Place = {}): SentenceView {
  const { kind = 'paragraph', index = 0, group = 0, block = group, start = 0, section = 0, conjunctions = [] } = place;
  const figures: DetectedFigure[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const inner = part.slice(1, -1);
    const from = start + text.length;
    if (part.startsWith('[')) {
      text += inner;
      figures.push({ ...figure(inner), start: from, end: start + text.length, sentence: index });
    } else if (part.startsWith('{')) {
      const known = !inner.startsWith('?');
      const [exact = '', name = exact] = (known ? inner : inner.slice(1)).split('=');
      text += exact;
      mentions.push({
        target: { start: from, end: start + text.length, exact, prefix: '', suffix: '' },
        sentence: index,
        company: known ? name.toLowerCase() : null,
        name,
        type: 'company',
        by: 'name',
        why: 'test',
      });
    } else {
      text += part;
    }
  }
  const sentence = { start, end: start + text.length, text, block, kind, section };
  return viewOf(sentence, index, group, figures, mentions, {
    conjunctions: new Set(conjunctions),
    elisions: new Set(),
  });
}

function figure(words: string): Pick<DetectedFigure, 'figure' | 'noun'> {
  const value = Number.parseFloat(words.replace(/[^\d.]/g, ''));
  const unit = words.includes('%') ? 'percent' : words.includes('people') ? 'people' : 'USD';
  const step = stepOf(value, unit);
  return {
    figure: { low: value, high: value, unit, qualifier: 'exact', vague: false, step, converted: null },
    noun: words.match(/\p{L}+$/u)?.[0] ?? null,
  };
}

/** A company of which nothing is on record but what is given. */
export const profile = (more: Partial<CompanyProfile> = {}): CompanyProfile => ({
  ...{ listedSince: null, owner: null, fiscalYearEnd: null },
  ...{ metrics: new Set(), deals: new Set(), figures: [] },
  ...more,
});

/** An owner that the words name. */
export const owner = (company: string): Owner => ({
  ...{ company, name: company, by: 'stated', rule: 'test', evidence: '' },
});

/** A reading whose metric was told right beside the figure. */
export const reading = (metric: Metric, company: string, counterparties: string[] = []): Reading => ({
  metric: { metric, rule: metric, evidence: '', points: 8, negative: false, listed: false, object: false, cue: 1 },
  owner: owner(company),
  counterparties,
  actorUnknown: false,
});

/** What the sentences of an article leave behind, none of them read yet. */
export function discourseOf(
  views: readonly SentenceView[],
  title: string | null = null,
  profiles: ReadonlyMap<string, CompanyProfile> = new Map(),
): Discourse {
  return {
    last: null,
    deals: new Map(),
    row: NO_ROW,
    entities: createEntities(
      views.flatMap((v) => v.mentions),
      title,
      profiles,
    ),
  };
}

/** What reading the last of some sentences draws on; the others were read before it and claimed nothing. */
export function contextOf(
  views: readonly SentenceView[],
  compiled: CompiledClaims,
  profiles: ReadonlyMap<string, CompanyProfile> = new Map(),
): ReadContext {
  const discourse = discourseOf(views, null, profiles);
  const read = views.map((v) => ({ view: v, cues: cuesOf(v, compiled) }));
  for (const { view: v, cues } of read) discourse.entities.note(v, cues.features);
  const last = read.at(-1);
  if (!last) throw new Error('no sentence');
  return {
    ...last,
    compiled,
    profiles,
    discourse,
    columns: [],
    columnOwners: [],
    overRows: null,
    published: null,
    explain: false,
  };
}

/** A plain claim of 1 billion dollars, in force and undated. */
export function claim(more: Partial<Claim> & { amount?: number } = {}): Claim {
  const { amount = 1e9, ...rest } = more;
  const grounds = { by: 'stated' as const, rule: 'test', evidence: '' };
  return {
    target: targetIn('', { start: 0, end: 0 }),
    sentence: 0,
    quote: '',
    section: 0,
    subject: 'velora',
    metric: 'revenue' satisfies Metric,
    figure: { low: amount, high: amount, unit: 'USD', qualifier: 'exact', vague: false, step: 1e8, converted: null },
    basis: null,
    scope: 'whole',
    counterparties: [],
    date: null,
    when: null,
    dateBy: 'unknown',
    period: null,
    status: 'completed',
    hypothetical: false,
    attribution: null,
    earlier: false,
    trajectory: null,
    grounds: { subject: grounds, metric: grounds },
    ...rest,
  };
}
