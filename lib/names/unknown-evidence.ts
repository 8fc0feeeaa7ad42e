import { isLegalForm } from '../text';
import type { Candidate } from './candidates';
import { type CompiledNames, headOf } from './compile';
import type { Hit } from './hits';
import { isMetricNoun, mayName, type WordUse } from './slots';
import {
  appositiveAfter,
  coordinated,
  headBefore,
  type Line,
  type Neighbours,
  neighboursOf,
  verbAfter,
} from './surroundings';
import type { Token } from './tokens';

/** Points at which evidence is enough. */
export const ENOUGH = 3;
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
const endsOrdinary = (name: string, names: CompiledNames): boolean =>
  names.tables.ordinaryEndings.some((ending) => name.endsWith(ending) || name.endsWith(`${ending}s`));

/** What the article as a whole says of its words and tables. */
export interface Slots {
  use: WordUse;
  rows: ReadonlySet<Line>;
}

/** Whether a word is neither ordinary nor used so in the article; its ending tells nothing in so clear a place. */
export function mayStand(token: Token, use: WordUse, names: CompiledNames): boolean {
  const { lower } = token;
  if (lower.length < 3 || use.small.has(lower) || names.plainNouns.has(lower) || names.companyParts.has(lower))
    return false;
  return !names.demonyms.has(lower) && !isMetricNoun(token, names) && headOf(token.text, names)?.prefix !== 0;
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
function wentOnAbout(n: Neighbours, names: CompiledNames): 'relative' | 'participle' | null {
  if (n.gapAfter !== ', ' || !n.after) return null;
  if (n.before && names.placePrepositions.has(n.before.lower)) return null;
  if (names.relatives.has(n.after.lower)) return 'relative';
  const words = [n.after, ...(n.after.number && n.after2 ? [n.after2] : [])];
  return words.some((word) => names.companyParticiples.has(word.lower)) ? 'participle' : null;
}

/** What the sentence says for a candidate; a tail like "Labs" is nearly enough by itself. */
export function scoreOf(
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
  const further = wentOnAbout(n, names);
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
