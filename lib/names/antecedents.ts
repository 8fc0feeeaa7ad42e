import type { Company } from '../model';
import { aliasKey, descriptionKey } from '../text';
import { type CompiledNames, countryOf, type Head, headOf } from './compile';
import { byContext } from './context';
import { type Article, type Description, type Resolved, wordsOf } from './described';
import { byPronoun, personsIn } from './pronouns';
import type { Lookup } from './readings';
import { type Referent, standingIn, topicOf } from './referents';
import type { Line } from './surroundings';
import { type Token, tokensOf } from './tokens';

const onlyOne = <T extends { id: string }>(list: readonly T[]): T | null => {
  const ids = new Set(list.map((item) => item.id));
  return ids.size === 1 ? (list[0] ?? null) : null;
};

/** By the record's own descriptions ("the ChatGPT maker"). */
function byRecord(d: Description, article: Article, named: ReadonlySet<string>): Company | null {
  const found = article.lookup.get(descriptionKey(wordsOf(d))) ?? [];
  return onlyOne(found) ?? onlyOne(found.filter((company) => named.has(company.id)));
}

/** By a product or child in the description's words ("Windows-Konzern", "Lidl-Mutter"). */
function byOwner(d: Description, head: Head | null, article: Article): { company: Company; asName: boolean } | null {
  if (!head) return null;
  const inside = d.line.hits.filter((hit) => !hit.fixed && hit.start >= d.start && hit.end <= d.end);
  for (const hit of inside) {
    const child = hit.own.length === 1 ? hit.own[0] : undefined;
    const parental = article.names.parentHeads.has(head.head);
    const ownerId = child?.owner ?? (parental ? child?.parent : null) ?? null;
    if (child && ownerId !== null && (child.type === 'product' || parental)) {
      const owner = article.lookup.get(`id:${ownerId}`)?.[0];
      if (owner) return { company: owner, asName: parental };
    }
    const owner = hit.own.length === 0 && article.names.makerHeads.has(head.head) ? onlyOne(hit.owners) : null;
    if (owner) return { company: owner, asName: parental && hit.partAfter !== null };
  }
  return null;
}

/** By a company right before or after ("das Start-up Mistral", "Meta, the Facebook owner,"). */
function byApposition(d: Description, referents: readonly Referent[]): Referent | null {
  const text = d.line.sentence.text;
  for (const referent of standingIn(d.line, referents)) {
    if (referent.start >= d.end && text.slice(d.end, referent.start) === ' ') return referent;
    if (referent.end <= d.start && /^, $/.test(text.slice(referent.end, d.start))) return referent;
  }
  return null;
}

/** By the founder in the description's words ("Zuckerbergs Konzern"). */
function byFounder(tokens: readonly Token[], candidates: readonly Company[]): Company | null {
  const words = new Set<string>();
  for (const token of tokens) {
    const bare = token.text.replace(/['’]s?$/, '');
    words.add(aliasKey(bare));
    words.add(aliasKey(bare.replace(/s$/, '')));
  }
  const founded = candidates.filter((company) =>
    company.founders.some((founder) => words.has(aliasKey(founder.split(/\s+/).at(-1) ?? founder))),
  );
  return onlyOne(founded);
}

/** Whether a person is named in the description's words, so that it points at that person's company only. */
const namesPerson = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, -1).some((token) => /['’]s$/.test(token.text));

/**
 * What the descriptions and pronouns of an article stand for, in reading order; those that stand for
 * no company for sure are left out. `referents` are the names, in reading order; `lookup` holds the
 * companies under description keys (`d:…`) and under `id:…` for owners; `title` the alias keys of the title's words.
 */
export function resolveDescriptions(
  descriptions: readonly Description[],
  referents: readonly Referent[],
  lines: readonly Line[],
  lookup: Lookup,
  title: ReadonlySet<string>,
  names: CompiledNames,
): Resolved[] {
  const article: Article = { lines, lookup, names, topic: topicOf(referents, title, names), persons: personsIn(names) };
  const named = new Set(referents.flatMap((r) => (r.company ? [r.company.id] : [])));
  const companies = [
    ...new Map(referents.flatMap((r) => (r.company ? [[r.company.id, r.company] as const] : []))).values(),
  ];
  const all: Referent[] = [...referents];
  const resolved: Resolved[] = [];
  for (const d of descriptions) {
    if (d.number === 'many') continue;
    const found = resolveOne(d, article, named, companies, all);
    if (!found) continue;
    resolved.push({ description: d, ...found });
    all.push({ line: d.line, start: d.start, end: d.end, company: found.company, name: found.name, hit: null });
    all.sort((a, b) => a.line.index - b.line.index || a.start - b.start);
  }
  return resolved;
}

function resolveOne(
  d: Description,
  article: Article,
  named: ReadonlySet<string>,
  companies: readonly Company[],
  referents: readonly Referent[],
): Omit<Resolved, 'description'> | null {
  const by = (found: Pick<Referent, 'company' | 'name'> | null, why: string): Omit<Resolved, 'description'> | null =>
    found && { company: found.company, name: found.company?.name ?? found.name, asName: false, why };
  const known = (company: Company | null): Pick<Referent, 'company' | 'name'> | null =>
    company && { company, name: company.name };
  if (d.by === 'pronoun') return by(byPronoun(d, referents, article), 'pronoun: nearest subject');
  const { names } = article;
  const tokens = tokensOf(wordsOf(d), names.elisions);
  const lastWord = tokens.at(-1)?.text.replace(/['’]s$/, '') ?? '';
  const heads = tokens.map((token) => headOf(token.text, names)).filter((head) => head !== null);
  const head = headOf(lastWord, names) ?? heads[0] ?? null;
  const apposition = byApposition(d, referents);
  if (apposition) return by(apposition, 'description: apposition');
  const record = byRecord(d, article, named);
  if (record) return by(known(record), 'description: in the record');
  const owner = byOwner(d, head, article);
  if (owner) return { ...owner, name: owner.company.name, why: 'description: owner of the product' };
  const overlapped = d.line.hits.some((hit) => !hit.fixed && hit.word.start < d.end && d.start < hit.word.end);
  const founder = byFounder(tokens, companies);
  if (founder) return by(known(founder), 'description: founder');
  if (overlapped || namesPerson(tokens)) return null;
  if (tokens.some((token) => names.otherWords.has(token.lower))) return null;
  if (!names.determiners.has(tokens[0]?.lower ?? '')) return null;
  const modifiers = head ? tokens.slice(0, -1) : tokens;
  const country = modifiers.map((token) => countryOf(token.text, names)).find((found) => found !== null) ?? null;
  if (!head && country === null) return null;
  if (head?.loose) return null;
  return by(
    byContext(d, head, country, referents, article),
    head ? 'description: context' : 'description: people of its country',
  );
}
