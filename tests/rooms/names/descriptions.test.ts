import { describe, expect, it } from 'vitest';
import type { ReadingLanguage } from '../../../lib/model';
import { findDescriptions, resolveNames } from '../../../lib/names';
import { baseOf, detection, tables } from './fixtures';

const found = (language: ReadingLanguage, sentence: string): string[] =>
  findDescriptions(sentence, tables[language]).map((d) => `${sentence.slice(d.start, d.end)} (${d.by}, ${d.number})`);

describe('findDescriptions', () => {
  it.each([
    ['Der ChatGPT-Entwickler wächst.', ['Der ChatGPT-Entwickler (description, one)']],
    [
      'Das Münchner Start-up und die beiden Unternehmen.',
      ['Das Münchner Start-up (description, one)', 'die beiden Unternehmen (description, many)'],
    ],
    ['Die Freiburger lehnten ab.', ['Die Freiburger (description, one)']],
    ['Der Wert der Unternehmen stieg.', ['der Unternehmen (description, many)']],
    [
      'Mark Zuckerbergs Konzern sucht seine Chance.',
      ['Mark Zuckerbergs Konzern (description, one)', 'seine (pronoun, one)'],
    ],
    ['Ein Unternehmen aus Bonn half.', []],
  ])('%s', (sentence, expected) => {
    expect(found('de', sentence)).toEqual(expected);
  });

  it.each([
    ['The ChatGPT maker said it grew.', ['The ChatGPT maker (description, one)', 'it (pronoun, one)']],
    [
      'The San Francisco-based start-up and the two companies.',
      ['The San Francisco-based start-up (description, one)', 'the two companies (description, many)'],
    ],
    ["Mark Zuckerberg's company paid.", ["Mark Zuckerberg's company (description, one)"]],
    ['A company from Ohio helped; the venture round was small.', []],
  ])('%s', (sentence, expected) => {
    expect(found('en', sentence)).toEqual(expected);
  });
});

describe('French descriptions', () => {
  it.each([
    ['L’éditeur de ChatGPT recrute.', ['L’éditeur de ChatGPT (description, one)']],
    [
      "Il a rencontré l'entreprise et les deux sociétés.",
      ["l'entreprise (description, one)", 'les deux sociétés (description, many)'],
    ],
    ['Le fabricant néerlandais attend.', ['Le fabricant néerlandais (description, one)']],
    ['La firme de Mark Zuckerberg paie.', ['La firme de Mark Zuckerberg (description, one)']],
    ['Une entreprise de Lyon, un rival et d’autres.', []],
  ])('%s', (sentence, expected) => {
    expect(found('fr', sentence)).toEqual(expected);
  });
});

async function resolved(language: ReadingLanguage, ...paragraphs: string[][]): Promise<string[]> {
  const { mentions } = await resolveNames(detection(language, paragraphs), baseOf(), tables[language]);
  return mentions.filter((m) => m.by !== 'name').map((m) => `${m.target.exact} → ${m.company}`);
}

describe('what descriptions stand for', () => {
  it('uses the record, in any inflected form', async () => {
    expect(
      await resolved('de', ['Geld floss vom ChatGPT-Entwickler an die Aktionäre des ChatGPT-Entwicklers.']),
    ).toEqual(['vom ChatGPT-Entwickler → openai', 'des ChatGPT-Entwicklers → openai']);
    expect(await resolved('en', ['The ChatGPT maker won.'])).toEqual(['The ChatGPT maker → openai']);
  });

  it('uses the owner of a product and the founder', async () => {
    expect(await resolved('de', ['Microsoft wächst; der Windows-Konzern zahlt mehr.'])).toEqual([
      'der Windows-Konzern → microsoft',
    ]);
    expect(await resolved('fr', ['L’exploitant de ChatGPT recrute.'])).toEqual(['L’exploitant de ChatGPT → openai']);
    expect(await resolved('fr', ['Meta Platforms a payé.', 'La firme de Mark Zuckerberg gagne.'])).toEqual([
      'La firme de Mark Zuckerberg → meta',
    ]);
    expect(await resolved('en', ['Meta Platforms paid.', "Mark Zuckerberg's company gained."])).toEqual([
      "Mark Zuckerberg's company → meta",
    ]);
  });

  it('does not take a start-up for a group', async () => {
    expect(
      await resolved('de', ['Meta Platforms steigt bei Scale AI ein.', 'Das Start-up wird höher bewertet.']),
    ).toEqual(['Das Start-up → scale-ai']);
  });

  it('prefers the subject of the sentence before', async () => {
    expect(
      await resolved('en', ['Mistral AI raised money with help from Softbank.', 'The company employs 60 people.']),
    ).toEqual(['The company → mistral-ai']);
  });

  it('takes the people of a country for the company from there', async () => {
    expect(await resolved('de', ['Softbank und Mistral AI verhandeln.', 'Die Japaner zahlen bar.'])).toEqual([
      'Die Japaner → softbank',
    ]);
  });

  it('is silent when two are equally likely, when none is named, and for what points elsewhere', async () => {
    expect(await resolved('en', ['Microsoft and Oracle said the company would pay.'])).toEqual([]);
    expect(await resolved('en', ['The company would pay.'])).toEqual([]);
    expect(await resolved('en', ['Microsoft grew.', 'The younger company fell.'])).toEqual([]);
  });

  it('looks past the name that a relative clause is about', async () => {
    expect(
      await resolved('de', [
        'OpenAI ist Kunde von Scale AI.',
        'Microsoft, dessen Cloud vom Unternehmen gemietet wird, freut sich.',
      ]),
    ).not.toContain('vom Unternehmen → microsoft');
  });

  it('keeps to the subject rather than the rival it is set against', async () => {
    expect(
      await resolved('de', [
        'Mistral AI gewann gestern.',
        'Der Rivale OpenAI verlor.',
        'Für 2025 plant die Firma mehr.',
      ]),
    ).not.toContain('die Firma → openai');
  });

  it('takes a company that a description already continues, unless the sentence names another', async () => {
    const start = ['Microsoft feiert.', 'Mistral AI wächst.', 'Das Start-up wirbt Leute an.'];
    expect(await resolved('de', start, ['Zuletzt zahlte das Unternehmen mehr.'])).toContain(
      'das Unternehmen → mistral-ai',
    );
    expect(await resolved('de', start, ['Scale AI zahlt, was das Unternehmen verdient.'])).toContain(
      'das Unternehmen → scale-ai',
    );
  });

  it('takes a company known by name only for no start-up, and for a group where it fits', async () => {
    expect(await resolved('en', ['Scale AI grew.', 'Morgan Stanley joined.', 'The start-up hired staff.'])).toEqual([
      'The start-up → scale-ai',
    ]);
    expect(await resolved('de', ['Scale AI wuchs.', 'Morgan Stanley zahlte.', 'Der Konzern schweigt.'])).toContain(
      'Der Konzern → morgan-stanley',
    );
  });

  it('reads a child’s name with its owner as the owner’s name alone', async () => {
    const found = detection('de', [['Geld gab die DeepMind-Mutter.']]);
    const { mentions } = await resolveNames(found, baseOf(), tables.de);
    expect(mentions.map((m) => [m.target.exact, m.company, m.by])).toEqual([['die DeepMind-Mutter', 'google', 'name']]);
  });

  it('does not give a person’s pronoun to a company', async () => {
    expect(await resolved('de', ['Microsoft feiert, und Gründer Bill Gates zeigt seine Sammlung.'])).toEqual([]);
    expect(await resolved('de', ['Microsoft erhöht seine Ausgaben.'])).toEqual(['seine → microsoft']);
  });
});
