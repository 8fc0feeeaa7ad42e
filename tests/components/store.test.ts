import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import deStore from '../../assets/public/_locales/de/messages.json';
import enStore from '../../assets/public/_locales/en/messages.json';
import { reviewedPermissions } from '../release/review';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Longest texts the stores take, in characters: position of the section in the file, and the limit. */
const LIMITS = { name: [0, 45], chrome: [1, 132], firefox: [2, 250], long: [3, 16_000], purpose: [4, 1_000] } as const;
/** Longest reason for a permission that the Chrome Web Store's form takes. */
const MOST_REASON = 1_000;
/** Words that praise instead of saying what it does. */
const PRAISE =
  /(?<!\p{L})(best|fastest|easiest|ultimate|perfect|leading|bester?|bestes|besten|schnellste|einfachste|perfekt|führende?r?|einzigartig|revolution)(?!\p{L})/iu;

interface Section {
  title: string;
  text: string;
}

function sections(language: 'de' | 'en'): Section[] {
  const file = readFileSync(path.join(ROOT, `docs/store/${language}.md`), 'utf8');
  return file
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: title.trim(), text: lines.join('\n').trim() };
    });
}

/** Permissions that the manifests of both browsers ask for, each kind of host permission as one. */
const PERMISSIONS = [...reviewedPermissions(), 'host permissions', 'optional host permissions'];

describe.each(['de', 'en'] as const)('product page (%s)', (language) => {
  const all = sections(language);

  it.each(Object.entries(LIMITS))('keeps to the length of its %s', (_, [index, most]) => {
    const text = all[index]?.text ?? '';
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('says of itself what the package says', () => {
    const store = { de: deStore, en: enStore }[language];
    expect(all[0]?.text).toBe(store.extensionName.message);
    expect(all[1]?.text).toBe(store.extensionDescription.message);
  });

  it('gives a reason for every permission of the manifest', () => {
    const reasons = new Map(
      all.flatMap(({ title, text }) => {
        const name = /^(?:Permission|Berechtigung): (.+)$/.exec(title)?.[1];
        return name === undefined ? [] : [[name, text] as const];
      }),
    );
    for (const name of PERMISSIONS) {
      expect(reasons.get(name)?.length ?? 0, name).toBeGreaterThan(20);
      expect(reasons.get(name)?.length ?? 0, name).toBeLessThanOrEqual(MOST_REASON);
    }
  });

  it('leaves nothing empty and praises nothing', () => {
    for (const { title, text } of all) {
      expect(text, title).not.toBe('');
      expect(text, title).not.toMatch(PRAISE);
    }
  });
});

describe('product pages', () => {
  it('have the same sections in both languages', () => {
    const shape = (language: 'de' | 'en') =>
      sections(language).map(({ title }) => /^(?:Permission|Berechtigung): (.+)$/.exec(title)?.[1] ?? '');
    expect(shape('de')).toEqual(shape('en'));
  });
});
