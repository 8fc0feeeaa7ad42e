import { describe, expect, it } from 'vitest';
import { resolveNames } from '../../../lib/names';
import { baseOf, detection, mentionsIn, named, tables } from './fixtures';

describe('names in their written forms', () => {
  it.each([
    ['Metas Umsatz stieg, sagte Meta Platforms.', ['Metas → meta', 'Meta Platforms → meta']],
    ['Die Scale-AI-Investition half Scale AI.', ['Scale-AI-Investition → scale-ai', 'Scale AI → scale-ai']],
    ['Die Scale AI-Partnerschaft läuft.', ['Scale AI-Partnerschaft → scale-ai']],
    ['Das Microsoft-OpenAI-Modell gilt als Vorbild.', ['Microsoft → microsoft', 'OpenAI-Modell → openai']],
    ['Das Geld der Deutschen Telekom floss an n8n.', ['Deutschen Telekom → deutsche-telekom', 'n8n → n8n']],
    ["OpenAI's Chef und DeepMinds Chefin trafen sich.", ["OpenAI's → openai", 'DeepMinds → deepmind']],
    ['Softbank kauft zu.', ['Softbank → softbank']],
  ])('reads %s', async (sentence, expected) => {
    expect(await named('de', sentence)).toEqual(expected);
  });

  it.each([
    ["Google's parent pays OpenAI's bills.", ['Google → google', 'OpenAI → openai']],
    ['Microsoft-backed OpenAI hired staff.', ['Microsoft-backed → microsoft', 'OpenAI → openai']],
    ['Google DeepMind and Character AI agreed.', ['Google DeepMind → deepmind', 'Character AI → character-ai']],
    ['It runs on Google Chrome.', ['Google → google']],
  ])('reads %s', async (sentence, expected) => {
    expect(await named('en', sentence)).toEqual(expected);
  });

  it.each([
    ['La filiale d’OpenAI fournit le modèle de Microsoft.', ['OpenAI → openai', 'Microsoft → microsoft']],
    [
      "L'accord qu'OpenAI et n8n ont signé plaît à Meta Platforms.",
      ['OpenAI → openai', 'n8n → n8n', 'Meta Platforms → meta'],
    ],
    ['Google DeepMind et Character AI discutent.', ['Google DeepMind → deepmind', 'Character AI → character-ai']],
    ['Une méta-analyse des études, à grande échelle.', []],
  ])('reads %s', async (sentence, expected) => {
    expect(await named('fr', sentence)).toEqual(expected);
  });

  it('finds both names where a blank was lost', async () => {
    expect(await named('de', 'Meta Platforms lobt Modellentwickler wie OpenAIMeta setzt auf Daten.')).toEqual([
      'Meta Platforms → meta',
      'OpenAI → openai',
      'Meta → meta',
    ]);
    expect(await named('de', 'Meta Platforms enttäuschte. Nach Llama 4Meta könnte kaufen.')).toEqual([
      'Meta Platforms → meta',
      'Meta → meta',
    ]);
  });

  it('does not split a word whose rest is no name', async () => {
    expect(await named('en', 'Meta Platforms renamed its MetaVerse division.')).toEqual(['Meta Platforms → meta']);
  });
});

describe('names that are ordinary words', () => {
  const known = 'Scale AI, Meta Platforms, Mistral AI, Apple, Oracle, Amazon and Microsoft are in the news.';
  it.each([
    ['The pieces cohere on that scale, and the mistral took my hat at the oracle.', []],
    ['On a meta level, an apple pie has character.', []],
    ['A Meta-Analysis pooled 41 trials.', []],
    ['Figure 3 shows the effect.', []],
    ['She filmed the Amazon rainforest.', []],
  ])('%s', async (sentence, expected) => {
    expect((await named('en', known, sentence)).slice(7)).toEqual(expected);
    expect(await named('en', sentence)).toEqual(expected);
  });

  it.each([
    ['Eine Meta-Analyse auf der Meta-Ebene steht aus.', []],
    ['Wenn dort der Mistral weht, wird es kalt.', []],
    ['Aufträge zu skalieren ist am gewinnorientierten Arm schwer.', []],
    ['Sie verschränkt den Arm, den sie brach.', []],
  ])('%s', async (sentence, expected) => {
    expect(await named('de', sentence)).toEqual(expected);
    const all = await named('de', 'Meta Platforms, Mistral AI und Arm Holdings berichten.', sentence);
    expect(all.slice(3)).toEqual(expected);
  });

  it('takes them with evidence in the sentence', async () => {
    expect(await named('en', 'Video startup Runway raised money from Microsoft.')).toEqual([
      'Runway → runway',
      'Microsoft → microsoft',
    ]);
    expect(await named('en', 'Shares fell after Amazon CEO Andy Jassy spoke.')).toEqual(['Amazon → amazon']);
    expect(await named('de', 'Softbank verkauft den Chipdesigner Arm.')).toEqual(['Softbank → softbank', 'Arm → arm']);
    expect(await named('de', 'Die Telekom-Aktie fiel.')).toEqual(['Telekom-Aktie → deutsche-telekom']);
  });

  it('takes the short form once the full name stands in the article', async () => {
    expect(await named('en', 'Scale AI grew.', 'Some rivals left Scale.')).toEqual([
      'Scale AI → scale-ai',
      'Scale → scale-ai',
    ]);
    expect(await named('en', 'Scale matters to them all.')).toEqual([]);
  });
});

describe('ambiguous names beside other words', () => {
  const known = 'Mistral AI, Apple, Character.AI and Microsoft are in the news.';
  it.each([
    ['They said Hurricane Apple hit the coast.', []],
    ['They said Paris-based Mistral hit a record.', ['Mistral → mistral-ai']],
    ['Character we can win.', []],
    ['Apple once paid more.', ['Apple → apple']],
    ['Shares of France’s Mistral rose.', ['Mistral → mistral-ai']],
  ])('%s', async (sentence, expected) => {
    expect((await named('en', known, sentence)).slice(4)).toEqual(expected);
  });
});

describe('what is no company', () => {
  it('leaves persons alone', async () => {
    expect(await named('en', 'Michael Dell met actor Morgan Freeman and Scale Jones.')).toEqual([]);
    expect(await named('en', 'Dell met Morgan Stanley.')).toEqual(['Dell → dell', 'Morgan Stanley → morgan-stanley']);
  });

  it('gives products as products of their owner', async () => {
    const mentions = await mentionsIn(
      'de',
      'Meta Platforms zeigt Llama, OpenAI zeigt ChatGPT, Microsoft wirbt für Azure.',
    );
    expect(mentions.filter((m) => m.type === 'product').map((m) => [m.target.exact, m.company])).toEqual([
      ['Llama', 'llama'],
      ['ChatGPT', 'chatgpt'],
      ['Azure', 'microsoft'],
    ]);
  });

  it('takes a former name for the product where the company is named otherwise', async () => {
    expect(await named('en', 'Meta Platforms owns Facebook.')).toEqual(['Meta Platforms → meta']);
  });

  it('keeps an entity with a tail of its own apart', async () => {
    expect(await named('en', 'The OpenAI Foundation keeps a stake in OpenAI.')).toEqual([
      'OpenAI Foundation → ?',
      'OpenAI → openai',
    ]);
  });
});

describe('names that the record lacks', () => {
  it.each([
    ['Rival startup Foobarly, a maker of chatbots, raised money.', ['Foobarly → ?']],
    [
      'Microsoft, Google and Brightwood Labs joined.',
      ['Microsoft → microsoft', 'Google → google', 'Brightwood Labs → ?'],
    ],
    ['Analyst Dan Ives told Fiona Miller in London that Congress waits.', []],
    ['Both Sides Agreed On Monday In New York.', []],
  ])('%s', async (sentence, expected) => {
    expect(await named('en', sentence)).toEqual(expected);
  });

  it.each([
    ['Das Start-up NeuroForge sammelt Geld ein, sagte Gründerin Anna Berg.', ['NeuroForge → ?']],
    ['Auch Nordlicht Ventures beteiligt sich an OpenAI.', ['Nordlicht Ventures → ?', 'OpenAI → openai']],
    ['Im Jahr erzielte das Unternehmen Erlöse und Gewinne in Europa.', []],
    ['Der Umsatz der Firma Ende März lag über Plan.', []],
  ])('%s', async (sentence, expected) => {
    expect(await named('de', sentence)).toEqual(expected);
  });
});

describe('resolveNames', () => {
  it('asks the fact base once by keys, however long the article is', async () => {
    const base = baseOf();
    const sentences = Array.from({ length: 200 }, (_, i) => `Microsoft zahlt OpenAI im Jahr ${i} Geld.`);
    const { mentions, companies } = await resolveNames(detection('de', [sentences]), base, tables.de);
    expect(base.lookUps).toBe(1);
    expect(mentions.filter((m) => m.by === 'name')).toHaveLength(400);
    expect([...companies.keys()].sort()).toEqual(['microsoft', 'openai']);
  });

  it('gives offsets in the article and the quote with its surroundings', async () => {
    const found = detection('en', [['Hello there.', 'Then OpenAI spoke.']]);
    const { mentions } = await resolveNames(found, baseOf(), tables.en);
    expect(mentions[0]?.target).toEqual({ start: 18, end: 24, exact: 'OpenAI', prefix: 'Then ', suffix: ' spoke.' });
  });

  it('stays fast on hostile text', async () => {
    const found = detection('en', [[`${'A-'.repeat(20_000)}A`, `${'Ab '.repeat(20_000)}`, 'a'.repeat(100_000)]]);
    const start = performance.now();
    await resolveNames(found, baseOf(), tables.en);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('finds a name in small letters where the words introduce it', async () => {
    expect(await named('en', 'OpenAI will acquire io, the hardware venture.', 'Engineers join from io soon.')).toEqual([
      'OpenAI → openai',
      'io → io-products',
      'io → io-products',
    ]);
  });
});
