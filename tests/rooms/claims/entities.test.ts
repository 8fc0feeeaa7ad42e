import { describe, expect, it } from 'vitest';
import { createEntities, type Entities } from '../../../lib/claims/entities';
import { type CompanyProfile, featuresOf } from '../../../lib/claims/features';
import type { SentenceView } from '../../../lib/claims/tokens';
import { compiledWith, owner, profile, view } from './views';

const compiled = compiledWith({ prepositions: ['of', 'for'] });

interface Told {
  title?: string;
  profiles?: ReadonlyMap<string, CompanyProfile>;
}

/** The companies of an article, its sentences read. */
function spoken(marked: readonly (string | SentenceView)[], { title, profiles }: Told = {}): Entities {
  const views = marked.map((m, index) => (typeof m === 'string' ? view(m, { index, group: index }) : m));
  const names = views.flatMap((v) => v.mentions);
  const entities = createEntities(names, title ?? null, profiles ?? new Map());
  for (const v of views) entities.note(v, featuresOf(v, compiled));
  return entities;
}

const near = (entities: Entities, place: SentenceView): string[] => entities.near(place).map((e) => e.key);
const soon = view('It is worth [5]', { index: 3, group: 3 });

describe('companies near a sentence without a name', () => {
  it('are those of its section, the more named first', () => {
    const entities = spoken(['{Velora} met {Omnivox}', '{Velora} grows']);
    expect(near(entities, soon)).toEqual(['velora', 'omnivox']);
    expect(near(entities, view('It is worth [5]', { index: 3, section: 1 }))).toEqual([]);
  });

  it('have the one of the title before others, in every section', () => {
    const told = ['{Velora} met {Omnivox}', '{Omnivox} met {Velora}'];
    expect(near(spoken(told, { title: 'Omnivox grows' }), soon)[0]).toBe('omnivox');
    const later = view('It is worth [5]', { index: 9, section: 4 });
    expect(near(spoken(told, { title: 'Omnivox and Velora' }), later)).toEqual(['omnivox']);
  });

  it('have the owner of the last claim before others', () => {
    const entities = spoken(['{Velora} met {Omnivox}', '{Omnivox} met {Velora}']);
    entities.claim(owner('omnivox'), 'valuation', view('[5]', { index: 2, group: 2 }));
    expect(near(entities, soon)[0]).toBe('omnivox');
    expect(entities.of({ company: 'omnivox', name: '' })).toMatchObject({
      metric: 'valuation',
      claimed: { sentence: 2, block: 2, section: 0 },
    });
  });

  it('are at most six, and hold names that the record lacks', () => {
    const names = ['Ab', 'Bc', 'Cd', 'De', 'Ef', 'Fg', 'Gh'].map((n) => `{?${n}} {${n}co}`);
    expect(near(spoken(names), view('[5]', { index: 9 }))).toHaveLength(6);
    expect(near(spoken(['{?Zephyrion} grows']), soon)).toEqual(['?Zephyrion']);
  });
});

describe('a company of an article', () => {
  it('knows its share of the names, its place in the title and whether it opens the text', () => {
    const entities = spoken(['{Velora} and {Omnivox}', '{Velora} and {Kelvar}'], { title: 'Kelvar sues Velora' });
    const of = (name: string) => entities.of({ company: name, name });
    expect(of('velora')).toMatchObject({ share: 0.5, inTitle: true, firstInTitle: false, opens: true });
    expect(of('kelvar')).toMatchObject({ share: 0.25, inTitle: true, firstInTitle: true, opens: false });
    expect(of('omnivox')?.inTitle).toBe(false);
    expect(of('castellan')).toBeNull();
  });

  it('remembers where it stood before the sentence that is read now', () => {
    const entities = spoken(['{Velora} grows', 'a part of {Velora}', '{Velora} shrinks']);
    const velora = entities.of({ company: 'velora', name: 'Velora' });
    expect(velora?.seen?.sentence).toBe(1);
    expect(velora?.bare?.sentence).toBe(0);
  });

  it('heads the sentences below a heading that names it first', () => {
    const heading = view('{Velora} and {Omnivox}', { kind: 'heading', section: 2 });
    const entities = spoken([heading]);
    const below = view('[5]', { index: 1, section: 2 });
    const heads = (name: string, at: SentenceView): boolean => {
      const entity = entities.of({ company: name, name });
      return entity !== null && entities.heads(entity, at);
    };
    expect(heads('velora', below)).toBe(true);
    expect(heads('omnivox', below)).toBe(false);
    expect(heads('velora', view('[5]', { index: 2, section: 3 }))).toBe(false);
  });

  it('has the deals on record with others of the article only', () => {
    const deals = new Set(['investment:omnivox', 'stake:kelvar']);
    const profiles = new Map([['velora', profile({ deals })]]);
    const { targets, actors } = spoken(['{Velora} met {Omnivox}'], { profiles });
    expect([...targets]).toEqual(['investment:velora']);
    expect([...actors]).toEqual(['investment:omnivox']);
  });
});
