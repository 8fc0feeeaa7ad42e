import type { Company, DescriptionCandidate } from '../model';
import { aliasKey, descriptionKey } from '../text';
import { type CompiledNames, type Head, headOf, isRole } from './compile';
import { type Line, verbAfter } from './evidence';
import { aboutFit, kindFit, tellingWords } from './fit';
import type { Lookup } from './hits';
import { governed, listed, type Referent, subjectOf, topicOf } from './referents';
import { type Token, tokensOf } from './tokens';

/** A description with its sentence; offsets are in the sentence. */
export interface Description {
  line: Line;
  start: number;
  end: number;
  by: DescriptionCandidate['by'];
  number: DescriptionCandidate['number'];
}

/** What a description stands for. */
export interface Resolved {
  description: Description;
  company: Company;
  /** Names the child, as "Lidl-Mutter" does, and so counts as a name. */
  asName: boolean;
  why: string;
}

/** Sentences before a description in which its antecedent may stand. */
const REACH = 4;
/** Points by distance in sentences. */
const RECENCY = [3, 2.5, 1.5, 1, 0.5] as const;
const LEAST = 2.5;
const MARGIN = 0.5;
/** Points of the article's topic, which is within reach from anywhere. */
const TOPIC = 1.5;
const TOPIC_RECENCY = 1.5;
/** Points off for a company of another paragraph. */
const OTHER_PARAGRAPH = 0.5;
interface Article {
  lines: readonly Line[];
  lookup: Lookup;
  names: CompiledNames;
  /** Company the article is about: the most named one. */
  topic: string | null;
  persons: (line: Line, start: number, end: number) => boolean;
}

const wordsOf = (d: Description): string => d.line.sentence.text.slice(d.start, d.end);
const onlyOne = <T extends { id: string }>(list: readonly T[]): T | null => {
  const ids = new Set(list.map((item) => item.id));
  return ids.size === 1 ? (list[0] ?? null) : null;
};

/** By the record's own descriptions ("the ChatGPT maker"). */
function byRecord(d: Description, article: Article, named: ReadonlySet<string>): Company | null {
  const found = article.lookup.get(descriptionKey(wordsOf(d))) ?? [];
  return onlyOne(found) ?? onlyOne(found.filter((company) => named.has(company.id)));
}

/** By a product or child in the description's words ("Windows-Konzern", "Lidl-Mutter"). */
function byOwner(d: Description, head: Head | null, article: Article): { company: Company; asName: boolean } | null {
  if (!head) return null;
  const inside = d.line.hits.filter((hit) => !hit.fixed && hit.start >= d.start && hit.end <= d.end);
  for (const hit of inside) {
    const child = hit.own.length === 1 ? hit.own[0] : undefined;
    const parental = article.names.parentHeads.has(head.head);
    const ownerId = child?.owner ?? (parental ? child?.parent : null) ?? null;
    if (child && ownerId !== null && (child.type === 'product' || parental)) {
      const owner = article.lookup.get(`id:${ownerId}`)?.[0];
      if (owner) return { company: owner, asName: parental };
    }
    const owner = hit.own.length === 0 && article.names.makerHeads.has(head.head) ? onlyOne(hit.owners) : null;
    if (owner) return { company: owner, asName: parental && hit.partAfter !== null };
  }
  return null;
}

/** By a company right before or after ("das Start-up Mistral", "Meta, the Facebook owner,"). */
function byApposition(d: Description, referents: readonly Referent[]): Referent | null {
  const text = d.line.sentence.text;
  for (const referent of referents) {
    if (referent.line !== d.line) continue;
    if (referent.start >= d.end && text.slice(d.end, referent.start) === ' ') return referent;
    if (referent.end <= d.start && /^, $/.test(text.slice(referent.end, d.start))) return referent;
  }
  return null;
}

/** By the founder in the description's words ("Zuckerbergs Konzern"). */
function byFounder(tokens: readonly Token[], candidates: readonly Company[]): Company | null {
  const words = new Set<string>();
  for (const token of tokens) {
    const bare = token.text.replace(/['’]s?$/, '');
    words.add(aliasKey(bare));
    words.add(aliasKey(bare.replace(/s$/, '')));
  }
  const founded = candidates.filter((company) =>
    company.founders.some((founder) => words.has(aliasKey(founder.split(/\s+/).at(-1) ?? founder))),
  );
  return onlyOne(founded);
}

/** Whether a person is named in the description's words, so that it points at that person's company only. */
const namesPerson = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, -1).some((token) => /['’]s$/.test(token.text));

interface Scored {
  id: string;
  company: Company | null;
  score: number;
}

function earlier(d: Description, referents: readonly Referent[], topic: string | null): Referent[] {
  return referents.filter((r) => {
    if (r.line.sentence.section !== d.line.sentence.section) return false;
    const distance = d.line.index - r.line.index;
    if (distance === 0) return r.end <= d.start;
    return distance > 0 && (distance <= REACH || (r.company !== null && r.company.id === topic));
  });
}

/** Characters between two blocks. */
const LINE_BREAK = 2;

/** The company that the paragraph opens with as subject, when it names no other before the description. */
function paragraphTopic(
  d: Description,
  before: readonly Referent[],
  subjects: ReadonlyMap<number, Referent | undefined>,
  lines: readonly Line[],
): Company | null {
  const inBlock = before.filter((r) => r.line.sentence.block === d.line.sentence.block);
  const first = inBlock[0];
  if (!first || new Set(inBlock.map((r) => r.company?.id ?? r.name)).size > 1) return null;
  const previous = lines[first.line.index - 1]?.sentence;
  const opens =
    previous === undefined ||
    (previous.block !== first.line.sentence.block && first.line.sentence.start - previous.end <= LINE_BREAK);
  return opens && subjects.get(first.line.index) === first ? first.company : null;
}

/** By recency, grammatical subject, the article's topic and what the noun says. */
function byContext(
  d: Description,
  head: Head | null,
  country: string | null,
  referents: readonly Referent[],
  article: Article,
): Company | null {
  const tokens = tokensOf(wordsOf(d));
  const words = tellingWords(tokens, head, article.names);
  const before = earlier(d, referents, article.topic);
  const here = new Set(before.filter((r) => r.line === d.line).map((r) => r.company?.id ?? r.name));
  const subjects = new Map(before.map((r) => [r.line.index, subjectOf(r.line, referents, article.names)]));
  const opener = paragraphTopic(d, before, subjects, article.lines);
  const kind = tokens.some((token) => article.names.tables.youngEndings.some((ending) => token.lower.endsWith(ending)))
    ? 'startup'
    : (head?.kind ?? 'any');
  const scores = new Map<string, Scored>();
  for (const r of before) {
    const id = r.company?.id ?? `?${aliasKey(r.name)}`;
    if (country !== null && (r.company === null || r.company.country !== country)) continue;
    const fit = r.company ? kindFit(r.company, kind) : 0;
    if (fit === null) continue;
    const topical = r.company !== null && r.company.id === article.topic;
    let score = (RECENCY[d.line.index - r.line.index] ?? 0) + fit;
    if (subjects.get(r.line.index) === r && !listed(r, before)) score += r.hit?.genitive ? 0.5 : 1;
    else if (governed(r, article.names)) score -= 0.5;
    if (r.hit !== null && r.hit.partAfter !== null) score -= 1;
    if (r.line === d.line && here.size === 1) score += 1;
    if (r.line.sentence.block !== d.line.sentence.block) score -= OTHER_PARAGRAPH;
    if (r.company && r.company === opener) score += 1;
    if (topical) score = Math.max(score, TOPIC_RECENCY + fit) + TOPIC;
    if (r.company) score += aboutFit(r.company, words, (head?.prefix ?? 0) > 0, article.names.tables.language);
    const known = scores.get(id);
    if (!known || known.score < score) scores.set(id, { id, company: r.company, score });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < LEAST || (second && best.score - second.score < MARGIN)) return null;
  return best.company;
}

/** The company that a pronoun stands for: the only one before it in the sentence, or the subject before. */
function byPronoun(d: Description, referents: readonly Referent[], article: Article): Company | null {
  const { line } = d;
  const here = referents.filter((r) => r.line === line && r.end <= d.start);
  if (article.persons(line, 0, d.start)) return null;
  const at = line.tokens.findIndex((token) => token.start === d.start);
  const lower = line.tokens[at]?.lower ?? '';
  const following = line.tokens[at + 2];
  const subjective = lower === 'it';
  if (subjective && following && article.names.determiners.has(following.lower)) return null;
  if (
    subjective &&
    !verbAfter(line, { ...EDGE, lastIndex: at, gapAfter: ' ' }, article.names.companyVerbs, article.names)
  )
    return null;
  const distinct = new Set(here.map((r) => r.company?.id ?? r.name));
  if (distinct.size === 1) return here[0]?.company ?? null;
  if (distinct.size > 1 || at > 2) return null;
  const before = article.lines[line.index - 1];
  if (
    !before ||
    before.sentence.section !== line.sentence.section ||
    article.persons(before, 0, before.sentence.text.length)
  )
    return null;
  const subject = subjectOf(before, referents, article.names);
  if (!subject) return null;
  const first = before.tokens.findIndex((token) => token.end > subject.start) <= 1;
  return first && !listed(subject, referents) ? subject.company : null;
}

const EDGE = {
  before: undefined,
  before2: undefined,
  after: undefined,
  after2: undefined,
  gapBefore: '',
  gapAfter: '',
  index: 0,
  lastIndex: 0,
};

function personsIn(names: CompiledNames): Article['persons'] {
  return (line, start, end) =>
    line.tokens.some((token, i) => {
      if (token.start < start || token.end > end) return false;
      const next = line.tokens[i + 1];
      if (names.firstNames.has(token.lower) && token.nameLike && next?.nameLike) return true;
      return isRole(token.text, names) && headOf(token.text, names) === null;
    });
}

/**
 * What the descriptions and pronouns of an article stand for, in reading order; those that stand for
 * no company for sure are left out. `referents` are the names, in reading order; `lookup` holds the
 * companies under description keys (`d:…`) and under `id:…` for owners; `title` the alias keys of the title's words.
 */
export function resolveDescriptions(
  descriptions: readonly Description[],
  referents: readonly Referent[],
  lines: readonly Line[],
  lookup: Lookup,
  title: ReadonlySet<string>,
  names: CompiledNames,
): Resolved[] {
  const article: Article = { lines, lookup, names, topic: topicOf(referents, title, names), persons: personsIn(names) };
  const named = new Set(referents.flatMap((r) => (r.company ? [r.company.id] : [])));
  const companies = [
    ...new Map(referents.flatMap((r) => (r.company ? [[r.company.id, r.company] as const] : []))).values(),
  ];
  const all: Referent[] = [...referents];
  const resolved: Resolved[] = [];
  for (const d of descriptions) {
    if (d.number === 'many') continue;
    const found = resolveOne(d, article, named, companies, all);
    if (!found) continue;
    resolved.push({ description: d, ...found });
    const name = found.company.name;
    all.push({ line: d.line, start: d.start, end: d.end, company: found.company, name, hit: null });
    all.sort((a, b) => a.line.index - b.line.index || a.start - b.start);
  }
  return resolved;
}

function resolveOne(
  d: Description,
  article: Article,
  named: ReadonlySet<string>,
  companies: readonly Company[],
  referents: readonly Referent[],
): Omit<Resolved, 'description'> | null {
  const by = (company: Company | null, why: string): Omit<Resolved, 'description'> | null =>
    company && { company, asName: false, why };
  if (d.by === 'pronoun') return by(byPronoun(d, referents, article), 'pronoun: nearest subject');
  const tokens = tokensOf(wordsOf(d));
  const { names } = article;
  const lastWord = tokens.at(-1)?.text.replace(/['’]s$/, '') ?? '';
  const heads = tokens.map((token) => headOf(token.text, names)).filter((head) => head !== null);
  const head = headOf(lastWord, names) ?? heads[0] ?? null;
  const apposition = byApposition(d, referents);
  if (apposition) return by(apposition.company, 'description: apposition');
  const record = byRecord(d, article, named);
  if (record) return by(record, 'description: in the record');
  const owner = byOwner(d, head, article);
  if (owner) return { ...owner, why: 'description: owner of the product' };
  const overlapped = d.line.hits.some((hit) => !hit.fixed && hit.word.start < d.end && d.start < hit.word.end);
  const founder = byFounder(tokens.slice(0, -1), companies);
  if (founder) return by(founder, 'description: founder');
  if (overlapped || namesPerson(tokens)) return null;
  if (tokens.some((token) => names.otherWords.has(token.lower))) return null;
  if (!names.determiners.has(tokens[0]?.lower ?? '')) return null;
  const country = head
    ? null
    : (names.demonyms.get(lastWord.toLowerCase()) ??
      names.demonyms.get(lastWord.toLowerCase().replace(/n$/, '')) ??
      null);
  if (!head && country === null) return null;
  if (head?.loose) return null;
  return by(
    byContext(d, head, country, referents, article),
    country === null ? 'description: context' : 'description: people of its country',
  );
}
