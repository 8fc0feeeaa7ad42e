import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/check';
import { detectPacks } from '../../../lib/languages';
import type { Mention, ReadingLanguage } from '../../../lib/model';
import { resolveNames } from '../../../lib/names';
import { readPlainText } from '../../../lib/text';
import { baseOf, company, RECORD, tables } from './fixtures';

const MORE = [
  company('anduril', 'Anduril', { ambiguous: ['Anduril'] }),
  company('groq', 'Groq', { ambiguous: ['Groq'] }),
  company('harvey', 'Harvey', { ambiguous: ['Harvey'] }),
  company('cohere', 'Cohere', {
    ambiguous: ['Cohere'],
    country: 'CA',
    about: { en: 'Toronto lab.', de: 'Labor aus Toronto.' },
  }),
  company('stark', 'Stark', { ambiguous: ['Stark'], country: 'DE' }),
  company('benchmark', 'Benchmark', { ambiguous: ['Benchmark'], type: 'investor' }),
  company('stripe', 'Stripe', { ambiguous: ['Stripe'] }),
  company('stripes', 'Stripes', { ambiguous: ['Stripes'], type: 'investor' }),
  company('visa', 'Visa', { ambiguous: ['Visa'] }),
  company('xai', 'xAI'),
  company('voestalpine', 'voestalpine', { country: 'AT' }),
  company('h-company', 'H Company', { aliases: ['H'], ambiguous: ['H'] }),
  company('kern', 'Kern', { ambiguous: ['Kern'], country: 'US' }),
  company('kern-japan', 'Kern Inc. (Japan)', { aliases: ['Kern Inc.'], ambiguous: ['Kern Inc.'], country: 'JP' }),
];
const base = baseOf([...RECORD, ...MORE]);

async function mentionsOf(lang: ReadingLanguage, text: string): Promise<Mention[]> {
  const article = readPlainText(text, { language: () => lang, published: null });
  return (await resolveNames(detect(article, detectPacks), base, tables[lang])).mentions;
}

const TYPES: readonly string[] = ['company', 'lab', 'investor'];

/** Names as `text → id`, `?` for a company that the record lacks. */
async function names(lang: ReadingLanguage, text: string): Promise<string[]> {
  const mentions = await mentionsOf(lang, text);
  return mentions
    .filter((m) => m.by === 'name' && TYPES.includes(m.type))
    .map((m) => `${m.target.exact} → ${m.company ?? '?'}`);
}

/** Descriptions and pronouns as `text → id`, `?` for a company that the record lacks. */
async function described(lang: ReadingLanguage, text: string): Promise<string[]> {
  const mentions = await mentionsOf(lang, text);
  return mentions.filter((m) => m.by !== 'name').map((m) => `${m.target.exact} → ${m.company ?? `?${m.name}`}`);
}

describe('rare names need little evidence, ordinary words more', () => {
  it.each<[ReadingLanguage, string, string[]]>([
    ['en', 'Nobody knows what Anduril will do.', ['Anduril → anduril']],
    ['de', 'Der Abstand zu Anduril bleibt groß.', ['Anduril → anduril']],
    ['de', 'Bei Groq steigen die Preise.', ['Groq → groq']],
    ['en', 'At this price, Runway has few peers.', ['Runway → runway']],
    ['en', 'Scale is everything, said one of them.', []],
    ['en', 'Benchmark results published on Tuesday show 40 percent.', []],
    ['en', 'Figure 4 and Series H are meant.', []],
    ['en', 'The Amazon is burning again.', []],
    ['de', 'Stark wuchs der Umsatz im dritten Quartal.', []],
    ['de', 'Der Drohnenbauer Stark zahlt drei Millionen Euro.', ['Stark → stark']],
    ['de', 'Mistral klopft wieder an.', ['Mistral → mistral-ai']],
    [
      'de',
      'Runway, Figure und Character sind drei Namen.',
      ['Runway → runway', 'Figure → figure-ai', 'Character → character-ai'],
    ],
    ['en', 'Hurricane Harvey caused damage of $125 billion.', []],
    ['en', 'Cohere is Latin for sticking together.', []],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await names(lang, text)).toEqual(expected);
  });

  it('takes what fills a cell of a table that names companies', async () => {
    const table =
      'Company\tBuyer\tPrice\nOpenAI\tSoftBank\t$40 billion\nHarvey\tMeta\t$8 billion\nArm\tVisa\t$3 billion';
    expect((await names('en', table)).slice(2)).toEqual(['Harvey → harvey', 'Meta → meta', 'Arm → arm', 'Visa → visa']);
  });
});

describe('written forms', () => {
  it.each<[ReadingLanguage, string, string[]]>([
    ['en', "It would be Stripe's largest deal at $2 billion.", ['Stripe → stripe']],
    ['en', 'XAI BURNS $1 BILLION A MONTH', ['XAI → xai']],
    [
      'de',
      'OpenAI+Microsoft/Apple: acht Milliarden Dollar.',
      ['OpenAI → openai', 'Microsoft → microsoft', 'Apple → apple'],
    ],
    ['de', 'Größter Kunde ist die voestalpine, die neun Millionen Euro zahlt.', ['voestalpine → voestalpine']],
    ['en', 'Compare Kern, Tokyo’s self-driving hopeful, worth $388 million.', ['Kern → kern-japan']],
    ['en', 'Compare Kern, a hopeful worth $388 million.', ['Kern → kern']],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await names(lang, text)).toEqual(expected);
  });
});

describe('companies that the record lacks', () => {
  it.each<[ReadingLanguage, string, string[]]>([
    [
      'en',
      'With $750 million in hand, Quillary surprised the city; Quillary can drop the word.',
      ['Quillary → ?', 'Quillary → ?'],
    ],
    ['en', 'Quillary, which trains models, lived on $41 million.', ['Quillary → ?']],
    ['en', 'It was helped by Quillary, acquired in February for $2 billion.', ['Quillary → ?']],
    ['en', 'Two offices → Quillary, $48 million for racks.', ['Quillary → ?']],
    ['en', 'Quillary Robotics won $3 million. Its rivals fear Quillary.', ['Quillary Robotics → ?', 'Quillary → ?']],
    [
      'de',
      'Die Dresdner Firma Quillonik zahlt 30 Millionen Euro für den Konkurrenten Lumetra.',
      ['Quillonik → ?', 'Lumetra → ?'],
    ],
    ['de', 'Quillwerk, Fintech aus Linz, meldet 18 Millionen Euro.', ['Quillwerk → ?']],
    [
      'de',
      'Die Quillwerk AG zählt 187 Leute. Im Mai bekam Quillwerk drei Millionen Euro.',
      ['Quillwerk AG → ?', 'Quillwerk → ?'],
    ],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await names(lang, text)).toEqual(expected);
  });

  it.each<[ReadingLanguage, string]>([
    ['en', 'The group in Espoo had reported sales of 4.8 billion euros; Stanford and MIT earned $3 million.'],
    ['en', 'Generative AI brought $2 billion, underlying EBITDA was $20 million on Monday, and Musk wants $4 billion.'],
    ['en', 'In Pittsburgh, which counts 300,000 people, rents rose to $2,000.'],
    ['de', 'Gestern entließ das Unternehmen Mitarbeiter, weil der Konzern Kunden für 30 Millionen Euro verlor.'],
    ['de', 'Der Bund zahlt 30 Millionen Euro, Bayern zehn Millionen, die EU den Rest.'],
  ])('%s: none in “%s”', async (lang, text) => {
    expect(await names(lang, text)).toEqual([]);
  });
});

describe('descriptions by place', () => {
  it.each<[ReadingLanguage, string, string[]]>([
    ['en', 'Cohere was courted by Microsoft. The Toronto firm wants $6 billion.', ['The Toronto firm → cohere']],
    ['en', 'Microsoft invested in Cohere. The Canadians want $6 billion.', ['The Canadians → cohere']],
    ['en', 'Microsoft invested. The French firm wants $6 billion.', []],
    [
      'de',
      'Mistral AI verhandelt mit Microsoft. Die Pariser wollen zwölf Milliarden Euro.',
      ['Die Pariser → mistral-ai'],
    ],
    [
      'en',
      'Quillary Robotics raised $3 million. The company has revenue of $2 million.',
      ['The company → ?Quillary Robotics'],
    ],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await described(lang, text)).toEqual(expected);
  });
});

describe('a clause behind a preposition goes on about a name', () => {
  it.each<[ReadingLanguage, string, string[]]>([
    ['en', 'Cohere, into which a bank had put its savings, keeps growing.', ['Cohere → cohere']],
    ['en', 'Runway, with whose tools the film was cut, asks for more.', ['Runway → runway']],
    ['de', 'Anduril, mit dessen Türmen die Grenze bewacht wird, schweigt.', ['Anduril → anduril']],
    ['fr', 'Cohere, dans lequel une banque a placé ses économies, grandit.', ['Cohere → cohere']],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await names(lang, text)).toEqual(expected);
  });
});

describe('what is no name that the record lacks', () => {
  it.each<[ReadingLanguage, string, string[]]>([
    ['en', 'Holders of the ADRs raised $30 million.', []],
    ['en', 'The fund said GDRs fell to $30 million, SPACs lost $20 million.', []],
    ['de', 'Kaufpreis 30 Mio. Euro, Dienstwagenflotte 20 Mio. Euro, Standgebühr 10 Mio. Euro.', []],
    ['de', 'Beauftragt wurde er mit Grenzschutz für 90 Mio. Euro, dann mit Drohnenabwehr für 40 Mio. Euro.', []],
    ['de', 'Mit dem Helm unterm Arm verkaufte er seine Anteile für 30 Millionen Dollar.', []],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await names(lang, text)).toEqual(expected);
  });

  it.each<[ReadingLanguage, string, string]>([
    ['en', 'Recently Quantivo raised $30 million in a new round.', 'Quantivo'],
    ['en', 'Separately Quantivo, a maker of pumps, raised $20 million.', 'Quantivo'],
    ['de', 'Anfangs Quantivo GmbH genannt, ist sie heute 20 Millionen Euro wert.', 'Quantivo GmbH'],
    ['de', 'Dagegen Quantivo GmbH: 20 Millionen Euro.', 'Quantivo GmbH'],
  ])('%s: %s: the small word before it is not part of it', async (lang, text, name) => {
    expect(await names(lang, text)).toEqual([`${name} → ?`]);
  });
});
