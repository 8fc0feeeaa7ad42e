import { queryAll, textContent } from '../dom';

/** A JSON-LD node: any JSON object. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** schema.org types whose page is an article. */
const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'Article',
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'TechArticle',
  'Report',
  'BlogPosting',
  'LiveBlogPosting',
]);

/** Scripts that hold JSON-LD. */
export const LINKED_DATA = 'script[type="application/ld+json" i]';

/** Characters of one script that are parsed, scripts read, and how deep a node is looked for. */
const LIMITS = { characters: 1_000_000, scripts: 40, depth: 4, nodes: 500 } as const;
/** Properties that may hold the page's own node. Lists of other pages (itemListElement, hasPart) are left out. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as pages write it: inside comment or CDATA marks, with raw line breaks in strings. Null when it is not JSON. */
function parseLoosely(raw: string): unknown {
  const json = raw
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?$/, '');
  for (const candidate of [json, json.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {}
  }
  return null;
}

function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > LIMITS.depth || into.length >= LIMITS.nodes) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  for (const name of HOLDERS) if (Object.hasOwn(value, name)) collect(value[name], into, depth + 1);
}

/** All nodes of the page's JSON-LD that may describe the page; scripts that are not JSON count for nothing. */
export function readLinkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of queryAll(document, LINKED_DATA).slice(0, LIMITS.scripts)) {
    const raw = textContent(script) ?? '';
    if (raw.length <= LIMITS.characters) collect(parseLoosely(raw), nodes, 0);
  }
  return nodes;
}

/** Types of a node, without the schema.org address before them. */
export function typesOf(node: LinkedNode): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^.*[/#:]/, ''));
}

/** The first text of a property: a string, the first of a list, or the name of a node. Tags and outer blanks are dropped. */
export function textIn(node: LinkedNode | null, name: string): string | null {
  if (!node || !Object.hasOwn(node, name)) return null;
  const value = node[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return cleaned(first);
  if (typeof first === 'number') return String(first);
  return isNode(first) ? textIn(first, 'name') : null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** What of a text has to be looked at: tags, entities, and white space that is not one blank. */
const UNCLEAN = /[<&]|\s\s|[^\S ]/;

/** Text of a value that may hold tags and entities; null when nothing is left. */
export function cleaned(value: string): string | null {
  if (!UNCLEAN.test(value)) return value.trim() || null;
  const text = value
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/**
 * The node that describes the page's article: the first with a headline equal to one of `titles`,
 * else the first with an article type. Null when there is none.
 */
export function articleNode(nodes: readonly LinkedNode[], titles: readonly string[] = []): LinkedNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.has(type)));
  const named = articles.find((node) => titles.includes(textIn(node, 'headline') ?? ''));
  return named ?? articles[0] ?? null;
}
