/** What the product itself tells of how well it reads: `assets/measured/accuracy.json`, shown by the options page. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Rows } from './counts';
import type { Evaluation } from './evaluate';
import { MEASURES, type Measure } from './measures';
import { EVALUATED_ON, type PartName, ROOT } from './parts';
import { columnsOf } from './table';

const FILE = path.join(ROOT, 'assets/measured/accuracy.json');

/** Sets that come with the project, so that anybody can measure them again. */
const SHOWN_PARTS = ['unseen', 'own'] as const;

/** Measures that a reader understands without the labels. */
const SHOWN_MEASURES = ['mentions', 'figures', 'claims', 'changed', 'contradicted', 'quiet', 'strangers'] as const;

/** A percentage with one digit after the point, and how many of how many it stands for where it is a share; null where nothing was measured. */
const cellSchema = z
  .strictObject({
    percent: z.number().min(0).max(100),
    share: z.strictObject({ of: z.number().int(), all: z.number().int() }).nullable(),
  })
  .nullable();

/** Percentages by set, measure and language, with the number of articles behind them. */
export const shownAccuracySchema = z.strictObject({
  measuredFor: z.iso.date(),
  parts: z.array(
    z.strictObject({
      name: z.enum(SHOWN_PARTS),
      articles: z.strictObject({ de: z.number().int(), en: z.number().int() }),
      rows: z.array(z.strictObject({ measure: z.enum(SHOWN_MEASURES), de: cellSchema, en: cellSchema })),
    }),
  ),
});
/** Percentages by set, measure and language. */
export type ShownAccuracy = z.infer<typeof shownAccuracySchema>;

function cellOf(measure: Measure | undefined, rows: Rows | undefined): z.infer<typeof cellSchema> {
  const value = rows && measure?.value(rows);
  if (!rows || !measure || value === null || value === undefined) return null;
  const share = /^(\d+)\/(\d+)$/.exec(measure.counts(rows));
  return { percent: Math.round(value * 10) / 10, share: share && { of: Number(share[1]), all: Number(share[2]) } };
}

/** What is shown of the measured sets; percentages have one digit after the point. */
export function shownAccuracy(parts: ReadonlyMap<PartName, Evaluation>): ShownAccuracy {
  const shown = SHOWN_PARTS.flatMap((name) => {
    const evaluation = parts.get(name);
    if (!evaluation) return [];
    const columns = columnsOf(evaluation);
    const rows = SHOWN_MEASURES.map((name) => {
      const measure = MEASURES.find((one) => one.name === name);
      return { measure: name, de: cellOf(measure, columns.get('de')), en: cellOf(measure, columns.get('en')) };
    });
    const articles = { de: evaluation.articles.get('de') ?? 0, en: evaluation.articles.get('en') ?? 0 };
    return [{ name, articles, rows }];
  });
  return shownAccuracySchema.parse({ measuredFor: EVALUATED_ON, parts: shown });
}

/** What the file says now. @throws when it does not have the shape. */
export const readShownAccuracy = (): ShownAccuracy => shownAccuracySchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Writes the file. */
export function writeShownAccuracy(shown: ShownAccuracy): void {
  writeFileSync(FILE, `${JSON.stringify(shown, null, 2)}\n`);
}
