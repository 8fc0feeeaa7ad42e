import type { Company } from '../model';
import { type CompiledNames, headOf } from './compile';
import type { Hit } from './hits';
import type { Line } from './surroundings';

/** A place that names a company, known to the record or not; offsets are in the sentence. */
export interface Referent {
  line: Line;
  start: number;
  end: number;
  /** Null for a company that the record lacks. */
  company: Company | null;
  name: string;
  /** Hit it rests on; null for unknown names and descriptions. */
  hit: Hit | null;
}

/** Words between a preposition and the name it governs ("von der Firma X"). */
const GOVERNED = 3;

/** Whether a preposition governs the name, so that it is not the subject. */
export function governed(r: Referent, names: CompiledNames): boolean {
  const { tokens } = r.line;
  let i = tokens.findIndex((token) => token.end > r.start) - 1;
  for (let seen = 0; seen < GOVERNED && i >= 0; seen++, i--) {
    const token = tokens[i];
    if (!token || /[,;:.–—]/.test(r.line.sentence.text.slice(token.end, tokens[i + 1]?.start ?? r.start))) return false;
    if (names.prepositions.has(token.lower)) return true;
    if (!names.determiners.has(token.lower) && headOf(token.text, names) === null) return false;
  }
  return false;
}

/** Words before a subject at most; a later name counts when a company's verb follows. */
const SUBJECT_WITHIN = 5;

/** Those of `referents`, which are in reading order, that stand in a line. */
export function standingIn(line: Line, referents: readonly Referent[]): Referent[] {
  let low = 0;
  let high = referents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((referents[middle]?.line.index ?? 0) < line.index) low = middle + 1;
    else high = middle;
  }
  const found: Referent[] = [];
  for (let r = referents[low]; r?.line === line; r = referents[++low]) found.push(r);
  return found;
}

/** The company that the sentence is about: the first that no preposition governs. `referents` are in reading order. */
export function subjectOf(line: Line, referents: readonly Referent[], names: CompiledNames): Referent | undefined {
  return standingIn(line, referents).find((r) => {
    if (governed(r, names)) return false;
    if (r.hit !== null && r.hit.partAfter !== null) return false;
    const index = line.tokens.findIndex((token) => token.end > r.start);
    if (index < SUBJECT_WITHIN) return true;
    const next = line.tokens.find((token) => token.start >= r.end);
    return next !== undefined && names.companyVerbs.has(next.lower);
  });
}

/** Longest ", and " between the members of a list. */
const LIST_GAP = 6;

/** Whether another name follows at once, as in a list. */
export const listed = (r: Referent, referents: readonly Referent[]): boolean =>
  referents.some((other) => other.line === r.line && other.start > r.start && other.start - r.end <= LIST_GAP);

/** Whether the name is a member of a list that a preposition governs ("von X, Y und Z"). */
export function inGovernedList(r: Referent, referents: readonly Referent[], names: CompiledNames): boolean {
  const line = referents.filter((other) => other.line === r.line);
  let first = line.indexOf(r);
  for (let i = first - 1; i >= 0; i--) {
    const [left, right] = [line[i], line[first]];
    if (!left || !right || right.start - left.end > LIST_GAP) break;
    first = i;
  }
  const head = line[first];
  return head !== undefined && (head !== r || listed(r, line)) && governed(head, names);
}

/** Whether the name comes in by way of another company ("der Rivale X", "its partner X"). */
export function broughtIn(r: Referent, names: CompiledNames): boolean {
  const index = r.line.tokens.findIndex((token) => token.end > r.start);
  const before = r.line.tokens[index - 1];
  return before !== undefined && headOf(before.text, names)?.loose === true;
}

/** Whether offset `at` is in the relative clause that opens right after the name ("X, whose chips …"). */
export function inRelativeClauseOf(r: Referent, at: number, names: CompiledNames): boolean {
  const { text } = r.line.sentence;
  if (at <= r.end || !text.startsWith(', ', r.end)) return false;
  const opener = r.line.tokens.find((token) => token.start >= r.end);
  const relative = opener !== undefined && opener.start === r.end + 2 && names.clauseRelatives.has(opener.lower);
  return relative && !text.slice(opener.end, at).includes(',');
}

/** The company most named, counting twice in the title and where the text begins; null when two are equal. */
export function topicOf(
  referents: readonly Referent[],
  title: ReadonlySet<string>,
  names: CompiledNames,
): string | null {
  const counts = new Map<string, number>();
  referents.forEach((r, i) => {
    if (!r.company) return;
    const inTitle = r.hit !== null && title.has(r.hit.key) && !counts.has(r.company.id);
    const begins = i === 0 && !governed(r, names) && !listed(r, referents);
    counts.set(r.company.id, (counts.get(r.company.id) ?? 0) + 1 + (inTitle ? 1 : 0) + (begins ? 1 : 0));
  });
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
