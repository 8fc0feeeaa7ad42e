import type { Company } from '../model';
import { aliasKey } from '../text';
import type { Head } from './compile';
import { type Article, type Description, wordsOf } from './described';
import { aboutFit, kindFit, tellingWords } from './fit';
import { broughtIn, governed, inGovernedList, inRelativeClauseOf, listed, type Referent, subjectOf } from './referents';
import type { Line } from './surroundings';
import { tokensOf } from './tokens';

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
/** Points off for a member of a list after a preposition, and for a company that comes in by way of another ("the rival X"). */
const LISTED = 0.5;
const BROUGHT_IN = 1.5;
/** Points for a company of the country that a description names beside its noun. */
const SAME_COUNTRY = 1;
/** Points for what the last sentence that names a company speaks of by a description already. */
const CONTINUED = 1;

interface Scored {
  id: string;
  company: Company | null;
  name: string;
  score: number;
}

const idOf = (r: Referent): string => r.company?.id ?? `?${aliasKey(r.name)}`;

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
  if (!first || new Set(inBlock.map(idOf)).size > 1) return null;
  const previous = lines[first.line.index - 1]?.sentence;
  const opens =
    previous === undefined ||
    (previous.block !== first.line.sentence.block && first.line.sentence.start - previous.end <= LINE_BREAK);
  return opens && subjects.get(first.line.index) === first ? first.company : null;
}

/** The subject of the last sentence before the description's that names a company, where a description stands for it. */
function continuedBy(
  d: Description,
  before: readonly Referent[],
  subjects: ReadonlyMap<number, Referent | undefined>,
): Referent | undefined {
  const last = before.findLast((r) => r.line !== d.line);
  const subject = last && subjects.get(last.line.index);
  return subject?.hit === null && subject.company !== null ? subject : undefined;
}

/** Whether a company may be from a country; one that the record lacks may, as may one whose country is not on record. */
const fromCountry = (r: Referent, country: string, head: Head | null): boolean =>
  r.company === null || r.company.country === country || (head !== null && r.company.country === null);

/** By recency, grammatical subject, the article's topic and what the noun says. */
export function byContext(
  d: Description,
  head: Head | null,
  country: string | null,
  referents: readonly Referent[],
  article: Article,
): Pick<Referent, 'company' | 'name'> | null {
  const tokens = tokensOf(wordsOf(d), article.names.elisions);
  const words = tellingWords(tokens, head, article.names);
  const before = earlier(d, referents, article.topic);
  const here = new Set(before.filter((r) => r.line === d.line).map(idOf));
  const subjects = new Map<number, Referent | undefined>();
  for (const { line } of before) {
    if (!subjects.has(line.index)) subjects.set(line.index, subjectOf(line, referents, article.names));
  }
  const opener = paragraphTopic(d, before, subjects, article.lines);
  const kind = tokens.some((token) => article.names.tables.youngEndings.some((ending) => token.lower.endsWith(ending)))
    ? 'startup'
    : (head?.kind ?? 'any');
  const blocked = new Set(
    before.filter((r) => r.line === d.line && inRelativeClauseOf(r, d.start, article.names)).map(idOf),
  );
  const continued = here.size === 0 ? continuedBy(d, before, subjects) : undefined;
  const scores = new Map<string, Scored>();
  for (const r of before) {
    const id = idOf(r);
    if (blocked.has(id)) continue;
    if (country !== null && !fromCountry(r, country, head)) continue;
    const fit = r.company ? kindFit(r.company, kind) : 0;
    if (fit === null) continue;
    const topical = r.company !== null && r.company.id === article.topic;
    let score = (RECENCY[d.line.index - r.line.index] ?? 0) + fit;
    if (subjects.get(r.line.index) === r && !listed(r, before)) score += r.hit?.genitive ? 0.5 : 1;
    else if (governed(r, article.names)) score -= 0.5;
    if (r.hit !== null && r.hit.partAfter !== null) score -= 1;
    if (inGovernedList(r, before, article.names)) score -= LISTED;
    if (broughtIn(r, article.names)) score -= BROUGHT_IN;
    if (r === continued) score += CONTINUED;
    if (r.line === d.line && here.size === 1) score += 1;
    if (r.line.sentence.block !== d.line.sentence.block) score -= OTHER_PARAGRAPH;
    if (r.company && r.company === opener) score += 1;
    if (topical) score = Math.max(score, TOPIC_RECENCY + fit) + TOPIC;
    if (country !== null && r.company?.country === country) score += SAME_COUNTRY;
    if (r.company) score += aboutFit(r.company, words, (head?.prefix ?? 0) > 0, article.names.tables.language);
    const known = scores.get(id);
    if (!known || known.score < score) scores.set(id, { id, company: r.company, name: r.name, score });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < LEAST || (second && best.score - second.score < MARGIN)) return null;
  return best;
}
