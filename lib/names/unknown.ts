import type { Span } from '../model';
import { aliasKey, isLegalForm, withoutLegalForm } from '../text';
import { type Candidate, candidatesIn, followsRole, isPersonOrPlace, personKeys } from './candidates';
import type { CompiledNames } from './compile';
import type { Hit } from './hits';
import { companyRows, mayName, slotOf, type WordUse, wordUse } from './slots';
import type { Line } from './surroundings';
import type { Token } from './tokens';
import { ENOUGH, mayStand, type Slots, scoreOf } from './unknown-evidence';

/** A company name that the record lacks. Offsets are in the sentence. */
export interface Unknown extends Span {
  line: Line;
  name: string;
  why: string;
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
