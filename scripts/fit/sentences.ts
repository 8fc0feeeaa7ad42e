import { detect, match } from '../../lib/check';
import type { Decision, Weighed } from '../../lib/claims';
import { memoryFactBase } from '../../lib/facts';
import { detectPacks, matchPacks } from '../../lib/languages';
import type { Company, DetectedFigure, Metric } from '../../lib/model';
import { readPlainText } from '../../lib/text';
import { COMPANIES } from '../../tests/rooms/claims/companies';
import { de } from '../../tests/rooms/claims/sentences-de';
import { en } from '../../tests/rooms/claims/sentences-en';
import { type BuildOn, type Collected, type Example, noteParties, type PartyExample, readingOf } from './examples';

const SETS: readonly { lang: 'de' | 'en'; groups: typeof de }[] = [
  { lang: 'de', groups: de },
  { lang: 'en', groups: en },
];

/** A company told of before the sentence, whose record happens to hold the sentence's figures. */
const BYSTANDER = {
  de: 'Zephyrion Labs eröffnet ein Büro in Berlin.',
  en: 'Zephyrion Labs opens an office in Berlin.',
};

/** Whose a figure of a company or product is: a product's figures are its owner's, but for its own price. */
function ownerOf(id: string | null | undefined, metric: string): string | null {
  const company = COMPANIES.find((c) => c.id === id);
  return metric !== 'acquisition_price' && company?.type === 'product' ? company.owner : (id ?? null);
}

/** Companies of which all but those that a sentence means have its figures on record, under every metric it tells. */
function withDecoys(wanted: readonly string[], figures: readonly DetectedFigure[]): Company[] {
  const lines = wanted.map((line) => (line.startsWith('!') ? [] : line.split(' ')));
  const [model] = COMPANIES.flatMap((c) => c.facts);
  return COMPANIES.map((company) => {
    const facts = lines.flatMap(([subject, metric], i) => {
      const amount = figures[i]?.figure.low ?? figures[i]?.figure.high;
      if (!model || !metric || !amount || subject === company.id || lines.some(([s]) => s === company.id)) return [];
      const accepted = { ...model.accepted, amount, unit: figures[i]?.figure.unit ?? 'USD' };
      return [{ ...model, id: `${company.id}/${metric}/${i}`, metric: metric as Metric, accepted, reports: [] }];
    });
    return { ...company, facts: [...company.facts, ...facts] };
  });
}

/** How much a plain sentence counts beside a figure of an article. */
const WEIGHT = 0.7;
/** How much one with decoys does: no real record holds the figure of a sentence for everybody else. */
const DECOY_WEIGHT = 0.2;

/** Examples from the sentences that the tests of the room hold, on made-up companies. */
export async function collectSentences(on: BuildOn): Promise<Collected> {
  const examples: Example[] = [];
  const partyExamples: PartyExample[] = [];
  for (const { lang, groups } of SETS) {
    for (const { cases, published, name, share = 1 } of groups) {
      const variants = cases.flatMap((sentence) => [false, true].map((decoys) => ({ sentence, decoys })));
      for (const { sentence, decoys } of variants) {
        const [plain, ...wanted] = sentence;
        const text = decoys ? `${BYSTANDER[lang]}\n\n${plain}` : plain;
        const article = readPlainText(text, { language: () => lang, published: published ?? null });
        const detection = detect(article, detectPacks);
        const order = detection.figures;
        const base = memoryFactBase(decoys ? withDecoys(wanted, order) : COMPANIES);
        const trace = ({ figure, options, parties }: Decision): Weighed | undefined => {
          const line = wanted[order.findIndex((f) => f.start === figure.start)];
          if (line === undefined) return undefined;
          const [subject = '', metric = ''] = line.split(' ');
          if (parties) {
            const [chosen] = options;
            const told = (line.split(' | ')[0] ?? '').split(' < ')[1]?.split(', ') ?? [];
            if (chosen?.metric === metric && ownerOf(chosen.entity?.mention.company, metric) === subject)
              noteParties(partyExamples, `sentences-${lang}-${examples.length}`, parties, told);
            return undefined;
          }
          const none = line.startsWith('!');
          const nobody = none && line.includes('subject-not-in-record');
          const right = options.flatMap((o, i) => {
            if (nobody) return o.metric === null || o.entity?.mention.company === null ? [i] : [];
            if (none) return o.metric === null ? [i] : [];
            return o.metric === metric && ownerOf(o.entity?.mention.company, o.metric) === subject ? [i] : [];
          });
          const context = `${name}: ${text} [${line}]`;
          const wantedPair = none ? [] : [{ subject, metric }];
          examples.push({
            ...{ article: `sentences-${lang}-${examples.length}`, text: line, options, right, claim: !none },
            ...{ weight: share * (decoys ? DECOY_WEIGHT : WEIGHT), wanted: wantedPair, context },
          });
          return readingOf(options, right, on);
        };
        await match(detection, base, { now: '2026-01-15', rates: null, packs: matchPacks, trace });
      }
    }
  }
  return { examples, parties: partyExamples };
}
