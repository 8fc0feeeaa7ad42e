import { describe, expect, it } from 'vitest';
import { type DirectoryEntry, searchDirectory } from '../../../lib/facts';

const entry = (id: string, name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  ...{ id, name, names: [], products: [], type: 'company', facts: 1 },
  ...more,
});

const DIRECTORY: DirectoryEntry[] = [
  entry('hugging-face', 'Hugging Face', { facts: 13 }),
  entry('figure-ai', 'Figure AI', { names: ['Figure'] }),
  entry('figure-eight', 'Figure Eight', { names: ['CrowdFlower'], facts: 3 }),
  entry('openai', 'OpenAI', { products: ['ChatGPT', 'Sora'], facts: 90 }),
  entry('muenchner-rueck', 'Münchener Rück', { names: ['Munich Re'] }),
  entry('meta', 'Meta Platforms', { names: ['Meta', 'Facebook'] }),
];

const ids = (query: string): string[] => searchDirectory(DIRECTORY, query).hits.map(({ id }) => id);

describe('searching the record', () => {
  it('finds by name, beginning, word and part, the better fit first', () => {
    expect(ids('figure')).toEqual(['figure-ai', 'figure-eight']);
    expect(ids('Figure Eight')).toEqual(['figure-eight']);
    expect(ids('face')).toEqual(['hugging-face', 'meta']);
    expect(ids('hugging')).toEqual(['hugging-face']);
    expect(ids('enai')).toEqual(['openai']);
  });

  it('finds by alias, former name and product, and says by which', () => {
    expect(searchDirectory(DIRECTORY, 'facebook').hits).toEqual([
      { id: 'meta', name: 'Meta Platforms', by: 'Facebook', facts: 1 },
    ]);
    expect(ids('chat gpt')).toEqual(['openai']);
    expect(ids('crowd-flower')).toEqual(['figure-eight']);
  });

  it('does not mind case, accents and signs, and finds nothing for nothing', () => {
    expect(ids('muenchener rueck')).toEqual(['muenchner-rueck']);
    expect(ids('MÜNCHENER')).toEqual(['muenchner-rueck']);
    expect(ids('')).toEqual([]);
    expect(ids(' – ')).toEqual([]);
    expect(ids('zz')).toEqual([]);
  });

  it('stops at the number asked for', () => {
    expect(ids('fi')).toHaveLength(2);
    expect(searchDirectory(DIRECTORY, 'fi', 1).hits).toHaveLength(1);
  });

  it('offers names that are spelled alike where none fits, and only then', () => {
    const near = (query: string) => {
      const { hits, near: alike } = searchDirectory(DIRECTORY, query);
      return alike ? hits.map(({ id }) => id) : null;
    };
    expect(near('opnai')).toEqual(['openai']);
    expect(near('Hugging Fase')).toEqual(['hugging-face']);
    expect(near('Facbook')).toEqual(['meta']);
    expect(near('zzzzzz')).toEqual([]);
    expect(near('openai')).toBeNull();
  });
});
