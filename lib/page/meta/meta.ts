import type { PartialDate } from '../../model';
import type { PageWords } from '../../model/tables/page';
import { attribute, bodyOf, documentElement, queryAll, queryFirst, textContent } from '../dom';
import { runAll, type Steps } from '../steps';
import { dateInPath, readDate } from './date';
import { articleNode, cleaned, type LinkedNode, readLinkedData, textIn, typesOf } from './json-ld';

/** Address of a page; the part of `Location` that is read. */
export interface PageAddress {
  readonly hostname: string;
  readonly pathname: string;
}

/** What a page says of itself. */
export interface PageMeta {
  title: string | null;
  /** Language tag as stated ("de-AT"), not yet checked against the text. */
  language: string | null;
  /** Day, ISO 8601, and the source it came from (a name of `DATE_SOURCES`). */
  published: PartialDate | null;
  publishedBy: string | null;
  modified: PartialDate | null;
  /** Name of the publication, else its host. */
  site: string | null;
  /** `og:type` in lower case. */
  type: string | null;
  /** The JSON-LD node of the article. */
  article: LinkedNode | null;
  liveBlog: boolean;
}

/** What a source of a date is asked. */
interface DateContext {
  document: Document;
  metas: MetaElements;
  article: LinkedNode | null;
  address: PageAddress | null;
}

/** One place where pages state their date; `find` gives raw stamps, best first. */
export interface DateSource {
  readonly name: string;
  readonly find: (page: DateContext) => readonly (string | null)[];
}

/** Contents of the page's `meta` elements by property, name or itemprop, in lower case; the first of each. */
export type MetaElements = ReadonlyMap<string, string>;

/** Collects the `meta` elements in one look through the page. */
export function readMetaElements(document: Document): MetaElements {
  const found = new Map<string, string>();
  for (const element of queryAll(document, 'meta')) {
    const content = cleaned(attribute(element, 'content') ?? '');
    if (!content) continue;
    for (const by of ['property', 'name', 'itemprop']) {
      const name = attribute(element, by)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const first = (metas: MetaElements, ...names: readonly string[]): string | null =>
  names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;

const stamps = (document: Document, selector: string): (string | null)[] =>
  queryAll(document, selector)
    .slice(0, 5)
    .flatMap((e) => [attribute(e, 'datetime'), attribute(e, 'content'), textContent(e)?.slice(0, 100) ?? null]);

const metaSource = (name: string): DateSource => ({
  name: `meta ${name}`,
  find: (p) => [first(p.metas, name.toLowerCase())],
});

/**
 * Every place where the day of publication is looked for, in this order; the first that holds a real
 * date wins. The order of the first two is Readability's; the names are those that the big
 * publishing systems write (Open Graph, schema.org, Parse.ly, Sailthru, Dublin Core).
 */
export const DATE_SOURCES: readonly DateSource[] = [
  { name: 'JSON-LD datePublished', find: (p) => [textIn(p.article, 'datePublished')] },
  metaSource('article:published_time'),
  metaSource('og:article:published_time'),
  { name: 'itemprop datePublished', find: (p) => stamps(p.document, '[itemprop~="datePublished"]') },
  metaSource('parsely-pub-date'),
  metaSource('sailthru.date'),
  metaSource('cXenseParse:recs:publishtime'),
  metaSource('dc.date.issued'),
  metaSource('dcterms.issued'),
  metaSource('dcterms.created'),
  metaSource('dc.date'),
  metaSource('pubdate'),
  metaSource('publish-date'),
  metaSource('publishdate'),
  metaSource('date'),
  { name: 'JSON-LD dateCreated', find: (p) => [textIn(p.article, 'dateCreated')] },
  { name: 'time[pubdate]', find: (p) => stamps(p.document, 'time[pubdate]') },
  {
    name: 'time in the head of the article',
    find: (p) =>
      stamps(p.document, 'article header time, main header time, header time, article h1 ~ time, article h1 ~ * time'),
  },
  {
    name: 'first time of the article',
    find: (p) => stamps(p.document, 'article time[datetime], main time[datetime]').slice(0, 3),
  },
  { name: 'path', find: (p) => [p.address ? dateInPath(p.address.pathname) : null] },
];

/** Places where the day of the last change is looked for, in this order. */
const MODIFIED_SOURCES: readonly DateSource[] = [
  { name: 'JSON-LD dateModified', find: (p) => [textIn(p.article, 'dateModified')] },
  metaSource('article:modified_time'),
  metaSource('og:updated_time'),
  { name: 'itemprop dateModified', find: (p) => stamps(p.document, '[itemprop~="dateModified"]') },
  metaSource('last-modified'),
  metaSource('dcterms.modified'),
];

function* firstDate(
  sources: readonly DateSource[],
  context: DateContext,
  words: readonly PageWords[],
): Steps<{ date: PartialDate | null; by: string | null }> {
  for (const source of sources) {
    for (const raw of source.find(context)) {
      const date = readDate(raw, words);
      if (date) return { date, by: source.name };
    }
    if (!source.name.startsWith('meta ')) yield;
  }
  return { date: null, by: null };
}

/** Text of the one visible main heading, or null when there is none or are several. */
function mainHeading(document: Document): string | null {
  const headings = queryAll(document, 'h1').slice(0, 3);
  return headings.length === 1 ? cleaned(textContent(headings[0] as Element)?.slice(0, 500) ?? '') : null;
}

const languageTag = (value: string | null): string | null =>
  value && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(value.trim()) ? value.trim().replace(/_/g, '-') : null;

/** What tells whether a page is an article: the little that is looked at on every page. */
export interface PageSigns {
  readonly metas: MetaElements;
  /** The one main heading. */
  readonly heading: string | null;
  /** The JSON-LD node of the article. */
  readonly article: LinkedNode | null;
  /** `og:type` in lower case. */
  readonly type: string | null;
}

/** Reads the signs. What is broken counts as absent. */
export function readSigns(document: Document): PageSigns {
  const metas = readMetaElements(document);
  const heading = mainHeading(document);
  const titles = [heading, first(metas, 'og:title', 'twitter:title')].filter((t): t is string => t !== null);
  const article = articleNode(readLinkedData(document), titles);
  return { metas, heading, article, type: first(metas, 'og:type')?.toLowerCase() ?? null };
}

/**
 * Reads what the page says of itself; what its signs say is taken from `signs` where they have just been read. What is
 * broken counts as absent. Yields after each look through the page.
 */
export function* metaSteps(
  document: Document,
  words: readonly PageWords[],
  address: PageAddress | null = null,
  signs: PageSigns | null = null,
): Steps<PageMeta> {
  const html = documentElement(document);
  const body = bodyOf(document);
  const { metas, heading, article, type } = signs ?? readSigns(document);
  yield;
  const ogTitle = first(metas, 'og:title', 'twitter:title');
  const titleElement = queryFirst(document, 'title');
  const pageTitle = titleElement ? cleaned(textContent(titleElement)?.slice(0, 500) ?? '') : null;
  const context: DateContext = { document, metas, article, address };
  const published = yield* firstDate(DATE_SOURCES, context, words);
  const modified = yield* firstDate(MODIFIED_SOURCES, context, words);
  return {
    title: textIn(article, 'headline') ?? ogTitle ?? heading ?? pageTitle,
    language:
      languageTag(html && attribute(html, 'lang')) ??
      languageTag(body && attribute(body, 'lang')) ??
      languageTag(first(metas, 'og:locale')) ??
      languageTag(textIn(article, 'inLanguage')) ??
      languageTag(first(metas, 'language', 'dc.language', 'content-language')),
    published: published.date,
    publishedBy: published.by,
    modified: modified.date,
    site:
      textIn(article, 'publisher') ?? first(metas, 'og:site_name', 'application-name') ?? (address?.hostname || null),
    type,
    article,
    liveBlog: article !== null && typesOf(article).includes('LiveBlogPosting'),
  };
}

/** The same in one go. */
export function readMeta(
  document: Document,
  words: readonly PageWords[],
  address: PageAddress | null = null,
): PageMeta {
  return runAll(metaSteps(document, words, address));
}
