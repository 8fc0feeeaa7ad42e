import { DOMParser } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleLanguage } from '../../../lib/check';
import { detectPacks } from '../../../lib/languages';
import type { ArticleText } from '../../../lib/model';
import { GIVEN_LIMIT, GivenError, type GivenOptions, givenFile, givenSteps } from '../../../lib/page';

const GERMAN =
  'Mistral AI hat im September 2025 eine Finanzierungsrunde über 1,7 Milliarden Euro abgeschlossen. Die Bewertung liegt nun bei 11,7 Milliarden Euro, und das ist mehr, als die meisten erwartet hatten.';
const SPANISH = Array.from(
  { length: 12 },
  () => 'La empresa dijo que su plan para este año era crecer mucho más que antes.',
).join(' ');

const options: GivenOptions = {
  language: (text, declared) => articleLanguage(text, declared, detectPacks),
  chosen: null,
  fallback: 'en',
  published: null,
  words: Object.values(detectPacks).map(({ page }) => page),
};

function read(raw: string, more: Partial<GivenOptions> = {}): ArticleText {
  const steps = givenSteps(raw, { ...options, ...more });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof GivenError) return error.fault;
    throw error;
  }
  return 'none';
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

beforeEach(() => void vi.stubGlobal('DOMParser', DOMParser));
afterEach(() => void vi.unstubAllGlobals());

describe('a file that a person gives', () => {
  it('is decoded by its mark, as UTF-8, by what its HTML names, else as Windows-1252', () => {
    expect(givenFile(bytes('\ufeffKöln'))).toBe('Köln');
    expect(givenFile(bytes('Köln'))).toBe('Köln');
    expect(givenFile(Uint8Array.from([0xff, 0xfe, 0x4b, 0, 0xf6, 0]))).toBe('Kö');
    expect(givenFile(latin('K\u00f6ln'))).toBe('Köln');
    const cyrillic = [...latin('<meta charset="windows-1251"><p>'), 0xcc, 0xee];
    expect(givenFile(Uint8Array.from(cyrillic))).toBe('<meta charset="windows-1251"><p>Мо');
    expect(givenFile(latin('<meta charset="no-such-thing">K\u00f6ln'))).toContain('Köln');
  });

  it.each([
    ['empty', new Uint8Array()],
    ['too-large', new Uint8Array(GIVEN_LIMIT + 1).fill(0x61)],
    ['pdf', bytes('%PDF-1.7 and so on')],
    ['not-text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['not-text', bytes('PK\u0003\u0004word/document.xml')],
    ['not-text', bytes('{\\rtf1\\ansi text}')],
    ['not-text', Uint8Array.from({ length: 4000 }, (_, i) => (i % 31) + 1)],
  ])('is refused as %s', (fault, file) => {
    expect(faultOf(() => givenFile(file))).toBe(fault);
  });

  it('may be as large as the limit', () => {
    expect(givenFile(new Uint8Array(GIVEN_LIMIT).fill(0x61))).toHaveLength(GIVEN_LIMIT);
  });
});

describe('a text that a person gives', () => {
  it('is read in its language, with its day and its words', () => {
    const { info, text } = read(GERMAN, { published: '2025-09-15' });
    expect(text).toBe(GERMAN);
    expect(info).toMatchObject({ language: 'de', published: '2025-09-15', words: 30, partial: null });
  });

  it('keeps its lines apart', () => {
    const { blocks } = read('One fund paid.\n\nAnother did not.');
    expect(blocks).toHaveLength(2);
  });

  it('is read as HTML where it is HTML, without what is hidden', () => {
    const html = `<!doctype html><html lang="de"><head><title>x</title><meta property="article:published_time" content="2025-09-15"></head>
      <body><article><h1>Viel Geld</h1><p>${GERMAN}</p><p hidden>Und 5 Milliarden.</p><script>var a = "9 Milliarden"</script></article></body></html>`;
    const { info, text } = read(html);
    expect(text).toBe(`Viel Geld\n${GERMAN}`);
    expect(info).toMatchObject({ language: 'de', published: '2025-09-15' });
    expect(read(html, { published: '2024-01-01' }).info.published).toBe('2024-01-01');
  });

  it('takes the fallback for one too short to tell, and what the person names before all', () => {
    expect(read('OpenAI: $40 billion').info.language).toBe('en');
    expect(read('OpenAI: 40 Mrd.', { fallback: 'de' }).info.language).toBe('de');
    expect(read(GERMAN, { chosen: 'fr' }).info.language).toBe('fr');
  });

  it.each([
    ['empty', ' \n\t '],
    ['language', SPANISH],
    ['no-text', '<!doctype html><body><img src="x.png"></body>'],
    ['not-text', 'a\u0000b'],
    ['too-large', 'a'.repeat(GIVEN_LIMIT + 1)],
  ])('is refused as %s', (fault, raw) => {
    expect(faultOf(() => read(raw))).toBe(fault);
  });

  it('reads the first part of one that is too long, and says how many words', () => {
    const { info } = read('The fund paid for it. '.repeat(30_000));
    expect(info.partial).toBe('too-long');
    expect(info.words).toBeGreaterThan(110_000);
    expect(info.words).toBeLessThan(120_000);
  });

  it('reads half a million characters in steps', () => {
    const steps = givenSteps(`${'The fund paid for the whole of it in 2024.\n\n'.repeat(11_000)}`, options);
    let count = 1;
    let longest = 0;
    for (let at = performance.now(); !steps.next().done; at = performance.now()) {
      longest = Math.max(longest, performance.now() - at);
      count += 1;
    }
    expect(count).toBeGreaterThan(500);
    expect(longest).toBeLessThan(250);
  });
});
