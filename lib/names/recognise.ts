import type { Company } from '../model';
import { aliasKey } from '../text';
import { type CompiledNames, countryOf } from './compile';
import { ENOUGH, evidenceFor, inPersonName, isAmbiguous } from './evidence';
import type { Hit } from './hits';
import { type Line, neighboursOf } from './surroundings';

/** What a hit was recognised as. `company` is null for an entity of its own that the record lacks. */
export interface Recognised {
  line: Line;
  hit: Hit;
  company: Company | null;
  /** Known only as a product of `company`. */
  product: boolean;
  why: string;
}

const isFormer = (company: Company, key: string): boolean =>
  company.former.some((name) => aliasKey(name) === key) && company.products.some((name) => aliasKey(name) === key);

/** Whether a company's name is used with an article in this article ("die Deutsche Telekom"). */
function articleUsers(lines: readonly Line[], sure: ReadonlyMap<Hit, Company>, names: CompiledNames): Set<string> {
  const users = new Set<string>();
  for (const line of lines) {
    for (const hit of line.hits) {
      const company = sure.get(hit);
      const before = neighboursOf(line, hit).before;
      if (company && before && names.determiners.has(before.lower) && hit.partAfter === null) users.add(company.id);
    }
  }
  return users;
}

/** The one company that a hit names without need of context; null when it needs context or names none. */
function unambiguous(hit: Hit): Company | null {
  if (hit.fixed || hit.own.length !== 1) return null;
  const company = hit.own[0];
  return company && !isAmbiguous(company, hit.surface, hit.key) && !isFormer(company, hit.key) ? company : null;
}

/** The hit with the words around that make an entity of its own of a company's name ("OpenAI Foundation"); null where none do. */
function otherEntity(line: Line, hit: Hit, names: CompiledNames): Hit | null {
  if (hit.partAfter !== null) return names.otherEntityTails.has(hit.partAfter) ? hit : null;
  const n = neighboursOf(line, hit);
  if (n.gapAfter !== ' ' || !n.after?.nameLike || !names.otherEntityTails.has(n.after.lower)) return null;
  const word = { start: hit.word.start, end: n.after.end };
  return { ...hit, word, surface: line.sentence.text.slice(word.start, word.end) };
}

/** Whether a product's name is telling by itself: camel case, digits, capitals or several words. */
function distinctive(surface: string): boolean {
  const letter = surface.search(/\p{L}/u);
  return /\p{Ll}\p{Lu}|^\p{Lu}{3}|[\s-]/u.test(surface) || (letter >= 0 && /\p{N}/u.test(surface.slice(letter)));
}

/** Words around a name in which its place may stand. */
const PLACE_BEFORE = 3;
const PLACE_AFTER = 6;

/** Another company of the same name from the country that stands beside it ("Turing, Tokyo's self-driving hopeful"). */
function namesake(line: Line, hit: Hit, company: Company, names: CompiledNames): Company | null {
  if (hit.namesakes.length === 0) return null;
  const { index, lastIndex } = neighboursOf(line, hit);
  const around = line.tokens.slice(Math.max(0, index - PLACE_BEFORE), lastIndex + 1 + PLACE_AFTER);
  const countries = new Set(around.map((token) => countryOf(token.text, names)));
  if (company.country !== null && countries.has(company.country)) return null;
  const there = hit.namesakes.filter(({ country }) => country !== null && countries.has(country));
  return there.length === 1 ? (there[0] ?? null) : null;
}

/** Rows of tables that name a company for sure, so that what fills another cell may be one too. */
function tablesOf(lines: readonly Line[], sure: ReadonlySet<Hit>): ReadonlySet<Line> {
  const rows = new Set<Line>();
  let table: Line[] = [];
  const close = (): void => {
    if (table.some((line) => line.hits.some((hit) => sure.has(hit)))) for (const line of table) rows.add(line);
    table = [];
  };
  for (const line of lines) {
    if (table[0] && table[0].sentence.section !== line.sentence.section) close();
    if (line.sentence.kind === 'table-row') table.push(line);
    else close();
  }
  close();
  return rows;
}

/**
 * Decides every hit of the article: names that need no context first, ambiguous ones by the evidence
 * in their sentence, by whether they stand in the `title` (alias keys of its words), and by whether the company is named for sure elsewhere, then products.
 */
export function recognise(lines: readonly Line[], title: ReadonlySet<string>, names: CompiledNames): Recognised[] {
  const founders = new Set<string>();
  for (const line of lines) {
    for (const hit of line.hits) {
      for (const company of [...hit.own, ...hit.owners]) {
        for (const founder of company.founders) founders.add(aliasKey(founder));
      }
    }
  }
  const result: Recognised[] = [];
  const sure = new Map<Hit, Company>();
  const open: { line: Line; hit: Hit }[] = [];
  for (const line of lines) {
    for (const hit of line.hits) {
      if (hit.fixed || inPersonName(line, hit, names, founders)) continue;
      const other = otherEntity(line, hit, names);
      if (other) {
        result.push({ line, hit: other, company: null, product: false, why: 'entity-of-its-own' });
        continue;
      }
      const company = unambiguous(hit);
      if (company) sure.set(hit, company);
      else open.push({ line, hit });
    }
  }
  const why = new Map<Hit, string>();
  for (const hit of sure.keys()) why.set(hit, 'name');
  const established = (company: Company): boolean => [...sure.values()].some((other) => other.id === company.id);
  for (let pass = 0; pass < 3; pass++) {
    const users = articleUsers(lines, sure, names);
    const named = new Set([...sure].filter(([, company]) => company.type !== 'product').map(([hit]) => hit));
    const tables = tablesOf(lines, named);
    const decided: [Hit, Company, string][] = [];
    for (const { line, hit } of open) {
      if (sure.has(hit) || hit.own.length === 0) continue;
      const known = hit.own.filter(established);
      const candidates = known.length > 0 ? known : hit.own.filter((c) => !isAmbiguous(c, hit.surface, hit.key));
      const one = candidates.length === 1 ? candidates[0] : hit.own.length === 1 ? hit.own[0] : undefined;
      const company = one && (namesake(line, hit, one, names) ?? one);
      if (!company || (isFormer(company, hit.key) && hit.partAfter === null && established(company))) continue;
      const told = {
        takesArticle: users.has(company.id),
        inTable: tables.has(line),
        former: isFormer(company, hit.key),
      };
      const evidence = evidenceFor(line, hit, named, told, names);
      const inTitle = title.has(hit.key);
      const score = evidence.score + (known.length > 0 ? 3 : 0) + (inTitle ? 1 : 0);
      if (score >= ENOUGH)
        decided.push([
          hit,
          company,
          [...evidence.why, ...(inTitle ? ['title'] : []), ...(known.length > 0 ? ['named-elsewhere'] : [])].join('+'),
        ]);
    }
    if (decided.length === 0) break;
    for (const [hit, company, reason] of decided) {
      sure.set(hit, company);
      why.set(hit, `context: ${reason}`);
    }
  }
  const line = new Map<Hit, Line>(lines.flatMap((l) => l.hits.map((hit): [Hit, Line] => [hit, l])));
  for (const [hit, company] of sure) {
    const at = line.get(hit);
    if (at) result.push({ line: at, hit, company, product: false, why: why.get(hit) ?? 'name' });
  }
  for (const { line: at, hit } of open) {
    if (sure.has(hit)) continue;
    const former = hit.own.filter((company) => isFormer(company, hit.key));
    const owners = [...hit.owners, ...former].filter((c, i, all) => all.findIndex((o) => o.id === c.id) === i);
    if (hit.own.length > former.length || owners.length === 0) continue;
    const owner = owners.find(established) ?? (owners.length === 1 && distinctive(hit.surface) ? owners[0] : undefined);
    if (owner) result.push({ line: at, hit, company: owner, product: true, why: 'product' });
  }
  for (const { line: at, hit, company, product } of [...result]) {
    const lead = hit.lead?.own.find((own) => company && (product ? own.id === company.id : own.id === company.owner));
    if (!lead || !hit.lead || !(product || company?.type === 'product')) continue;
    result.push({ line: at, hit: hit.lead, company: lead, product: false, why: 'owner-in-product-name' });
  }
  return result.sort((a, b) => a.line.index - b.line.index || a.hit.start - b.hit.start);
}
