import type { Company, Detection, FactBase, Mention, Sentence, Span } from '../model';
import { targetIn } from '../model';
import type { NameTables } from '../model/tables/names';
import { descriptionKey } from '../text';
import { resolveDescriptions } from './antecedents';
import { type CompiledNames, compileNames } from './compile';
import type { Description, Resolved } from './described';
import { findNames } from './find-names';
import { hitsIn, keysIn, type Run, runOf } from './hits';
import type { Lookup } from './readings';
import { type Recognised, recognise } from './recognise';
import type { Referent } from './referents';
import type { Line } from './surroundings';
import { type Token, tokensOf } from './tokens';
import { type Unknown, unknownNames } from './unknown';

/** Names of an article, resolved: every mention in reading order, and the companies they point at by id. */
export interface ResolvedNames {
  mentions: Mention[];
  companies: Map<string, Company>;
}

/** Target of a span given in the sentence; prefix and suffix come from the sentence alone. */
export function targetInSentence(sentence: Sentence, span: Span): Mention['target'] {
  const target = targetIn(sentence.text, span);
  return { ...target, start: target.start + sentence.start, end: target.end + sentence.start };
}

const MONEY = /^[A-Z]{3}$/;

/** Fewest words by which a line is seen to write most words with capitals, in a heading and elsewhere. */
const SHOUTED = { heading: 4, other: 7 } as const;

function shouting({ text, kind }: Sentence, written: readonly Token[], names: CompiledNames): boolean {
  const tokens = written.filter((token) => !token.number);
  if (tokens.length < SHOUTED.heading) return false;
  if (names.tables.nounsCapitalised) return text === text.toUpperCase();
  if (tokens.length < SHOUTED.other && kind !== 'heading') return text === text.toUpperCase();
  const words = tokens.filter((token) => token.text.length > 3);
  return words.filter((token) => token.nameLike).length > 0.8 * words.length;
}

/** Alias keys of the names that may stand in the title. */
function titleKeys(detection: Detection, names: CompiledNames): Set<string> {
  const title = detection.article.title ?? '';
  return new Set(findNames(title, names.tables).flatMap((span) => [...keysIn(runOf(title, span), names)]));
}

/** Adds the other places of names that were found in small letters ("io"). */
function smallNames(detection: Detection, names: CompiledNames): Detection['names'] {
  const text = (at: { sentence: number; start: number; end: number }): string => {
    const sentence = detection.sentences[at.sentence];
    return sentence ? sentence.text.slice(at.start - sentence.start, at.end - sentence.start) : '';
  };
  const small = new Set(detection.names.map(text).filter((name) => /^\p{Ll}+$/u.test(name)));
  if (small.size === 0) return detection.names;
  const taken = new Set(detection.names.map((name) => name.start));
  const more = detection.sentences.flatMap((sentence, index) =>
    tokensOf(sentence.text, names.elisions)
      .filter((token) => small.has(token.text) && !taken.has(token.start + sentence.start))
      .map((token) => ({ sentence: index, start: token.start + sentence.start, end: token.end + sentence.start })),
  );
  return [...detection.names, ...more];
}

/** Figures by sentence, in order, with offsets in the sentence. */
function figureSpans(detection: Detection): Span[][] {
  const spans: Span[][] = detection.sentences.map(() => []);
  for (const { sentence, start, end } of detection.figures) {
    const at = detection.sentences[sentence]?.start ?? 0;
    spans[sentence]?.push({ start: start - at, end: end - at });
  }
  for (const list of spans) list.sort((a, b) => a.start - b.start);
  return spans;
}

interface Lookups {
  runs: Run[][];
  keys: string[];
}

function lookUps(detection: Detection, names: CompiledNames): Lookups {
  const runs: Run[][] = detection.sentences.map(() => []);
  const keys = new Set<string>();
  for (const candidate of smallNames(detection, names)) {
    const sentence = detection.sentences[candidate.sentence];
    if (!sentence) continue;
    const span = { start: candidate.start - sentence.start, end: candidate.end - sentence.start };
    const run = runOf(sentence.text, span);
    runs[candidate.sentence]?.push(run);
    for (const key of keysIn(run, names)) keys.add(key);
  }
  for (const { sentence: index, start, end } of detection.descriptions) {
    const sentence = detection.sentences[index];
    if (sentence) keys.add(descriptionKey(sentence.text.slice(start - sentence.start, end - sentence.start)));
  }
  return { runs, keys: [...keys] };
}

function mentionOf(recognised: Recognised): Mention {
  const { line, hit, company, product, why } = recognised;
  return {
    target: targetInSentence(line.sentence, hit.word),
    sentence: line.index,
    company: company?.id ?? null,
    name: company && !product ? company.name : hit.surface,
    type: product ? 'product' : (company?.type ?? 'company'),
    by: 'name',
    why,
  };
}

function unknownMention(unknown: Unknown): Mention {
  const { line, name, why } = unknown;
  const target = targetInSentence(line.sentence, unknown);
  return { target, sentence: line.index, company: null, name, type: 'company', by: 'name', why };
}

function referentsOf(recognised: readonly Recognised[], unknown: readonly Unknown[]): Referent[] {
  const known = recognised
    .filter(({ company, product }) => !product && company?.type !== 'product')
    .map(({ line, hit, company }) => ({ line, ...hit.word, company, name: company?.name ?? hit.surface, hit }));
  const lacking = unknown.map(({ line, start, end, name }) => ({ line, start, end, company: null, name, hit: null }));
  return [...known, ...lacking].sort((a, b) => a.line.index - b.line.index || a.start - b.start);
}

/** Adds owners and parents of the named companies to the look-up, under `id:…`. */
async function withOwners(lines: readonly Line[], lookup: Lookup, base: FactBase): Promise<Lookup> {
  const ids = new Set<string>();
  for (const { own } of lines.flatMap((line) => line.hits)) {
    for (const { owner, parent } of own) for (const id of [owner, parent]) if (id !== null) ids.add(id);
  }
  if (ids.size === 0) return lookup;
  const owners = await base.byIds([...ids]);
  return new Map([...lookup, ...[...owners].map(([id, company]): [string, Company[]] => [`id:${id}`, [company]])]);
}

async function resolveDescribed(
  detection: Detection,
  lines: readonly Line[],
  referents: readonly Referent[],
  lookup: Lookup,
  base: FactBase,
  title: ReadonlySet<string>,
  names: CompiledNames,
): Promise<Resolved[]> {
  const descriptions: Description[] = detection.descriptions.flatMap(({ sentence, start, end, by, number }) => {
    const line = lines[sentence];
    if (!line) return [];
    return [{ line, start: start - line.sentence.start, end: end - line.sentence.start, by, number }];
  });
  return resolveDescriptions(descriptions, referents, lines, await withOwners(lines, lookup, base), title, names);
}

/** Whether a name is only the first part of the word by which a description points at its owner ("Lidl-Mutter"). */
function isChildIn({ line, hit, company }: Recognised, found: Resolved, names: CompiledNames): boolean {
  const { description } = found;
  if (line !== description.line || hit.start < description.start || hit.word.end > description.end) return false;
  return hit.partAfter !== null && names.parentHeads.has(hit.partAfter) && company?.id !== found.company?.id;
}

function byLine<T>(items: readonly T[], lineOf: (item: T) => Line): Map<Line, T[]> {
  const groups = new Map<Line, T[]>();
  for (const item of items) {
    const group = groups.get(lineOf(item));
    if (group) group.push(item);
    else groups.set(lineOf(item), [item]);
  }
  return groups;
}

function describedMention({ description, company, name, asName, why }: Resolved): Mention {
  const target = targetInSentence(description.line.sentence, description);
  const by = asName ? 'name' : description.by;
  return {
    target,
    sentence: description.line.index,
    company: company?.id ?? null,
    name,
    type: company?.type ?? 'company',
    by,
    why,
  };
}

/**
 * Resolves the name candidates of an article against the fact base with one look-up by keys. Names
 * that are also ordinary words need evidence in the article; a name that the record lacks becomes a
 * mention with `company: null`. Product names give mentions of type `product` with their owner's id.
 * Definite descriptions and pronouns resolve to what they stand for, or to nothing when unsure.
 */
export async function resolveNames(detection: Detection, base: FactBase, tables: NameTables): Promise<ResolvedNames> {
  const names = compileNames(tables);
  const { runs, keys } = lookUps(detection, names);
  const lookup = await base.byKeys(keys);
  const money = new Set(detection.figures.filter((f) => MONEY.test(f.figure.unit)).map((f) => f.sentence));
  const figures = figureSpans(detection);
  const lines = detection.sentences.map((sentence, index): Line => {
    const tokens = tokensOf(sentence.text, names.elisions);
    return {
      ...{ index, sentence, tokens },
      hits: (runs[index] ?? []).flatMap((run) => hitsIn(run, lookup, names)).sort((a, b) => a.start - b.start),
      shouting: shouting(sentence, tokens, names),
      money: money.has(index),
      figures: figures[index] ?? [],
    };
  });
  const title = titleKeys(detection, names);
  const recognised = recognise(lines, title, names);
  const sure = new Set(recognised.filter((r) => r.company !== null && !r.product).map((r) => r.hit));
  const unknown = unknownNames(lines, sure, title, names);
  const referents = referentsOf(recognised, unknown);
  const namedIn = byLine(recognised, (r) => r.line);
  const described = (await resolveDescribed(detection, lines, referents, lookup, base, title, names)).map((found) =>
    (namedIn.get(found.description.line) ?? []).some((r) => isChildIn(r, found, names))
      ? { ...found, asName: true }
      : found,
  );
  const describedIn = byLine(described, (found) => found.description.line);
  const companies = new Map<string, Company>();
  const named = recognised.filter((r) => !(describedIn.get(r.line) ?? []).some((found) => isChildIn(r, found, names)));
  for (const { company } of [...named, ...described]) if (company) companies.set(company.id, company);
  const mentions = [...named.map(mentionOf), ...unknown.map(unknownMention), ...described.map(describedMention)];
  mentions.sort((a, b) => a.target.start - b.target.start || a.target.end - b.target.end);
  return { mentions, companies };
}
