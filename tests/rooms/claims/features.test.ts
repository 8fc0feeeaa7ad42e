import { describe, expect, it } from 'vitest';
import { featuresOf, type MentionFeatures } from '../../../lib/claims/features';
import { compiledWith, view } from './views';

const compiled = compiledWith({
  prepositions: ['in', 'of', 'by', 'from', 'to'],
  determiners: ['the', 'a', 'startup', 'rival', 'ai'],
  listers: ['and', 'or'],
  genitives: ["'s", '’s', 's'],
  asides: ['rival', 'unlike'],
  attributionBefore: ['to'],
  attributionAfter: ['reported'],
  backerVerbs: ['led'],
  people: ['chief'],
});

const features = (marked: string): MentionFeatures[] => featuresOf(view(marked), compiled);
const one = (marked: string): MentionFeatures => {
  const [first] = features(marked);
  if (!first) throw new Error('no name');
  return first;
};

describe('what a name does in its sentence', () => {
  it('is governed by the preposition before it, past articles and nouns of apposition', () => {
    expect(one('{Velora} grows').preposition).toBeNull();
    expect(one('a part of {Velora}').preposition).toBe('of');
    expect(one('invested in the AI startup {Velora}').preposition).toBe('in');
    expect(one('invested in, said {Velora}').preposition).toBeNull();
  });

  it('shares the preposition of the list it is in', () => {
    const [first, second, third] = features('money from {Velora}, {Omnivox} and {Kelvar} came');
    expect([first?.preposition, second?.preposition, third?.preposition]).toEqual(['from', 'from', 'from']);
    expect([first?.listed, second?.listed, third?.listed]).toEqual([false, true, true]);
  });

  it('is in no list with a name in another clause', () => {
    expect(features('{Velora} grew and now {Omnivox} shrinks')[1]?.listed).toBe(false);
  });

  it('stands in the genitive by its ending or the apostrophe after it', () => {
    expect(one("{Velora}'s value").genitive).toBe(true);
    expect(one('{Velora}’s value').genitive).toBe(true);
    expect(one('{Velora} value').genitive).toBe(false);
  });

  it('is an aside as a rival, and so are those listed with it', () => {
    expect(one('unlike {Velora}').aside).toBe(true);
    expect(features('rival {Velora} and {Omnivox}').map((f) => f.aside)).toEqual([true, true]);
    expect(one('{Velora} grows').aside).toBe(false);
  });

  it('is the source only with words for it on both sides', () => {
    expect(one('according to {Velora} reported figures').source).toBe(true);
    expect(one('sold to {Velora} yesterday').source).toBe(false);
  });

  it('joins a round by the verb after it, and a person speaks for it', () => {
    expect(one('{Castellan} led it').backer).toBe(true);
    expect(one('it led {Castellan}').backer).toBe(false);
    expect(one("{Velora}'s chief said").person).toBe(true);
    expect(one('{Velora} grew').person).toBe(false);
  });

  it('leaves persons out', () => {
    const v = view('{Velora} and {Ada}');
    const mentions = v.mentions.map((m) => (m.name === 'Ada' ? { ...m, type: 'person' as const } : m));
    expect(featuresOf({ ...v, mentions }, compiled).map((f) => f.mention.name)).toEqual(['Velora']);
  });
});
