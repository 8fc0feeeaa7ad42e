import { describe, expect, it } from 'vitest';
import { reportFileSchema } from '../../../lib/reports';
import { CheckError } from '../../../scripts/check/checker';
import { FORMATS, type FormatOptions, formatted } from '../../../scripts/check/format';
import { ADDRESS, sampleInput } from './sample';

describe('formats of the command line', () => {
  it('are those of the extension', async () => {
    const { annotations, details } = await sampleInput('en');
    const given: Omit<FormatOptions, 'format'> = { language: 'en', now: '2026-07-01', address: ADDRESS, author: 'Ada' };
    const made = FORMATS.map((format) => formatted(annotations, details, { ...given, format }));
    expect(made.map((text) => text.slice(0, 12))).toEqual([
      '# Lindwurm R',
      'claim,compan',
      ...['{\n  "format"', '{\n  "@contex', '{\n  "@contex'],
    ]);
    expect(reportFileSchema.parse(JSON.parse(made[2] ?? '')).article.address).toBe(ADDRESS);
    for (const missing of [
      { format: 'claimreview', author: null },
      { format: 'annotations', address: null },
    ] as const) {
      expect(() => formatted(annotations, details, { ...given, ...missing })).toThrow(CheckError);
    }
  });
});
