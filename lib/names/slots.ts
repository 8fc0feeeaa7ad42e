import type { Span } from '../model';
import { aliasKey } from '../text';
import { type CompiledNames, headOf } from './compile';
import type { Hit } from './hits';
import type { Line } from './surroundings';
import { firstEndingAfter, type Token } from './tokens';

/** A run of words in the place that a figure's owner takes; offsets are in the sentence. */
interface Place extends Span {
  line: Line;
  /** Its first and last word in the line's tokens. */
  from: number;
  to: number;
  text: string;
  names: CompiledNames;
}

/** Small words between a name and its figure ("at about", "mit rund"). */
const LINK_WORDS = 3;
/** Words between a verb and the figure it leads to, and to the verb's second part. */
const VERB_REACH = 14;
const CLAUSE_REACH = 25;
/** Small words between a name and its verb ("has now been"). */
const VERB_GAP = 4;

/** Nothing but a blank between two words, or nothing at all after an elided one. */
const blank = (gap: string): boolean => gap === '' || gap === ' ' || gap === '\u00a0';

const gapAfter = (p: Place): string => p.line.sentence.text.slice(p.end, p.line.tokens[p.to + 1]?.start);
const gapBefore = (p: Place): string =>
  p.line.sentence.text.slice(p.line.tokens[p.from - 1]?.end ?? 0, p.line.tokens[p.from]?.start);
const before = (p: Place, back = 1): Token | undefined => p.line.tokens[p.from - back];
const after = (p: Place, on = 1): Token | undefined => p.line.tokens[p.to + on];

const figureFrom = (p: Place, start: number): Span | undefined =>
  p.line.figures[firstEndingAfter(p.line.figures, start)];
const hasFigureBefore = (p: Place): boolean => (p.line.figures[0]?.end ?? p.end) <= p.start;

/** Number of words that begin from offset `start` to offset `end`. */
const wordsBetween = (p: Place, start: number, end: number): number =>
  firstEndingAfter(p.line.tokens, end - 1) - firstEndingAfter(p.line.tokens, start);

/** Whether a figure follows at once, with a few small words between at most; the first of them a link, where there is one. */
function figureFollows(p: Place, links: ReadonlySet<string>, most = LINK_WORDS): boolean {
  const figure = figureFrom(p, p.end);
  if (!figure) return false;
  const gap = p.line.sentence.text.slice(p.end, figure.start);
  if (/^ [(–—] ?$|^: $/.test(gap)) return true;
  if (!/^[\p{L}\p{Sc} ]+$/u.test(gap)) return false;
  const words = gap
    .trim()
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  if (words.length > most || words.some((word) => word !== word.toLowerCase())) return false;
  return words[0] === undefined ? blank(gap[0] ?? '') : links.has(words[0]) || p.names.hedges.has(words[0]);
}

/** Whether a figure stands after offset `start`, in the same half of the sentence and within reach. */
function figureWithin(p: Place, start: number, reach: number): boolean {
  const figure = figureFrom(p, start);
  if (!figure || wordsBetween(p, start, figure.start) > reach) return false;
  return !p.line.sentence.text.slice(start, figure.start).includes(';');
}

/** Whether a word's end is a noun of money ("Jahresumsatz"), in a language that compounds; else the word itself. */
export function isMetricNoun(token: Token | undefined, names: CompiledNames): boolean {
  if (!token) return false;
  if (names.metricNouns.has(token.lower)) return true;
  if (!names.tables.compounds || !token.nameLike) return false;
  return names.tables.slots.metricNouns.some((noun) => noun.length > 3 && token.lower.endsWith(noun));
}

/** Whether the words open a sentence or clause, but for a small word ("auch"). */
function opensClause(p: Place): boolean {
  const { names } = p;
  const token = before(p);
  if (!token || !blank(gapBefore(p))) return true;
  if (headOf(token.text, names) !== null) return true;
  return [names.subordinators, names.parallels, names.slotAdverbs].some((set) => set.has(token.lower));
}

/**
 * Whether the subject comes after the verb at `index`, as it does where an adverb opens the sentence
 * ("Zuvor war X"); never in a language whose subject stands first.
 */
function subjectFollows(p: Place, index: number): boolean {
  const { names } = p;
  const next = p.line.tokens[index + 1];
  if (!next || !names.tables.nounsCapitalised) return false;
  if (next.nameLike || names.subjectWords.has(next.lower)) return true;
  if (!names.determiners.has(next.lower)) return false;
  return !p.line.tokens.slice(index + 2, index + 2 + LINK_WORDS).some((token) => isMetricNoun(token, names));
}

/** "X raised $3 billion", "X wird mit drei Milliarden Dollar bewertet", "X sammelt 300 Millionen Dollar ein". */
function isSubject(p: Place): boolean {
  if (!blank(gapAfter(p))) return false;
  const { names } = p;
  if (names.tables.nounsCapitalised && !opensClause(p)) return false;
  for (let i = p.to + 1; i <= p.to + 1 + VERB_GAP; i++) {
    const token = p.line.tokens[i];
    if (!token || token.nameLike || token.number) return false;
    const finite = names.subjectVerbs.has(token.lower);
    if (finite && !subjectFollows(p, i)) return figureWithin(p, token.end, VERB_REACH);
    const auxiliary = i === p.to + 1 && names.slotAuxiliaries.has(token.lower);
    if (auxiliary && !subjectFollows(p, i) && hasParticiple(p, i + 1)) return true;
    if (!names.auxiliaries.has(token.lower) && !names.slotAdverbs.has(token.lower)) return false;
  }
  return false;
}

/** Whether, from word `index` on, a figure and then the verb's second part stand in the same clause. */
function hasParticiple(p: Place, index: number): boolean {
  const start = p.line.tokens[index]?.start ?? 0;
  const figure = figureFrom(p, start);
  if (!figure) return false;
  for (let i = index; i < Math.min(index + CLAUSE_REACH, p.line.tokens.length); i++) {
    const token = p.line.tokens[i];
    if (token && p.names.participles.has(token.lower)) return token.start >= figure.end;
  }
  return false;
}

/** Where the verb stands before its subject or at the end: "sammelte X 300 Millionen", "während X mit … bewertet wird". */
function isInverted(p: Place): boolean {
  const { names } = p;
  const token = before(p);
  if (!token || !blank(gapBefore(p)) || !names.tables.nounsCapitalised) return false;
  if (names.subjectVerbs.has(token.lower)) return figureFollows(p, names.figureLinks, LINK_WORDS + 1);
  if (!names.slotAuxiliaries.has(token.lower) && !names.subordinators.has(token.lower)) return false;
  return figureFollows(p, names.figureLinks) && hasParticiple(p, p.to + 1);
}

/** A member of a row of names and figures: ", X at $3 billion", "und X (drei Milliarden)", "$3 billion for X". */
function isParallel(p: Place): boolean {
  const { names } = p;
  const token = before(p);
  if (!token || !hasFigureBefore(p)) {
    return /^ \($/.test(gapAfter(p)) && p.line.figures.length > 1 && figureFollows(p, names.figureLinks);
  }
  const gap = gapBefore(p);
  const beside = /^[,;] $|^ [–—] $/.test(gap) || (blank(gap) && names.parallels.has(token.lower));
  if (beside && figureFollows(p, names.figureLinks)) return true;
  if (!blank(gap)) return false;
  const elided = names.ofLinks.has(token.lower) && names.elided.has(before(p, 2)?.lower ?? '');
  if ((elided || names.atLinks.has(token.lower)) && figureFollows(p, names.figureLinks)) return true;
  const last = firstEndingAfter(p.line.figures, token.start) - 1;
  const figure = p.line.figures[last];
  return (
    last > 0 && figure?.end === token.start - 1 && (names.atLinks.has(token.lower) || names.ofLinks.has(token.lower))
  );
}

/** "X's revenue", "Xs Jahresumsatz", "der Umsatz von X", with a figure after it. */
function ownership(p: Place): 'owner' | 'genitive' | null {
  const { names } = p;
  const text = p.line.sentence.text;
  const token = before(p);
  if (token && blank(gapBefore(p)) && names.ofLinks.has(token.lower) && isMetricNoun(before(p, 2), names)) {
    return figureFrom(p, p.end) === undefined ? null : 'owner';
  }
  const apostrophe = /^['’]s? /.test(text.slice(p.end));
  if (!apostrophe && !(names.tables.genitiveInTarget && /\p{Ll}s$/u.test(p.text) && blank(gapAfter(p)))) return null;
  for (let on = 1; on <= LINK_WORDS; on++) {
    const next = after(p, on);
    if (!next) return null;
    if (isMetricNoun(next, names)) {
      if (!figureWithin(p, next.end, VERB_REACH)) return null;
      return apostrophe ? 'owner' : 'genitive';
    }
    if (next.nameLike || next.number) return null;
  }
  return null;
}

/** ", which is valued at $29 billion", ", das mit 29 Milliarden Dollar bewertet wird". */
function hasRelativeClause(p: Place): boolean {
  const { names } = p;
  const relative = after(p);
  if (gapAfter(p) !== ', ' || !relative || !names.relatives.has(relative.lower)) return false;
  if (!figureWithin(p, relative.end, VERB_REACH)) return false;
  return p.line.tokens
    .slice(p.to + 2, p.to + 2 + VERB_REACH)
    .some((t) => names.subjectVerbs.has(t.lower) || names.participles.has(t.lower) || isMetricNoun(t, names));
}

const clauseAfter = (p: Place): Token[] => p.line.tokens.slice(p.to + 1, p.to + 1 + CLAUSE_REACH);

/** "acquired X for $3.4 billion", "will X für drei Milliarden Dollar übernehmen". */
function isBought(p: Place): boolean {
  const { names } = p;
  if (!figureFollows(p, names.priceLinks) || !names.priceLinks.has(after(p)?.lower ?? '')) return false;
  const verb = before(p);
  if (verb && blank(gapBefore(p)) && names.objectVerbs.has(verb.lower)) return true;
  return names.tables.nounsCapitalised && clauseAfter(p).some((t) => names.objectVerbs.has(t.lower));
}

const ROWS: ReadonlySet<string> = new Set(['table-row', 'list-item']);

/**
 * Lines that are rows of a table or list of companies: another row of the same table or list begins
 * with a name that is known for sure, and both hold figures. Only the first sentence of an item is a row.
 */
export function companyRows(lines: readonly Line[], sure: ReadonlySet<Hit>): ReadonlySet<Line> {
  const rows = new Set<Line>();
  let group: Line[] = [];
  let block = -1;
  const close = (): void => {
    const known = group.some((line) => line.hits.some((hit) => sure.has(hit) && hit.word.start === 0));
    if (known) for (const line of group) rows.add(line);
    group = [];
  };
  for (const line of lines) {
    const { kind, section } = line.sentence;
    const first = group[0]?.sentence;
    const opens = line.sentence.block !== block;
    block = line.sentence.block;
    if (first && (first.kind !== kind || first.section !== section)) close();
    if (ROWS.has(kind) && opens && line.figures.length > 0) group.push(line);
    else if (!ROWS.has(kind)) close();
  }
  close();
  return rows;
}

/** Whether the words are the first cell of a row, or the label of a list's item. */
function opensRow(p: Place): boolean {
  if (p.line.sentence.kind === 'table-row' || figureFollows(p, p.names.figureLinks)) return true;
  return /^(: | [–—-] | \()/.test(p.line.sentence.text.slice(p.end));
}

/**
 * The place of a figure's owner that the run of words from token `from` to `to` of `line` takes, by
 * the rule's name; null for none. Says nothing of whether the words are a name. Reads the sentence once.
 */
export function slotOf(line: Line, span: Span, rows: ReadonlySet<Line>, names: CompiledNames): string | null {
  const overlapped = line.figures[firstEndingAfter(line.figures, span.start)];
  if (line.figures.length === 0 || (overlapped && overlapped.start < span.end)) return null;
  const from = firstEndingAfter(line.tokens, span.start);
  if (from === line.tokens.length) return null;
  let to = from;
  while ((line.tokens[to + 1]?.start ?? span.end) < span.end) to++;
  const p: Place = { ...span, line, from, to, text: line.sentence.text.slice(span.start, span.end), names };
  if (from === 0 && rows.has(line) && opensRow(p)) return 'row';
  if (line.shouting) return null;
  const owner = ownership(p);
  if (owner) return owner;
  if (isSubject(p)) return 'subject';
  if (isInverted(p)) return 'inverted';
  if (isParallel(p)) return 'parallel';
  if (hasRelativeClause(p)) return 'relative';
  return isBought(p) ? 'bought' : null;
}

/** Words of the article by how they stand: in small letters, or after an article. */
export interface WordUse {
  small: ReadonlySet<string>;
  withArticle: ReadonlySet<string>;
}

/** How the words of the article are used; keys are in small letters. */
export function wordUse(lines: readonly Line[], names: CompiledNames): WordUse {
  const small = new Set<string>();
  const withArticle = new Set<string>();
  for (const { tokens, sentence } of lines) {
    tokens.forEach((token, i) => {
      if (!token.nameLike) {
        small.add(token.lower);
        return;
      }
      const left = tokens[i - 1];
      if (!left || !blank(sentence.text.slice(left.end, token.start))) return;
      const beyond = tokens[i - 2];
      const inflected = !left.nameLike && /e[nrsm]?$/.test(left.lower) && headOf(left.text, names) === null;
      const adjective = inflected && names.determiners.has(beyond?.lower ?? '');
      if (names.determiners.has(left.lower) || adjective) withArticle.add(token.lower);
    });
  }
  return { small, withArticle };
}

const endsPlain = (lower: string, endings: readonly string[]): boolean =>
  endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 1);

/**
 * Whether `token` may be a name by its form and by how the article uses it: no ordinary word, no
 * ending of ordinary words (`weak` endings count unless `free`, a place in which they tell little).
 */
export function mayName(token: Token, use: WordUse, opens: boolean, free: boolean, names: CompiledNames): boolean {
  const { slots, nounsCapitalised, compounds } = names.tables;
  const { lower } = token;
  const bare = nounsCapitalised && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (lower.length < 3 || /[-‐‑]/.test(lower)) return false;
  if ([lower, bare].some((word) => use.small.has(word) || use.withArticle.has(word))) return false;
  if ([lower, bare].some((word) => names.plainNouns.has(word) || names.demonyms.has(word))) return false;
  if ([lower, bare].some((word) => names.places.has(aliasKey(word)) || names.companyParts.has(word))) return false;
  if (headOf(token.text, names) !== null || isMetricNoun(token, names)) return false;
  if (compounds && slots.plainNouns.some((noun) => noun.length > 3 && lower.endsWith(noun))) return false;
  if (!opens && !nounsCapitalised) return true;
  return !endsPlain(lower, slots.plainEndings) && (free || !endsPlain(bare, slots.weakEndings));
}
