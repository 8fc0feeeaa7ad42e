import { matchPacks } from '../../lib/languages';
import { atOdds, type Numbered, statementsOf } from '../../lib/memory';
import type { JudgedClaim, Language, RateTable } from '../../lib/model';
import type { Checked } from './checker';

/** A claim of one file that cannot hold together with one of another; the indexes are into their claims. */
export interface Disagreement {
  files: [string, string];
  claims: [number, number];
}

const measures = Object.values(matchPacks).map((pack) => pack.measures);

/** Where files disagree with one another, as the reading memory would say it of articles read one after the other. */
export function acrossFiles(
  checked: readonly (Checked & { file: string })[],
  now: string,
  rates: RateTable | null,
): Disagreement[] {
  const told = checked.map(({ file, found, detection }) => ({
    file,
    claims: statementsOf(found, detection, now, measures),
  }));
  return told.flatMap((a, i) =>
    told
      .slice(i + 1)
      .flatMap((b) =>
        once(atOdds(a.claims, b.claims, rates)).map(
          ([x, y]): Disagreement => ({ files: [a.file, b.file], claims: [x.index, y.index] }),
        ),
      ),
  );
}

/** Each two figures on one thing once, however often the files tell them. */
function once(pairs: readonly [Numbered, Numbered][]): [Numbered, Numbered][] {
  const key = ({ statement: { subject, metric, figure } }: Numbered): string =>
    JSON.stringify([subject, metric, figure.low, figure.high, figure.unit]);
  const first = [...pairs].reverse();
  return [...new Map(first.map((pair) => [pair.map(key).join(), pair])).values()].reverse();
}

const LABELS: Readonly<Record<Language, string>> = {
  de: 'Widersprüche zwischen den Dateien',
  en: 'Disagreements between the files',
};

/** The disagreements as lines to be read; empty where there are none. */
export function togetherReport(
  found: readonly Disagreement[],
  checked: readonly (Checked & { file: string })[],
  language: Language,
  say: (claim: JudgedClaim) => string,
): string {
  if (found.length === 0) return '';
  const told = (name: string, index: number): string => {
    const claim = checked.find(({ file }) => file === name)?.found.claims[index];
    return claim ? `    ${say(claim)} (${name})\n      ${claim.quote}` : '';
  };
  const pairs = found.map(({ files, claims }) => `${told(files[0], claims[0])}\n${told(files[1], claims[1])}`);
  return `\n  ${LABELS[language]}\n${pairs.join('\n\n')}\n`;
}
