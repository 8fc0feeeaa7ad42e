/** The bars: how well everything has to be read, and what was reached where a bar is still out of reach. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Evaluation } from './evaluate';
import { MEASURES } from './measures';
import { ROOT } from './parts';
import { type Column, columnsOf } from './table';

/** The data table of the bars. */
export const BARS = path.join(ROOT, 'tests/eval/bars.json');

const columnSchema = z.enum(['de', 'en', 'de+en', 'fr']);
const partSchema = z.enum(['own', 'unseen', 'shared']);
const percentSchema = z.number().min(0);

/** Percentages reached, by set and column. */
const reachedSchema = z.partialRecord(partSchema, z.partialRecord(columnSchema, percentSchema));

/**
 * One bar. `reached` holds, for the sets and columns that do not keep it yet, what they reached: it
 * must not get worse. A bar with `ahead` holds how many points the own articles may be read better
 * than the shared ones.
 */
const barSchema = z.strictObject({
  measure: z.string().refine((name) => MEASURES.some((m) => m.name === name), 'no such measure'),
  bar: percentSchema,
  columns: z.array(columnSchema).min(1),
  ahead: z.literal(true).optional(),
  reached: reachedSchema.default({}),
});
/** One bar. */
export type Bar = z.infer<typeof barSchema>;

/** Sets that are held to the bars. */
export const HELD = ['own', 'shared'] as const;

/** A bar held against one set and column. */
export interface Held {
  readonly part: 'own' | 'shared';
  readonly column: Column;
  readonly bar: Bar;
  /** Percentage, or points ahead. */
  readonly value: number;
  /** Whether the bar itself is kept. */
  readonly kept: boolean;
  /** What counts today: the bar, or what was reached so far. */
  readonly limit: number;
  /** Whether the limit is kept. */
  readonly holds: boolean;
}

/** The bars of the project. @throws ZodError when the table does not fit its schema. */
export const readBars = (): Bar[] => z.array(barSchema).parse(JSON.parse(readFileSync(BARS, 'utf8')));

type Evaluations = Readonly<Partial<Record<Held['part'], Evaluation>>>;

const NOISE = 1e-9;

function valueAt({ measure, ahead }: Bar, part: Held['part'], column: Column, all: Evaluations): number | null {
  const found = MEASURES.find(({ name }) => name === measure);
  const of = (name: Held['part']): number | null => {
    const evaluation = all[name];
    const rows = evaluation && columnsOf(evaluation).get(column);
    return rows && found ? found.value(rows) : null;
  };
  if (!ahead) return of(part);
  const [own, shared] = [of('own'), of('shared')];
  return part !== 'own' || own === null || shared === null ? null : Math.max(0, own - shared);
}

/** Every bar against every set and column that has something to measure. */
export function held(bars: readonly Bar[], all: Evaluations): Held[] {
  const lines: Held[] = [];
  for (const bar of bars) {
    const more = !bar.ahead && MEASURES.find(({ name }) => name === bar.measure)?.more !== false;
    const keeps = (value: number, limit: number): boolean => (more ? value >= limit - NOISE : value <= limit + NOISE);
    for (const part of HELD) {
      for (const column of bar.columns) {
        const value = valueAt(bar, part, column, all);
        if (value === null) continue;
        const limit = bar.reached[part]?.[column] ?? bar.bar;
        lines.push({ part, column, bar, value, limit, kept: keeps(value, bar.bar), holds: keeps(value, limit) });
      }
    }
  }
  return lines;
}

/** A value rounded to a tenth so that it still keeps to itself. */
const rounded = (value: number, more: boolean): number =>
  more ? Math.floor(10 * value + NOISE) / 10 : Math.ceil(10 * value - NOISE) / 10;

/** The bars with what is reached now: a bar that is kept loses its entry, others rise to the value; none falls. */
export function raised(bars: readonly Bar[], all: Evaluations): Bar[] {
  const lines = held(bars, all);
  return bars.map((bar) => {
    const more = !bar.ahead && MEASURES.find(({ name }) => name === bar.measure)?.more !== false;
    const reached = structuredClone(bar.reached);
    for (const { part, column, value, kept, bar: of } of lines) {
      if (of !== bar) continue;
      const before = reached[part]?.[column];
      const now = rounded(value, more);
      const better = before === undefined || (more ? now > before : now < before);
      if (kept) delete reached[part]?.[column];
      else if (better) reached[part] = { ...reached[part], [column]: now };
      if (Object.keys(reached[part] ?? {}).length === 0) delete reached[part];
    }
    return { ...bar, reached };
  });
}

/** Writes the table of the bars as the linter would: members on lines of their own, columns on one. */
export function writeBars(bars: readonly Bar[]): void {
  const text = JSON.stringify(bars, null, 2);
  const flat = text.replace(/\[\s+("[^[\]{}]*")\s+\]/g, (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`);
  writeFileSync(BARS, `${flat}\n`);
}
