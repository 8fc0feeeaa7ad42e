import type { Span } from '../model';
import { aliasKey } from '../text';
import { type CompiledNames, headOf, isRole } from './compile';
import { isMetricNoun } from './slots';
import { type Line, neighboursOf } from './surroundings';
import { firstEndingAfter, joins, type Token } from './tokens';

/** Words that may be the name of a company that the record lacks. Offsets are in the sentence. */
export interface Candidate extends Span {
  line: Line;
  tokens: Token[];
  key: string;
  /** The words before it in the same run that were taken off. */
  before: Token | undefined;
}

const POSSESSIVE = /['’]s$/;

const withoutPossessive = (token: Token): Token =>
  POSSESSIVE.test(token.text)
    ? { ...token, text: token.text.slice(0, -2), lower: token.lower.slice(0, -2), end: token.end - 2 }
    : token;

/** Surnames and full names of the persons of the article, by first names and roles before them. */
export function personKeys(lines: readonly Line[], names: CompiledNames): Set<string> {
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

/** "ADRs", "GPUs": several of what initials stand for; where a genitive looks the same it may be a name's. */
const severalOf = (token: Token, names: CompiledNames): boolean =>
  !names.tables.genitiveInTarget && /^\p{Lu}{2,}s$/u.test(token.text);

const ordinary = (token: Token, names: CompiledNames): boolean =>
  !token.nameLike ||
  severalOf(token, names) ||
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
export function candidatesIn(line: Line, names: CompiledNames): Candidate[] {
  const { text } = line.sentence;
  const covered = (token: Token): boolean =>
    line.hits.some((hit) => hit.word.start < token.end && token.start < hit.word.end) ||
    (line.figures[firstEndingAfter(line.figures, token.start)]?.start ?? token.end) < token.end;
  const candidates: Candidate[] = [];
  let run: Token[] = [];
  const flush = (): void => {
    if (run.length === 0) return;
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
    const isFree = token.nameLike && !covered(token);
    const linked = left === undefined || (joins(text, left, token, names) && !POSSESSIVE.test(left.text));
    if (!isFree || !linked) flush();
    if (isFree) run.push(token);
  }
  flush();
  return candidates;
}

/** Whether a role or title stands right before, as before a person's name. */
export function followsRole(c: Candidate, names: CompiledNames): boolean {
  const { before, line } = c;
  if (!before || line.sentence.text.slice(before.end, c.start) !== ' ') return false;
  return (isRole(before.text, names) && headOf(before.text, names) === null) || names.honorifics.has(before.lower);
}

/** Whether the words name a person, a place or a product rather than a company. */
export function isPersonOrPlace(c: Candidate, persons: ReadonlySet<string>, names: CompiledNames): boolean {
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
