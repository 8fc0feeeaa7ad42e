import type { Span } from '../model';
import { aliasKey, isLegalForm, withoutLegalForm } from '../text';
import { type CompiledNames, headOf, isRole } from './compile';
import {
  appositiveAfter,
  coordinated,
  headBefore,
  type Line,
  type Neighbours,
  neighboursOf,
  verbAfter,
} from './evidence';
import type { Hit } from './hits';
import { companyRows, isMetricNoun, mayName, slotOf, type WordUse, wordUse } from './slots';
import { firstEndingAfter, joins, type Token } from './tokens';

/** A company name that the record lacks. Offsets are in the sentence. */
export interface Unknown extends Span {
  line: Line;
  name: string;
  why: string;
}

interface Candidate extends Span {
  line: Line;
  tokens: Token[];
  key: string;
  /** The words before it in the same run that were taken off. */
  before: Token | undefined;
}

const ENOUGH = 3;
const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+\p{Nd}|^\p{Ll}\p{Nd}/u;
const INITIALS = /^\p{Lu}[\p{Lu}\p{Nd}]{2,5}$/u;
/** Reasons of which one at least must hold. */
const TELLING = new Set([
  'company-tail',
  'appositive',
  'funding-verb',
  'list',
  'company-noun',
  'company-word',
  'relative',
  'participle',
  'arrow',
  'label',
  'named-by-noun',
  'subject',
]);
/** Most words of a name without a telling last word. */
const NAME_WORDS = 2;
const POSSESSIVE = /['’]s$/;

const endsOrdinary = (name: string, names: CompiledNames): boolean =>
  names.tables.ordinaryEndings.some((ending) => name.endsWith(ending) || name.endsWith(`${ending}s`));

const withoutPossessive = (token: Token): Token =>
  POSSESSIVE.test(token.text)
    ? { ...token, text: token.text.slice(0, -2), lower: token.lower.slice(0, -2), end: token.end - 2 }
    : token;

/** Surnames and full names of the persons of the article, by first names and roles before them. */
function personKeys(lines: readonly Line[], names: CompiledNames): Set<string> {
  const keys = new Set<string>();
  for (const line of lines) {
    for (const hit of line.hits) {
      for (const company of [...hit.own, ...hit.owners]) {
        for (const founder of company.founders) keys.add(aliasKey(founder.split(/\s+/).at(-1) ?? founder));
      }
    }
    line.tokens.forEach((token, i) => {
      const next = line.tokens[i + 1];
      if (!next?.nameLike || !joins(line.sentence.text, token, next, names)) return;
      if (names.firstNames.has(token.lower) || names.honorifics.has(token.lower)) {
        const last = line.tokens[i + 2];
        const further = last?.nameLike && joins(line.sentence.text, next, last, names) ? last : undefined;
        for (const part of [next, further])
          if (part) keys.add(aliasKey(withoutPossessive(part).text.replace(/s$/, '')));
        for (const part of [next, further]) if (part) keys.add(aliasKey(withoutPossessive(part).text));
      }
    });
  }
  return keys;
}

const ordinary = (token: Token, names: CompiledNames): boolean =>
  !token.nameLike ||
  names.functionWords.has(token.lower) ||
  names.plainCapitals.has(token.lower) ||
  names.plainCapitals.has(withoutPossessive(token).lower) ||
  isRole(token.text, names) ||
  headOf(token.text, names) !== null ||
  (names.tables.compounds && isMetricNoun(token, names));

/** Whether a company noun at the start of a run may be part of the name ("Group Nine Media"); never in German. */
function opensName(run: readonly Token[], names: CompiledNames): boolean {
  const first = run[0];
  if (!first || run.length === 1 || names.tables.nounsCapitalised || first.lower.includes('-')) return false;
  return headOf(first.text, names) !== null && !names.functionWords.has(first.lower);
}

/** Runs of capitalised words that no known name covers, without ordinary words at their ends. */
function candidatesIn(line: Line, names: CompiledNames): Candidate[] {
  const { text } = line.sentence;
  const covered = (token: Token): boolean =>
    line.hits.some((hit) => hit.word.start < token.end && token.start < hit.word.end) ||
    (line.figures[firstEndingAfter(line.figures, token.start)]?.start ?? token.end) < token.end;
  const candidates: Candidate[] = [];
  let run: Token[] = [];
  const flush = (): void => {
    while (run[0] && ordinary(run[0], names) && !opensName(run, names)) run.shift();
    if (names.tables.nounsCapitalised) run.splice(0, run.slice(0, -1).findLastIndex((t) => headOf(t.text, names)) + 1);
    for (let end = run.at(-1); end && ordinary(end, names) && !names.companyTails.has(end.lower); end = run.at(-1))
      run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      const tokens = [...run.slice(0, -1), withoutPossessive(last)];
      const end = tokens.at(-1)?.end ?? last.end;
      const index = firstEndingAfter(line.tokens, first.start);
      candidates.push({
        line,
        tokens,
        start: first.start,
        end,
        key: aliasKey(text.slice(first.start, end)),
        before: line.tokens[index - 1],
      });
    }
    run = [];
  };
  for (const token of line.tokens) {
    const left = run.at(-1);
    const linked = left === undefined || (joins(text, left, token, names) && !POSSESSIVE.test(left.text));
    if (covered(token) || !token.nameLike || !linked) flush();
    if (!covered(token) && token.nameLike) run.push(token);
  }
  flush();
  return candidates;
}

/** Whether a role or title stands right before, as before a person's name. */
function followsRole(c: Candidate, names: CompiledNames): boolean {
  const { before, line } = c;
  if (!before || line.sentence.text.slice(before.end, c.start) !== ' ') return false;
  return (isRole(before.text, names) && headOf(before.text, names) === null) || names.honorifics.has(before.lower);
}

function isPersonOrPlace(c: Candidate, persons: ReadonlySet<string>, names: CompiledNames): boolean {
  if (names.places.has(c.key) || names.personNames.has(c.key)) return true;
  if (c.tokens.some((token) => names.firstNames.has(token.lower) || names.honorifics.has(token.lower))) return true;
  const last = c.tokens.at(-1);
  if (last && (persons.has(aliasKey(last.text)) || persons.has(aliasKey(last.text.replace(/s$/, ''))))) return true;
  if (c.tokens.every((token) => names.places.has(aliasKey(token.text)))) return true;
  return followsRole(c, names) || followsMakers(c, names);
}

/** "the creators of X": a product. */
function followsMakers({ line, start }: Candidate, names: CompiledNames): boolean {
  const { before, before2 } = neighboursOf(line, { start, end: start + 1 });
  if (!before || !before2 || !names.makerLinks.has(before.lower)) return false;
  return before2.lower.endsWith('s') && names.makerHeads.has(before2.lower.slice(0, -1));
}

/** Whether the words before the noun that stands before a German name keep the name from being an object. */
function appositional(c: Candidate, n: Neighbours, names: CompiledNames): boolean {
  const { tokens } = c.line;
  let i = n.index - 2;
  while (i >= 0 && !tokens[i]?.nameLike && /e[nrsm]?$/.test(tokens[i]?.lower ?? '') && !isArticle(tokens[i], names))
    i--;
  while (i >= 0 && tokens[i]?.nameLike && names.demonyms.has(tokens[i]?.lower ?? '')) i--;
  if (!isArticle(tokens[i], names)) return true;
  const before = tokens[i - 1];
  if (before === undefined || names.prepositions.has(before.lower)) return true;
  if (c.line.hits.some((hit) => !hit.fixed && hit.word.end === before.end)) return true;
  return names.prepositions.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === names.tables.genitiveArticle;
}

const isArticle = (token: Token | undefined, names: CompiledNames): boolean =>
  token !== undefined && (names.determiners.has(token.lower) || names.pronouns.has(token.lower));

/** "der Dresdner Sensorhersteller Elbsense": a company noun right before words that may be a name. */
function namedByNoun(c: Candidate, n: Neighbours, use: WordUse, names: CompiledNames): boolean {
  if (!headBefore(n, names) || c.tokens.length > NAME_WORDS || c.line.sentence.kind === 'table-row') return false;
  if (!names.tables.nounsCapitalised && headOf(n.before?.text ?? '', names)?.number !== 'one') return false;
  const free = names.tables.nounsCapitalised && appositional(c, n, names);
  return c.tokens.every((token) => (free ? mayStand(token, use, names) : mayName(token, use, false, false, names)));
}

/** "Kanzleiwerk, Legal-Tech aus Linz,": a company noun and a preposition right after the comma. */
const explained = (n: Neighbours, names: CompiledNames): boolean =>
  n.gapAfter === ', ' &&
  n.after !== undefined &&
  headOf(n.after.text, names)?.number === 'one' &&
  n.after2 !== undefined &&
  names.prepositions.has(n.after2.lower);

/** "A, B → X, $6m", "X → Y": a row of who gives to whom. */
const ARROW = /(?:→|->|⇒|=>)/;

function besideArrow(c: Candidate): boolean {
  const { text } = c.line.sentence;
  return (
    c.line.money &&
    (ARROW.test(text.slice(c.end, c.end + 4)) || ARROW.test(text.slice(Math.max(0, c.start - 4), c.start)))
  );
}

const LABEL_END = /^(?:[.:(,]| [–—(-])/;

/** The label of a row of companies: "• Tjalve, Lund. …", "Foo Robotics: …". */
const isLabel = (c: Candidate, rows: ReadonlySet<Line>): boolean =>
  rows.has(c.line) &&
  !/\p{L}/u.test(c.line.sentence.text.slice(0, c.start)) &&
  LABEL_END.test(c.line.sentence.text.slice(c.end));

/** ", which …", ", acquired in February": a clause that goes on about a company; not after a preposition of place. */
function wentOnAbout(c: Candidate, n: Neighbours, names: CompiledNames): 'relative' | 'participle' | null {
  if (n.gapAfter !== ', ' || !n.after) return null;
  if (n.before && names.placePrepositions.has(n.before.lower)) return null;
  if (names.relatives.has(n.after.lower)) return 'relative';
  const words = [n.after, ...(n.after.number && n.after2 ? [n.after2] : [])];
  return words.some((word) => names.companyParticiples.has(word.lower)) ? 'participle' : null;
}

/** What the sentence says for a candidate; a tail like "Labs" is nearly enough by itself. */
function scoreOf(
  c: Candidate,
  sure: ReadonlySet<Hit>,
  bareUses: number,
  slots: Slots,
  title: ReadonlySet<string>,
  names: CompiledNames,
): { score: number; why: string[] } {
  const { line } = c;
  const n = neighboursOf(line, c);
  const why: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    why.push(reason);
  };
  const last = c.tokens.at(-1);
  const name = line.sentence.text.slice(c.start, c.end);
  const ended = last !== undefined && c.tokens.length > 1;
  const legal = ended && isLegalForm(last.text);
  const tail = ended && (names.companyTails.has(last.lower) || legal);
  const strong = legal || (tail && !names.weakTails.has(last?.lower ?? ''));
  const camel = CAMEL.test(name);
  const telling = camel || INITIALS.test(name);
  const german = names.tables.nounsCapitalised;
  const named = namedByNoun(c, n, slots.use, names);
  const arrow = besideArrow(c);
  if (
    german &&
    !tail &&
    !telling &&
    !named &&
    !arrow &&
    !(explained(n, names) && c.tokens.every((token) => mayStand(token, slots.use, names))) &&
    (c.tokens.length > 1 || endsOrdinary(name, names) || name.includes('-') || bareUses < 2)
  ) {
    return { score: 0, why };
  }
  if (/[-‐‑]/.test(name) && !tail) return { score: 0, why };
  const first = n.index === 0 || c.start === firstLetter(line);
  const fits = (token: Token): boolean => mayName(token, slots.use, first && c.tokens.length === 1, false, names);
  if (tail) add(strong && (german || !first || c.tokens.length > 1) ? ENOUGH : ENOUGH - 1, 'company-tail');
  if (telling) add(1, 'form');
  if (german && line.shouting) return { score: 0, why };
  if (named) add(german ? ENOUGH : 2, 'named-by-noun');
  else if (headBefore(n, names)) add(german ? 2 : 1, 'company-noun');
  if (appositiveAfter(line, n, names)) add(3, 'appositive');
  const further = wentOnAbout(c, n, names);
  if (further && c.tokens.every(fits)) add(german ? 2 : 3, further);
  if (arrow && c.tokens.every((token) => mayStand(token, slots.use, names))) add(ENOUGH, 'arrow');
  if (isLabel(c, slots.rows) && c.tokens.every(fits)) add(2, 'label');
  const company = verbAfter(line, n, names.companyVerbs, names) && !verbAfter(line, n, names.speechVerbs, names);
  if (verbAfter(line, n, names.fundingVerbs, names) && line.money) add(2, 'funding-verb');
  else if (company && !german && isActor(c, n, { camel, first, title, bareUses }, names)) add(1, 'subject');
  else if (company) add(1, 'verb');
  if (n.before && names.companyWordsBefore.has(n.before.lower)) add(1, 'word-before');
  const possessive = /^['’]s?\s/.test(line.sentence.text.slice(c.end));
  const following = line.tokens[n.lastIndex + 1];
  if (!german && following && names.companyNounsAfter.has(following.lower))
    add(possessive ? 2 : 1, possessive ? 'company-word' : 'noun-after');
  if (coordinated(line, { ...c, word: c }, sure, names)) add(2, 'list');
  if (line.money) add(1, 'money');
  if (!german && !first && !line.shouting) add(1, 'capital');
  if (!german && !camel && (line.shouting || (first && c.tokens.length === 1))) add(-1, 'sentence-start');
  if (n.before && !german && names.determiners.has(n.before.lower)) add(-2, 'article');
  return why.some((reason) => TELLING.has(reason)) ? { score, why } : { score: 0, why };
}

/** Whether a subject in English is a company's: an auxiliary alone ("would remain") needs more. */
function isActor(
  c: Candidate,
  n: Neighbours,
  told: { camel: boolean; first: boolean; title: ReadonlySet<string>; bareUses: number },
  names: CompiledNames,
): boolean {
  if (c.tokens.length > NAME_WORDS || placed(n, names) || (told.first && !told.camel)) return false;
  const acts = n.after !== undefined && names.companyVerbs.has(n.after.lower) && !names.auxiliaries.has(n.after.lower);
  return acts || told.camel || told.bareUses > 1 || told.title.has(c.key);
}

const firstLetter = (line: Line): number => line.sentence.text.search(/\p{L}/u);

const placed = (n: Neighbours, names: CompiledNames): boolean =>
  n.before !== undefined && names.placePrepositions.has(n.before.lower);

/** What the article as a whole says of its words and tables. */
interface Slots {
  use: WordUse;
  rows: ReadonlySet<Line>;
}

/** Slots that only a name or a noun without number and article takes, so that common endings tell little. */
const FREE: ReadonlySet<string> = new Set(['row', 'relative', 'subject', 'owner', 'genitive']);
/** Words of a name in a slot at most. */
const SLOT_WORDS = 3;

/** The slot of a figure's owner that a candidate takes, when its words may be a name; null for none. */
function slotFor(c: Candidate, slots: Slots, names: CompiledNames): string | null {
  const slot = slotOf(c.line, c, slots.rows, names);
  if (slot === null || c.tokens.length > SLOT_WORDS) return null;
  const german = names.tables.nounsCapitalised;
  if (german && c.tokens.length > 1 && slot !== 'row') return null;
  const heading = c.line.sentence.kind === 'heading';
  if (c.before && names.determiners.has(c.before.lower) && slot !== 'row') {
    if (c.line.sentence.text.slice(c.before.end, c.start) === ' ') return null;
  }
  const opens = c.line.tokens[0]?.start === c.start;
  const free = FREE.has(slot) && !heading;
  const fits = (token: Token): boolean =>
    mayName(token, slots.use, opens && c.tokens.length === 1, german && free, names);
  return c.tokens.every(fits) ? slot : null;
}

/** Whether a word is neither ordinary nor used so in the article; its ending tells nothing in so clear a place. */
function mayStand(token: Token, use: WordUse, names: CompiledNames): boolean {
  const { lower } = token;
  if (lower.length < 3 || use.small.has(lower) || names.plainNouns.has(lower) || names.companyParts.has(lower))
    return false;
  return !names.demonyms.has(lower) && !isMetricNoun(token, names) && headOf(token.text, names)?.prefix !== 0;
}

/** Key of a name without its legal form and telling last word ("Rainbow" of "Rainbow Robotics"); empty where none is left. */
function shortKey(c: Candidate, use: WordUse, names: CompiledNames): string {
  const words = [...c.tokens];
  for (let last = words.at(-1); last && words.length > 1; last = words.at(-1)) {
    if (!names.companyTails.has(last.lower) && !isLegalForm(last.text)) break;
    words.pop();
  }
  if (words.length === c.tokens.length || !words.every((word) => mayStand(word, use, names))) return '';
  return aliasKey(words.map((word) => word.text).join(' '));
}

/** The name under which all forms of a company run, by their keys: the first written without its legal form. */
function fullNames(candidates: readonly Candidate[], accepted: ReadonlyMap<string, string>): Map<string, string> {
  const full = new Map<string, string>();
  for (const c of candidates) {
    if (!accepted.has(c.key)) continue;
    const name = withoutLegalForm(c.line.sentence.text.slice(c.start, c.end));
    full.set(c.key, name);
    full.set(aliasKey(name), name);
  }
  return full;
}

/**
 * Company names that the record lacks, by form and context; persons and places are none. Once
 * recognised in one place, a name is taken wherever it stands. Careful rather than complete: a false
 * one could take a figure from the right company. `title` holds the alias keys of the title's words.
 */
export function unknownNames(
  lines: readonly Line[],
  sure: ReadonlySet<Hit>,
  title: ReadonlySet<string>,
  names: CompiledNames,
): Unknown[] {
  const persons = personKeys(lines, names);
  const found = lines.flatMap((line) => candidatesIn(line, names));
  for (const c of found) {
    const last = c.tokens.at(-1);
    if (last && followsRole(c, names)) persons.add(aliasKey(last.text));
  }
  const candidates = found.filter((c) => !isPersonOrPlace(c, persons, names));
  const uses = new Map<string, number>();
  for (const c of candidates) {
    const bare = !c.before || !names.determiners.has(c.before.lower);
    if (bare) uses.set(c.key, (uses.get(c.key) ?? 0) + 1);
  }
  const accepted = new Map<string, string>();
  const slots: Slots = { use: wordUse(lines, names), rows: companyRows(lines, sure) };
  for (const c of candidates) {
    if (c.key.length < 2) continue;
    const slot = slotFor(c, slots, names);
    const key = slot === 'genitive' ? c.key.slice(0, -1) : c.key;
    if (slot !== null && !accepted.has(key)) accepted.set(key, `slot ${slot}`);
    const { score, why } = scoreOf(c, sure, uses.get(c.key) ?? 0, slots, title, names);
    if (score >= ENOUGH && !accepted.has(c.key)) accepted.set(c.key, why.join('+'));
  }
  for (const c of candidates) {
    const why = accepted.get(c.key);
    const short = why === undefined ? '' : shortKey(c, slots.use, names);
    if (why !== undefined && short !== '' && !accepted.has(short)) accepted.set(short, `short form, ${why}`);
  }
  const genitive = (key: string): string | undefined =>
    names.tables.genitiveInTarget && key.endsWith('s') ? accepted.get(key.slice(0, -1)) : undefined;
  const full = fullNames(candidates, accepted);
  return candidates.flatMap((c) => {
    const bare = accepted.get(c.key);
    const why = bare ?? genitive(c.key);
    if (why === undefined) return [];
    const name = c.line.sentence.text.slice(c.start, c.end);
    const own = bare === undefined ? name.slice(0, -1) : name;
    return [
      {
        line: c.line,
        start: c.start,
        end: c.end,
        name: full.get(aliasKey(own)) ?? own,
        why: `unknown: ${why}`,
      },
    ];
  });
}
