/** Made-up news pages: what surrounds an article on a real one, prose in which no paragraph returns, and as many text nodes as asked for. */
import type { Language } from '../../../lib/model';
import { madeUpName } from '../made-up-record';
import { prose } from '../prose';
import { randomFrom } from '../random';

/** What a page is like. */
export interface PageShape {
  readonly language: Language;
  /** Characters of the article's text, about. */
  readonly characters: number;
  /** Text nodes of the whole page, about. */
  readonly textNodes: number;
  /** Whether the page calls itself an article. */
  readonly declared: boolean;
  readonly seed?: number;
  /** Of so many paragraphs one is dense with names and figures; 3 when left out. */
  readonly sparseness?: number;
}

/** Words that plain sentences are made of: who, does, what, where, when. */
const PLAIN: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    'The ministry|A former engineer|Her deputy|The union|One of the buyers|The regulator|A panel of judges|The landlord|His successor|The research group|A city councillor|The committee'.split(
      '|',
    ),
    'has long argued against|quietly withdrew from|was unable to explain|is expected to publish|has not yet replied to|wants to reconsider|described in detail|had warned about|welcomed'.split(
      '|',
    ),
    'the plan for the harbour|an older draft of the contract|the noise that the cooling plant makes|a list of suppliers|the lack of trained staff|the way in which the tests were run|a proposal from the opposition|the wording of the licence'.split(
      '|',
    ),
    'in a letter to the editors|at a meeting in the town hall|during a walk through the plant|on the sidelines of the fair|in a hearing behind closed doors|in front of the assembled staff|over lunch'.split(
      '|',
    ),
    'while the talks went on|before anybody had asked|although the lawyers advised against it|as the market opened|when the rain set in|because nobody else would|after weeks of silence'.split(
      '|',
    ),
  ],
  de: [
    'Das Ministerium|Eine frühere Ingenieurin|Ihr Stellvertreter|Die Gewerkschaft|Einer der Käufer|Die Aufsicht|Eine Jury aus Fachleuten|Der Vermieter|Ihre Nachfolgerin|Die Forschungsgruppe|Ein Stadtrat|Der Ausschuss'.split(
      '|',
    ),
    'wehrt sich seit Langem gegen|verabschiedete sich leise von|schwieg bisher zu|berichtet demnächst über|wartet noch auf|zweifelt inzwischen an|sprach ausführlich von|warnte schon früh vor|freute sich über'.split(
      '|',
    ),
    'dem Vorhaben am Hafen|dem älteren Entwurf des Vertrags|dem Lärm der Kühlanlage|der Liste der Zulieferer|dem Mangel an Fachkräften|der Art der Prüfungen|dem Vorschlag der Opposition|dem Wortlaut der Lizenz'.split(
      '|',
    ),
    'in einem Brief an die Redaktion|bei einem Treffen im Rathaus|während eines Rundgangs durch das Werk|am Rande der Messe|in einer Anhörung hinter verschlossenen Türen|vor versammelter Belegschaft|beim Mittagessen'.split(
      '|',
    ),
    'während die Gespräche weitergingen|bevor jemand gefragt hatte|obwohl die Anwälte abrieten|als der Handel begann|als der Regen einsetzte|weil es sonst niemand tat|nach Wochen des Schweigens'.split(
      '|',
    ),
  ],
};

const TOPICS = 'Markets|Energy|Science|Opinion|Culture|Travel|Weather|Chess|Podcasts|Letters|Video|Archive'.split('|');

const ACCOUNTED = 640;

function plainParagraph(language: Language, random: () => number, number: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const sentence = (i: number): string => {
    const words = PLAIN[language].map(pick).join(' ').replace(' weil', ', weil').replace(' obwohl', ', obwohl');
    return i === 0 ? `${words} (${number}).` : `${words}.`;
  };
  return Array.from({ length: 5 }, (_, i) => sentence(i)).join(' ');
}

/** Paragraphs of about so many characters together. */
function paragraphsOf({ language, characters, seed = 1, sparseness = 3 }: PageShape): string[] {
  const random = randomFrom(seed * 7919);
  const count = Math.max(1, Math.ceil(characters / ACCOUNTED));
  const dense = prose(language, Math.ceil(count / sparseness) * 125, seed).text.split('\n');
  return Array.from({ length: count }, (_, i) =>
    i % sparseness === 0
      ? (dense[i / sparseness] ?? plainParagraph(language, random, i))
      : plainParagraph(language, random, i),
  );
}

/** A paragraph's HTML cut into about `nodes` text nodes: every second stretch of words is a link or set off. */
function inline(text: string, nodes: number, random: () => number): string {
  const words = text.split(' ');
  const each = Math.max(1, Math.floor(words.length / Math.max(1, nodes)));
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += each) {
    const words_ = words
      .slice(at, at + each)
      .join(' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
    if (nodes < 2 || (at / each) % 2 === 0) parts.push(words_);
    else {
      const tag = ['a', 'em', 'span', 'strong'][Math.floor(random() * 4)];
      parts.push(tag === 'a' ? `<a href="/topic/${at}">${words_}</a>` : `<${tag}>${words_}</${tag}>`);
    }
  }
  return parts.join(' ');
}

const teaser = (i: number, random: () => number): string =>
  `<li class="teaser teaser--${i % 3}"><article><a href="/story/${i}"><span class="kicker">${TOPICS[i % TOPICS.length]}</span>
<h3>Another story, number ${i}, about ${Math.floor(random() * 1e6).toString(36)}</h3></a><div class="byline"><span>By</span> <a href="/people/${i}">A. Writer</a>, <time datetime="2024-05-${10 + (i % 20)}">yesterday</time></div></article></li>`;

const links = (count: number, of: string): string =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${of}/${i}">${TOPICS[i % TOPICS.length]} ${i}</a></li>`).join(
    '',
  );

const STYLE = `body{font:17px/1.6 Georgia,serif;margin:0}header,footer,aside{font:14px/1.4 sans-serif}
.wrap{display:grid;grid-template-columns:minmax(0,42rem) 18rem;gap:2rem;max-width:66rem;margin:0 auto}
nav ul,footer ul{display:flex;flex-wrap:wrap;gap:.5rem 1rem;list-style:none}.paragraph>a{color:#036;text-decoration:underline}
.ad{height:250px;background:#eee}.hidden-note{display:none}.teaser h3{margin:.2rem 0}blockquote{border-left:3px solid #ccc;padding-left:1rem}
@media(max-width:60rem){.wrap{display:block}}`;

/** Text nodes that a page has around its article. */
const AROUND = 480;

const head = (
  { language, declared }: PageShape,
  title: string,
): string => `<!doctype html><html lang="${language}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">
<meta name="description" content="${title}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Made up">
${
  declared
    ? `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-06-01T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","inLanguage":"${language}","datePublished":"2024-06-01T08:00:00Z","author":{"@type":"Person","name":"A. Writer"}}</script>`
    : '<meta property="og:type" content="website">'
}
<style>${STYLE}</style></head>`;

const around = (random: () => number): { before: string; after: string } => ({
  before: `<header class="site-header"><a href="/" class="logo">Made up</a><nav><ul>${links(40, 'section')}</ul></nav></header>`,
  after: `<aside class="sidebar"><div class="ad"></div><h2>Most read</h2><ul>${Array.from({ length: 16 }, (_, i) => teaser(i, random)).join('')}</ul></aside></div>
<section class="recommended"><h2>More</h2><ul>${Array.from({ length: 16 }, (_, i) => teaser(100 + i, random)).join('')}</ul></section>
<footer><nav><ul>${links(48, 'about')}</ul></nav><p>© Made up</p></footer>`,
});

/** The HTML of a made-up news page; the same for the same shape. */
export function newsPage(shape: PageShape): string {
  const random = randomFrom((shape.seed ?? 1) * 104_729);
  const paragraphs = paragraphsOf(shape);
  const each = (shape.textNodes - AROUND) / paragraphs.length;
  const title = `A long look at ${madeUpName(0).replace('&', 'and')} and ${paragraphs.length - 1} others`;
  const { before, after } = around(random);
  const body = paragraphs.map((text, i) => {
    const inner = inline(text, Math.round(each), random);
    const section = i % 9 === 8 ? `<h2>Part ${Math.ceil(i / 9)}</h2>` : '';
    const block = i % 17 === 5 ? `<blockquote><p>${inner}</p></blockquote>` : `<p class="paragraph">${inner}</p>`;
    return i % 12 === 7 ? `${section}${block}<div class="ad"></div>` : `${section}${block}`;
  });
  return `${head(shape, title)}<body>${before}<div class="wrap"><main><article><h1>${title}</h1>
<p class="dek">By <a href="/people/1">A. Writer</a> <time datetime="2024-06-01">1 June 2024</time></p>
${body.join('\n')}</article></main>${after}</body></html>`;
}

/** A page of teasers that says of itself nothing, or that it is a website: no article. */
export function frontPage(shape: PageShape): string {
  const random = randomFrom((shape.seed ?? 1) * 104_729);
  const { before, after } = around(random);
  const teasers = Array.from({ length: Math.ceil((shape.textNodes - AROUND) / 6) }, (_, i) => teaser(1000 + i, random));
  return `${head({ ...shape, declared: false }, 'Made up news').replace('<meta property="og:type" content="website">', '')}<body>${before}<div class="wrap"><main><ul>
${teasers.join('\n')}</ul></main>${after}</body></html>`;
}

/** Names that the other tools look for: companies that the page names. */
export const NAMES: readonly string[] = Array.from({ length: 30 }, (_, i) => madeUpName(i));
