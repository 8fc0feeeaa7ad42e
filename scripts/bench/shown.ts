/** What the product itself tells of what it costs: `assets/measured/cost.json`, shown by the options page. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../extension';
import type { Measured } from './bench';

/** Benches whose numbers are shown. */
const SHOWN: readonly string[] = ['detect'];

/**
 * Writes how long the half of the pipeline that knows no company takes for an article, milliseconds per 10 kB of text by language.
 * Nothing is written when that was not measured.
 */
export function writeShownCost(rows: readonly (Measured & { readonly bench: string })[], day: string): void {
  const perLanguage = rows.flatMap(({ bench, what, value }) => {
    const language = /^detection, (de|en), .*per 10 kB$/.exec(what)?.[1];
    return SHOWN.includes(bench) && language ? [[language, Math.round(value * 10) / 10] as const] : [];
  });
  if (perLanguage.length === 0) return;
  const cost = { measuredOn: day, detectionPer10kB: Object.fromEntries(perLanguage) };
  writeFileSync(path.join(ROOT, 'assets/measured/cost.json'), `${JSON.stringify(cost, null, 2)}\n`);
}
