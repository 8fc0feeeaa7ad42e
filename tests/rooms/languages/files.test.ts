/** Language tables go into the package as JSON: what comes back must be what went in. */
import { describe, expect, it } from 'vitest';
import { detectPacks, languageMeasures, languageSigns, matchPacks } from '../../../lib/languages';
import { readingLanguageSchema } from '../../../lib/model';
import { tableFiles } from '../../../scripts/languages/files';

const files = new Map(
  tableFiles().map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents) as unknown]),
);

describe.each(readingLanguageSchema.options)('the tables of %s', (language) => {
  it('are the same after a way through JSON', () => {
    expect(files.get(`languages/detect-${language}.json`)).toStrictEqual(detectPacks[language]);
    expect(files.get(`languages/match-${language}.json`)).toStrictEqual(matchPacks[language]);
  });

  it('begin with the signs and measures that are needed before a language is chosen', () => {
    const { functionWords, page } = detectPacks[language];
    expect(languageSigns[language]).toStrictEqual({ functionWords, page });
    expect(languageMeasures).toContain(matchPacks[language].measures);
  });
});
