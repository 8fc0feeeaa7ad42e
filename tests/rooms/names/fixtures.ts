import { names as de } from '../../../lib/languages/de/names';
import { names as en } from '../../../lib/languages/en/names';
import { names as fr } from '../../../lib/languages/fr/names';
import type { Company, Detection, FactBase, Mention, ReadingLanguage } from '../../../lib/model';
import { findDescriptions, findNames, resolveNames } from '../../../lib/names';
import { aliasKeysOf } from '../../../lib/text/alias-key';
import { company as madeUp } from '../made-up';

export const tables = { de, en, fr } as const;

/** A made-up company from the United States. */
export const company = (id: string, name: string, more: Partial<Company> = {}): Company =>
  madeUp(id, name, { country: 'US', ...more });

/** A small record of made-up extent: real names, no facts. */
export const RECORD: Company[] = [
  company('meta', 'Meta Platforms', {
    aliases: ['Meta'],
    former: ['Facebook'],
    ambiguous: ['Meta', 'Facebook'],
    founded: 2004,
    founders: ['Mark Zuckerberg'],
    products: ['Facebook', 'Meta AI'],
  }),
  company('scale-ai', 'Scale AI', {
    aliases: ['Scale'],
    ambiguous: ['Scale'],
    founded: 2016,
    about: { en: 'Supplier of training data.', de: 'Anbieter von Trainingsdaten.' },
  }),
  company('openai', 'OpenAI', {
    founded: 2015,
    descriptions: { en: ['the ChatGPT maker'], de: ['der ChatGPT-Entwickler'] },
  }),
  company('chatgpt', 'ChatGPT', { type: 'product', owner: 'openai' }),
  company('llama', 'Llama', { type: 'product', owner: 'meta', aliases: ['Llama 4'], ambiguous: ['Llama'] }),
  company('microsoft', 'Microsoft', { founded: 1975, products: ['Windows', 'Azure'] }),
  company('google', 'Google', {
    aliases: ['Alphabet'],
    ambiguous: ['Alphabet'],
    founded: 1998,
    products: ['Google Chrome'],
  }),
  company('deepmind', 'Google DeepMind', { type: 'lab', aliases: ['DeepMind'], parent: 'google' }),
  company('amazon', 'Amazon', { ambiguous: ['Amazon'], founded: 1994 }),
  company('apple', 'Apple', { ambiguous: ['Apple'], founded: 1976 }),
  company('oracle', 'Oracle', { ambiguous: ['Oracle'], founded: 1977 }),
  company('mistral-ai', 'Mistral AI', { aliases: ['Mistral'], ambiguous: ['Mistral'], founded: 2023, country: 'FR' }),
  company('arm', 'Arm', { aliases: ['Arm Holdings'], ambiguous: ['Arm'], country: 'GB' }),
  company('runway', 'Runway', { ambiguous: ['Runway'], founded: 2018 }),
  company('figure-ai', 'Figure AI', { aliases: ['Figure'], ambiguous: ['Figure'] }),
  company('deutsche-telekom', 'Deutsche Telekom', { aliases: ['Telekom'], ambiguous: ['Telekom'], country: 'DE' }),
  company('morgan-stanley', 'Morgan Stanley'),
  company('n8n', 'n8n', { country: 'DE', founded: 2019 }),
  company('character-ai', 'Character.AI', { aliases: ['Character'], ambiguous: ['Character'] }),
  company('apollo', 'Apollo Global Management', { type: 'investor', aliases: ['Apollo'], ambiguous: ['Apollo'] }),
  company('io-products', 'io Products', { aliases: ['io'], ambiguous: ['io'] }),
  company('dell', 'Dell', { founders: ['Michael Dell'] }),
  company('softbank', 'SoftBank', { country: 'JP' }),
];

/** A fact base over `companies` that counts its look-ups by key. */
export function baseOf(companies: readonly Company[] = RECORD): FactBase & { lookUps: number } {
  const byKey = new Map<string, Company[]>();
  for (const item of companies) {
    for (const key of aliasKeysOf(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  }
  return {
    lookUps: 0,
    async byKeys(keys) {
      this.lookUps++;
      return new Map(
        keys.flatMap((key): [string, Company[]][] => (byKey.has(key) ? [[key, byKey.get(key) ?? []]] : [])),
      );
    },
    async byIds(ids) {
      return new Map(companies.filter((item) => ids.includes(item.id)).map((item) => [item.id, item]));
    },
  };
}

/** Detects the names and descriptions of paragraphs, one sentence per string of a paragraph. */
export function detection(
  language: ReadingLanguage,
  paragraphs: readonly (readonly string[])[],
  title: string | null = null,
): Detection {
  const result: Detection = {
    article: { title, language, published: null, site: null, partial: null },
    sections: [{ role: 'article', published: null }],
    sentences: [],
    figures: [],
    names: [],
    descriptions: [],
  };
  let at = 0;
  paragraphs.forEach((sentences, block) => {
    for (const text of sentences) {
      const sentence = result.sentences.length;
      const shift = <T extends { start: number; end: number }>(span: T): T & { sentence: number } => ({
        ...span,
        sentence,
        start: span.start + at,
        end: span.end + at,
      });
      result.sentences.push({ start: at, end: at + text.length, text, block, kind: 'paragraph', section: 0 });
      result.names.push(...findNames(text, tables[language]).map(shift));
      result.descriptions.push(...findDescriptions(text, tables[language]).map(shift));
      at += text.length + 1;
    }
  });
  return result;
}

/** All mentions of one paragraph. */
export async function mentionsIn(language: ReadingLanguage, ...sentences: string[]): Promise<Mention[]> {
  return (await resolveNames(detection(language, [sentences]), baseOf(), tables[language])).mentions;
}

/** Mentions by name of companies, labs and investors as `text → id` (`?` for one that the record lacks). */
export async function named(language: ReadingLanguage, ...sentences: string[]): Promise<string[]> {
  const mentions = await mentionsIn(language, ...sentences);
  return mentions
    .filter((m) => m.by === 'name' && ['company', 'lab', 'investor'].includes(m.type))
    .map((m) => `${m.target.exact} → ${m.company ?? '?'}`);
}
