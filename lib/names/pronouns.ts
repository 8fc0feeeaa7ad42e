import { type CompiledNames, headOf, isRole } from './compile';
import type { Article, Description } from './described';
import { listed, type Referent, standingIn, subjectOf } from './referents';
import { verbAfter } from './surroundings';

/** The company that a pronoun stands for: the only one before it in the sentence, or the subject before. */
export function byPronoun(d: Description, referents: readonly Referent[], article: Article): Referent | null {
  const { line } = d;
  const here = standingIn(line, referents).filter((r) => r.end <= d.start);
  if (article.persons(line, 0, d.start)) return null;
  const at = line.tokens.findIndex((token) => token.start === d.start);
  const lower = line.tokens[at]?.lower ?? '';
  const following = line.tokens[at + 2];
  const subjective = article.names.subjectPronouns.has(lower);
  if (subjective && following && article.names.determiners.has(following.lower)) return null;
  if (
    subjective &&
    !verbAfter(line, { ...EDGE, lastIndex: at, gapAfter: ' ' }, article.names.companyVerbs, article.names)
  )
    return null;
  const distinct = new Set(here.map((r) => r.company?.id ?? r.name));
  if (distinct.size === 1) return here[0] ?? null;
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
  return first && !listed(subject, referents) ? subject : null;
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

/** Whether a person is named between two offsets of a line. */
export function personsIn(names: CompiledNames): Article['persons'] {
  return (line, start, end) =>
    line.tokens.some((token, i) => {
      if (token.start < start || token.end > end) return false;
      const next = line.tokens[i + 1];
      if (names.firstNames.has(token.lower) && token.nameLike && next?.nameLike) return true;
      return isRole(token.text, names) && headOf(token.text, names) === null;
    });
}
