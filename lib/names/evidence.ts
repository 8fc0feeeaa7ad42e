import type { Company } from '../model';
import { aliasKey, isLegalForm } from '../text';
import { type CompiledNames, headOf, isRole } from './compile';
import type { Hit } from './hits';
import {
  acts,
  appositiveAfter,
  blank,
  coordinated,
  headBefore,
  type Line,
  listedWith,
  type Neighbours,
  neighboursOf,
  verbAfter,
} from './surroundings';
import { firstEndingAfter, type Token } from './tokens';

/** Points at which evidence is enough, and the weight of strong evidence. */
export const ENOUGH = 2;
const STRONG = 3;
const WEAK = 1;

/** What speaks for and against reading a hit as a company. */
export interface Evidence {
  score: number;
  why: string[];
}

/** Whether `alias` as written is one that the record calls ambiguous for `company`. */
export function isAmbiguous(company: Company, surface: string, key: string): boolean {
  if (company.ambiguous.includes(surface)) return true;
  if (!company.ambiguous.some((alias) => aliasKey(alias) === key)) return false;
  const plain = [company.name, ...company.aliases].filter((name) => !company.ambiguous.includes(name));
  return !plain.some((name) => aliasKey(name) === key);
}

/** Whether the hit is part of a person's name: a first name before it, or itself one before a capital. */
export function inPersonName(line: Line, hit: Hit, names: CompiledNames, founders: ReadonlySet<string>): boolean {
  const n = neighboursOf(line, hit);
  const single = n.index === n.lastIndex && hit.word.start === hit.start;
  if (!single || hit.partAfter !== null) return false;
  if (n.before && blank(n.gapBefore)) {
    if (founders.has(aliasKey(`${n.before.text} ${hit.surface}`))) return true;
    if (names.honorifics.has(n.before.lower)) return true;
    const firstName = names.firstNames.has(n.before.lower) && n.before.text !== n.before.lower;
    if (firstName && !names.functionWords.has(n.before.lower)) return true;
    if (/^\p{Lu}$/u.test(n.before.text) && n.before2 && names.firstNames.has(n.before2.lower)) return true;
  }
  if (!names.firstNames.has(hit.surface.toLowerCase()) || !n.after?.nameLike || !blank(n.gapAfter)) return false;
  return !names.companyNounsAfter.has(n.after.lower) && !names.companyTails.has(n.after.lower);
}

const known = (line: Line, start: number, except: Hit): boolean =>
  line.hits.some((hit) => hit !== except && hit.word.start <= start && start < hit.word.end);

/** Whether a capitalised neighbour is an unknown word, so that the hit may be part of a longer name. */
function unknownCapital(token: Token | undefined, line: Line, hit: Hit, names: CompiledNames): boolean {
  if (!token?.nameLike || line.shouting) return false;
  if (known(line, token.start, hit)) return false;
  if (names.functionWords.has(token.lower) || names.plainCapitals.has(token.lower)) return false;
  if (isRole(token.text, names) || headOf(token.text, names) !== null) return false;
  if (names.companyNounsAfter.has(token.lower) || names.companyTails.has(token.lower) || isLegalForm(token.text))
    return false;
  return !/[-‐‑]\p{Ll}+$/u.test(token.text);
}

/** In a language that writes nouns with capitals: no article, adjective or noun before, as names stand. */
function bare(n: Neighbours, names: CompiledNames): boolean {
  if (!n.before || !blank(n.gapBefore)) return true;
  if (names.determiners.has(n.before.lower) || n.before.number) return false;
  if (names.functionWords.has(n.before.lower) || names.companyVerbs.has(n.before.lower)) return true;
  return !n.before.nameLike && !/e[nrsm]?$/.test(n.before.lower);
}

/** Whether an article stands right before the name; after a comma it is a relative pronoun. */
function articleBefore(line: Line, n: Neighbours, names: CompiledNames): boolean {
  if (!n.before || !blank(n.gapBefore) || !names.determiners.has(n.before.lower)) return false;
  if (!names.tables.nounsCapitalised) return true;
  return line.sentence.text[n.before.start - 2] !== ',';
}

/** Whether the word before leads to a company; in a compounding language also the end of a word. */
function wordBefore(n: Neighbours, names: CompiledNames): boolean {
  if (!n.before || !blank(n.gapBefore)) return false;
  const { lower } = n.before;
  if (names.companyWordsBefore.has(lower)) return true;
  if (!names.tables.compounds || !n.before.nameLike) return false;
  return [...names.companyWordsBefore].some((word) => word.length >= 6 && lower.endsWith(word));
}

/** Whether a small word that is no verb follows at once, as after an ordinary word ("Together we"). */
function plainWordAfter(n: Neighbours, names: CompiledNames): boolean {
  if (!n.after || !blank(n.gapAfter) || n.after.nameLike || n.after.number) return false;
  const { lower } = n.after;
  if (n.after2 && names.companyVerbs.has(n.after2.lower) && !names.auxiliaries.has(n.after2.lower)) return false;
  return (
    !names.companyVerbs.has(lower) &&
    !names.auxiliaries.has(lower) &&
    !names.conjunctions.has(lower) &&
    !/(?:ed|s)$/.test(lower)
  );
}

/** Signs after which a capital says no more than at a sentence's start. */
const OPENER = /[:;.!?"“”„«»‘–—•|(]\s*$/;

/** Whether only digits and signs stand before the hit, as before a sentence's or an item's first word. */
const opensLine = (line: Line, hit: Hit): boolean => !/\p{L}/u.test(line.sentence.text.slice(0, hit.start));

/** Whether the words only say what the name's word means ("is Japanese for fish"). */
function glossed(line: Line, n: Neighbours, names: CompiledNames): boolean {
  const next = line.tokens.slice(n.lastIndex + 1, n.lastIndex + 5);
  const language = next.findIndex((token) => names.glossLanguages.has(token.lower));
  return language >= 0 && names.glossLinks.has(next[language + 1]?.lower ?? '');
}

/** Whether a single letter only counts something ("Series H", "Modell X"). */
const counts = (hit: Hit, n: Neighbours, names: CompiledNames): boolean =>
  hit.surface.length === 1 &&
  n.before !== undefined &&
  blank(n.gapBefore) &&
  n.before.nameLike &&
  (names.plainCapitals.has(n.before.lower) || names.tables.nounsCapitalised) &&
  headOf(n.before.text, names) === null;

/**
 * Whether the hit fills a cell of a table's row: it begins the row, follows another known name or a
 * figure at once, and another name, a figure or the row's end follows.
 */
function fillsCell(line: Line, hit: Hit, n: Neighbours): boolean {
  if (hit.partAfter !== null) return false;
  const besides = (at: number): boolean =>
    line.hits.some((other) => other !== hit && (other.word.end === at - 1 || other.word.start === at + 1));
  const left = n.before === undefined || n.before.number || besides(hit.word.start);
  const right = n.after === undefined || n.after.number || !n.after.nameLike || besides(hit.word.end) || left;
  return left ? right : (n.after === undefined || n.after.number) && n.before?.nameLike === true;
}

/** Whether the number after a name belongs to a figure ("Meta 14,2 Milliarden"), not to the name. */
function countsMoney(line: Line, n: Neighbours): boolean {
  const figure = line.figures[firstEndingAfter(line.figures, n.after?.start ?? 0)];
  return n.after !== undefined && figure !== undefined && figure.start <= n.after.start;
}

/** What the article says of a hit's company and line. */
export interface Told {
  /** The company's name is used with an article. */
  takesArticle: boolean;
  /** The line is a row of a table that names companies. */
  inTable: boolean;
  /** The name is a former one that a product bears today. */
  former: boolean;
}

/** In German: a noun that opens the sentence without an article before its verb ("Mistral klopft an"), as names do. */
function bareSubject(line: Line, hit: Hit, n: Neighbours, names: CompiledNames): boolean {
  if (!names.tables.nounsCapitalised || hit.partAfter !== null || !opensLine(line, hit) || !blank(n.gapAfter))
    return false;
  const verb = n.after;
  return verb !== undefined && /^\p{Ll}{2,}t$/u.test(verb.text) && !names.functionWords.has(verb.lower);
}

/** Whether a word in small letters follows that is neither verb nor small word, so that the name may stand for an adjective. */
const plainNounAfter = (n: Neighbours, names: CompiledNames): boolean =>
  n.after?.nameLike === false &&
  !n.after.number &&
  ![names.functionWords, names.companyVerbs, names.auxiliaries].some((set) => set.has(n.after?.lower ?? ''));

/** ", which …", ", acquired …", ", into which …": a clause that goes on about the name. */
function clauseAfter({ gapAfter, after, after2 }: Neighbours, names: CompiledNames): boolean {
  if (gapAfter !== ', ' || !after) return false;
  if (names.relatives.has(after.lower) || names.companyParticiples.has(after.lower)) return true;
  return names.prepositions.has(after.lower) && after2 !== undefined && names.boundRelatives.has(after2.lower);
}

/** What the hit's own sentence says about whether an ambiguous name is a company's. */
export function evidenceFor(
  line: Line,
  hit: Hit,
  sure: ReadonlySet<Hit>,
  { takesArticle, inTable, former }: Told,
  names: CompiledNames,
): Evidence {
  const n = neighboursOf(line, hit);
  const found: Evidence = { score: 0, why: [] };
  const add = (score: number, why: string): void => {
    found.score += score;
    found.why.push(why);
  };
  const { tables } = names;
  const person = names.personNames.has(hit.key);
  const rare = !person && !former && !names.ordinaryNames.has(hit.key);
  const cell = inTable && fillsCell(line, hit, n);
  const opens = opensLine(line, hit);
  if (rare) add(2, 'rare-word');
  if (cell) add(STRONG, 'cell');
  if (counts(hit, n, names)) add(-6, 'counting-letter');
  if (glossed(line, n, names)) add(-8, 'gloss');
  const afterIsNoun = n.after !== undefined && blank(n.gapAfter) && names.companyNounsAfter.has(n.after.lower);
  if (hit.partAfter !== null) {
    if (names.companyParts.has(hit.partAfter) || headOf(hit.partAfter, names)) add(STRONG, 'compound');
    else add(-1, 'unknown-compound');
  }
  if (hit.partBefore !== null && !names.prefixParts.has(hit.partBefore) && !known(line, hit.start - 2, hit))
    add(-2, 'in-compound');
  if (n.after?.number && blank(n.gapAfter) && !line.shouting && hit.partAfter === null && !cell)
    add(countsMoney(line, n) ? 0 : -4, 'numbered');
  if (articleBefore(line, n, names) && hit.partAfter === null && !afterIsNoun && !takesArticle) {
    const attributive = !tables.nounsCapitalised && blank(n.gapAfter) && plainNounAfter(n, names);
    add(rare && (tables.nounsCapitalised || attributive) ? -1 : tables.nounsCapitalised ? -3 : -7, 'article');
  }
  const adjective = tables.nounsCapitalised && n.before && !n.before.nameLike && /e[nrsm]?$/.test(n.before.lower);
  if (
    adjective &&
    n.before2 &&
    blank(n.gapBefore) &&
    names.determiners.has(n.before2.lower) &&
    hit.partAfter === null
  ) {
    add(-3, 'adjective');
  }
  if (!cell && hit.partAfter === null && blank(n.gapAfter) && unknownCapital(n.after, line, hit, names)) {
    add(tables.nounsCapitalised ? -1 : -3, 'longer-name');
  }
  if (!cell && hit.partBefore === null && blank(n.gapBefore) && unknownCapital(n.before, line, hit, names)) {
    if (!tables.nounsCapitalised && !/['’]s$/.test(n.before?.text ?? '')) add(n.index > 1 ? -6 : -3, 'longer-name');
  }
  if (headBefore(n, names)) add(STRONG, 'company-noun');
  if (afterIsNoun)
    add(rare || !opens || hit.genitive || names.ownNouns.has(n.after?.lower ?? '') ? STRONG : WEAK, 'company-word');
  if (appositiveAfter(line, n, names)) add(STRONG, 'appositive');
  if (hit.genitive && (!tables.nounsCapitalised || bare(n, names))) add(tables.nounsCapitalised ? 1 : 2, 'genitive');
  if (verbAfter(line, n, names.companyVerbs, names)) {
    add(tables.nounsCapitalised || (opens && !acts(line, n, names) && !names.nonNouns.has(hit.key)) ? WEAK : 2, 'verb');
  }
  if (tables.nounsCapitalised && hit.genitive && n.before && blank(n.gapBefore) && isRole(n.before.text, names))
    add(2, 'role-before');
  if (wordBefore(n, names) && !headBefore(n, names)) add(WEAK, 'word-before');
  if (n.before && blank(n.gapBefore) && names.namingWords.has(n.before.lower)) add(2, 'naming-word');
  if (n.before && blank(n.gapBefore) && names.companyVerbs.has(n.before.lower)) add(WEAK, 'verb-before');
  if (
    n.before &&
    blank(n.gapBefore) &&
    /['’]s$/.test(n.before.text) &&
    names.places.has(aliasKey(n.before.text.slice(0, -2)))
  ) {
    add(2, 'from-place');
  }
  if (clauseAfter(n, names)) add(2, 'relative-clause');
  if (opens && /^(?:: |, [$€£]| [–—] | \(|\.$)/.test(line.sentence.text.slice(hit.word.end)))
    add(line.sentence.kind === 'list-item' ? 2 : WEAK, 'label');
  if (tables.nounsCapitalised && hit.partAfter === null && bare(n, names) && !(person && opens))
    add(WEAK, 'no-article');
  if (!person && bareSubject(line, hit, n, names)) add(WEAK, 'bare-subject');
  if (/\s/.test(hit.surface)) add(WEAK, 'several-words');
  if (coordinated(line, hit, sure, names)) add(STRONG, 'list');
  else if (listedWith(line, hit, names) >= 2) add(2, 'list-of-names');
  if (!tables.nounsCapitalised && !cell && opens && found.score <= 0 && plainWordAfter(n, names))
    add(-2, 'sentence-start');
  if (line.money) add(WEAK, 'money');
  if (line.hits.some((other) => other !== hit && sure.has(other))) add(WEAK, 'other-company');
  if (!tables.nounsCapitalised && !opens && !line.shouting) {
    add(person || OPENER.test(line.sentence.text.slice(0, hit.start)) ? WEAK : 2, 'capital');
  }
  if (hit.surface.length > 1 && /\p{Ll}\p{Lu}|\p{N}/u.test(hit.surface)) add(WEAK, 'camel-case');
  if (/^\p{Lu}{2,}$/u.test(hit.surface) && !line.shouting) add(WEAK, 'initials');
  return found;
}
