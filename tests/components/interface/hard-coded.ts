/** Finds text on a page of the harness, shown in the made-up language, that came from no catalogue. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { sampleArticle } from '../harness/articles';
import { worthArticle } from '../harness/worth';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Fields of the record, and of what the harness makes up, that hold text from outside. */
const OUTSIDE = new Set(
  'name aliases products publisher note why about title url names founders owner host'.split(' '),
);

/** Further text from outside: what the harness makes up, and languages by their own names. */
const MADE_UP = [
  'Sample Courier',
  'sample.example',
  'As the annual report has it.',
  'Never confirmed by anybody.',
  'Acme Robotik',
  'AI deals, weekly',
  'Quelltal newsroom',
  'https://feeds.example/ai-deals/',
  'https://feeds.example/a/',
  'feeds.example',
  'feed.json: signature of key 9f3c… does not verify',
  'root/1.json',
  'Failed to fetch',
  '<img src=x onerror=alert(1)>txt.exe Z',
  'facts.csv',
  'nobody',
  'meta',
  'accel',
  'scale-ai',
  'Arms race, Evening Wire',
  // Of the reading memory, the settings and the text form.
  'Wholly-unbroken-title-of-an-article-about-the-price-of-labels-in-the-trade',
  '<img src=x onerror=alert(1)>',
  'The price of labels',
  'Morning Ledger',
  'Something new',
  'Saved.',
  'a.html',
  'Deutsch',
  'English',
];

/** What `Intl` writes in English dates, instants, distances and lists. */
const INTL = new RegExp(
  [
    ...'January February March April May June July August September October November December'.split(' '),
    ...'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec AM PM and or'.split(' '),
    '(?:second|minute|hour|day|week|month|year|quarter)s?',
    '(?<=\\d (?:second|minute|hour|day|week|month|year)s? )ago',
    'in(?= \\d)',
    'bytes?|kB|MB',
  ]
    .map((word) => `(?<![A-Za-z])(?:${word})(?![A-Za-z])`)
    .join('|'),
  'g',
);

/** Addresses, and hosts of made-up sites. */
const ADDRESSES = /chrome:\/\/\S+|(?:https?:\/\/|\*\.)?[\w-]+(?:\.[\w-]+)*\.example\S*/g;

/** A column of a person's file by the name it has there, where a fault or a change is told. */
const COLUMN = /^(?:amount|company)$|(?<=\d, )(?:amount|company)(?=: )/g;

/** Keys of the keyboard as the browser names them, codes of currencies, and content hashes. */
const CODES = /\b(?:Alt|Shift|Ctrl|Esc)(?:\+\S+)?|\b[A-Z]{3}\b|\b[0-9a-f]{4,}(?:-[0-9a-f]{4,})*\b/g;

function leaves(value: unknown, take: boolean, into: Set<string>): void {
  if (typeof value === 'string') {
    if (take && value.length > 1) into.add(value);
  } else if (Array.isArray(value)) {
    for (const one of value) leaves(one, take, into);
  } else if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) leaves(one, take || OUTSIDE.has(key), into);
  }
}

let known: { texts: readonly string[]; article: string } | null = null;

/** Texts from outside, the longest first, and the words of the sample article. */
function outside(): { texts: readonly string[]; article: string } {
  if (known) return known;
  const texts = new Set(MADE_UP);
  const folder = path.join(ROOT, 'assets/facts');
  for (const file of readdirSync(folder)) {
    leaves(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), false, texts);
  }
  leaves(JSON.parse(readFileSync(path.join(ROOT, 'assets/sites.json'), 'utf8')), false, texts);
  const article = `${sampleArticle('en').text}\n${worthArticle('en').text}`;
  known = { texts: [...texts].sort((a, b) => b.length - a.length), article };
  return known;
}

/** A text where it stands as whole words. */
const wholly = (text: string): RegExp =>
  new RegExp(`(?<![A-Za-z])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z])`, 'g');

/** What of a text came from no catalogue; empty when all did, or came from outside. */
export function plainPart(text: string): string {
  const { texts, article } = outside();
  let rest = text.replace(/“([^”]+)”/g, (quoted, words: string) => (article.includes(words) ? ' ' : quoted));
  rest = rest.replace(ADDRESSES, ' ');
  if (!/[A-Za-z]/.test(rest) || article.includes(rest.trim())) return '';
  for (const one of texts) {
    if (!/[A-Za-z]/.test(rest)) return '';
    if (rest.includes(one)) rest = rest.replace(wholly(one), ' ');
  }
  rest = rest.replace(INTL, ' ').replace(CODES, ' ').replace(COLUMN, ' ');
  return /[A-Za-z]/.test(rest) ? rest.replace(/\s+/g, ' ').trim() : '';
}

/** Every text on the page that a person sees or hears and that is in part from no catalogue. */
export async function hardCoded(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const said: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      if (element && !element.closest('script, style, title') && node.textContent?.trim()) said.push(node.textContent);
    }
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
    }
    return said;
  });
  return [...new Set(shown)].flatMap((text) => {
    const rest = plainPart(text);
    return rest === '' ? [] : [`${rest}  ←  ${text.trim().slice(0, 120)}`];
  });
}
