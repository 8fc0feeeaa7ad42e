import { detect, match } from '../../lib/check';
import type { Decision, Weighed } from '../../lib/claims';
import { memoryFactBase } from '../../lib/facts';
import { detectPacks, matchPacks } from '../../lib/languages';
import type { Language } from '../../lib/model';
import { readPlainText } from '../../lib/text';
import { COMPANIES } from '../../tests/rooms/claims/companies';
import { de } from '../../tests/rooms/claims/sentences-de';
import { en } from '../../tests/rooms/claims/sentences-en';
import { type Collected, type Example, noteParties, type PartyExample } from './examples';

const SETS: readonly { lang: Language; groups: typeof de }[] = [
  { lang: 'de', groups: de },
  { lang: 'en', groups: en },
];

/** How much a plain sentence counts beside a figure of an article. */
const WEIGHT = 0.7;

/** Examples from the sentences that the tests of the room hold, on made-up companies. */
export async function collectSentences(teach: boolean): Promise<Collected> {
  const base = memoryFactBase(COMPANIES);
  const examples: Example[] = [];
  const partyExamples: PartyExample[] = [];
  for (const { lang, groups } of SETS) {
    for (const { cases, published, name } of groups) {
      for (const [text, ...wanted] of cases) {
        const article = readPlainText(text, { language: () => lang, published: published ?? null });
        const detection = detect(article, detectPacks);
        const order = detection.figures;
        const trace = ({ figure, options, parties }: Decision): Weighed | undefined => {
          const line = wanted[order.findIndex((f) => f.start === figure.start)];
          if (line === undefined) return undefined;
          const [subject = '', metric = ''] = line.split(' ');
          if (parties) {
            const [chosen] = options;
            const told = (line.split(' | ')[0] ?? '').split(' < ')[1]?.split(', ') ?? [];
            if (chosen?.metric === metric && chosen.entity?.mention.company === subject)
              noteParties(partyExamples, `sentences-${lang}-${examples.length}`, parties, told);
            return undefined;
          }
          const none = line.startsWith('!');
          const nobody = none && line.includes('subject-not-in-record');
          const right = options.flatMap((o, i) => {
            if (nobody) return o.metric === null || o.entity?.mention.company === null ? [i] : [];
            if (none) return o.metric === null ? [i] : [];
            return o.metric === metric && o.entity?.mention.company === subject ? [i] : [];
          });
          const context = `${name}: ${text} [${line}]`;
          const wantedPair = none ? [] : [{ subject, metric }];
          examples.push({
            ...{ article: `sentences-${lang}-${examples.length}`, text: line, options, right, claim: !none },
            ...{ weight: WEIGHT, wanted: wantedPair, context },
          });
          return teach ? right.map((i) => options[i]).find((o) => o !== undefined) : undefined;
        };
        await match(detection, base, { now: '2026-01-15', rates: null, packs: matchPacks, trace });
      }
    }
  }
  return { examples, parties: partyExamples };
}
