import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricSchema } from '../../../lib/model';
import { METRIC_RULES } from '../../../lib/verdicts';

const page = readFileSync(new URL('../../../docs/verdicts.md', import.meta.url), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| (\w+) +\| (\w+) +\| ([\w ]+?) +\| ([\w %]+?) +\| (\w+) +\|$/gm)].map((row) => [
    row[1],
    row.slice(2),
  ]),
);

describe('docs/verdicts.md', () => {
  it.each(metricSchema.options)('says how %s is judged', (metric) => {
    const { kind, window, tolerance, parties } = METRIC_RULES[metric];
    expect(rows.get(metric)).toEqual([
      kind,
      kind === 'period' ? 'same period' : String(window),
      tolerance === null ? 'last digit' : `${tolerance * 100} %`,
      parties,
    ]);
  });
});
