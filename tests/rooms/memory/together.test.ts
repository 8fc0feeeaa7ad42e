import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createChecker } from '../../../scripts/check/checker';
import { acrossFiles, togetherReport } from '../../../scripts/check/together';

const NOW = '2026-11-20';
const TEXTS = {
  'first.txt':
    'Meta has invested $10 billion in Scale AI, the company announced. Meta again: $10 billion went to Scale AI.',
  'second.txt': 'Meta has invested $14.8 billion in Scale AI, two people who know the contract say.',
  'third.txt': 'Scale AI had revenue of $870 million in 2024, the company said.',
};

it('the command names the files that disagree and what each says, once', async () => {
  const factsDir = fileURLToPath(new URL('../../../assets/facts', import.meta.url));
  const checker = await createChecker({ factsDir, language: 'en', published: '2025-06-14', now: NOW });
  const read = await Promise.all(
    Object.entries(TEXTS).map(async ([file, text]) => ({ ...(await checker.check(text)), file })),
  );
  const found = acrossFiles(read, NOW, checker.rates);
  expect(found).toEqual([{ files: ['first.txt', 'second.txt'], claims: [0, 0] }]);
  const { describe } = checker.words('en', read[0]?.found as NonNullable<(typeof read)[0]>['found']);
  const report = togetherReport(found, read, 'en', describe);
  expect(report).toContain('first.txt');
  expect(report).toContain('$14.8 billion');
  expect(togetherReport([], read, 'en', describe)).toBe('');
});
