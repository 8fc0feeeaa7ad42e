import { z } from 'zod';
import { describeClaim, explainInconsistency, explainVerdict, nameOf, type Translator, verdictWord } from '../format';
import {
  annotationsSchema,
  claimSchema,
  correctionSchema,
  factBriefSchema,
  inconsistencySchema,
  isOwnFact,
  languageSchema,
  rememberedSchema,
  reportBriefSchema,
  sourceSchema,
  verdictSchema,
} from '../model';
import { claimsOf, type Report, type ReportedFact } from './report';
import { limitText } from './worded';

const number = z.number().int().positive();
const named = z.strictObject({ id: z.string(), name: z.string() });

/** Name of the format, which every file of it begins with. */
export const JSON_FORMAT = 'second-source-report';

/** Version of the JSON format: raised when a reader of the former version would misread a file. */
export const JSON_VERSION = 1;

/** A report as JSON; docs/reports.md says what each field holds. */
export const reportFileSchema = z.strictObject({
  format: z.literal(JSON_FORMAT),
  version: z.literal(JSON_VERSION),
  /** Language of all words: `words`, `explanation`, `limit`. */
  language: languageSchema,
  made: z.iso.datetime(),
  article: annotationsSchema.shape.article.extend({ address: z.url({ protocol: /^https?$/ }).nullable() }).strict(),
  record: z.strictObject({
    asOf: z.iso.date().nullable(),
    feeds: z.array(z.strictObject({ id: z.string(), name: z.string(), expired: z.boolean(), signedOn: z.iso.date() })),
    ownFacts: z.boolean(),
  }),
  limit: z.string().min(1),
  /** Claims by company, worst first; `number` is what other parts point to. */
  claims: z.array(
    claimSchema
      .pick({
        target: true,
        quote: true,
        metric: true,
        figure: true,
        basis: true,
        scope: true,
        date: true,
        dateBy: true,
        period: true,
        status: true,
        hypothetical: true,
        attribution: true,
        earlier: true,
      })
      .extend({
        number,
        subject: named,
        counterparties: z.array(named),
        words: z.string(),
        /** Whether subject and metric were said or concluded. */
        concluded: z.strictObject({ subject: z.boolean(), metric: z.boolean() }),
        verdict: z.strictObject({
          kind: verdictSchema.shape.kind,
          words: z.string(),
          reason: verdictSchema.shape.reason,
          severity: verdictSchema.shape.severity,
          explanation: z.string(),
          difference: verdictSchema.shape.difference,
          facts: verdictSchema.shape.facts,
        }),
      })
      .strict(),
  ),
  /** Facts that verdicts name, each once. */
  facts: z.array(
    factBriefSchema
      .omit({ reports: true, company: true, counterparties: true })
      .extend({
        company: named,
        counterparties: z.array(named),
        own: z.boolean(),
        sources: z.array(
          reportBriefSchema.pick({ figure: true, standing: true, note: true }).extend({ source: number }).strict(),
        ),
      })
      .strict(),
  ),
  sources: z.array(sourceSchema.extend({ number })),
  inconsistencies: z.array(
    z.strictObject({ kind: inconsistencySchema.shape.kind, claims: z.array(number), explanation: z.string() }),
  ),
  corrections: z.array(correctionSchema),
  remembered: z.array(rememberedSchema.omit({ id: true }).extend({ claim: number }).strict()),
});
/** A report as JSON. */
export type ReportFile = z.infer<typeof reportFileSchema>;

function jsonFact({ fact, citations }: ReportedFact, { names }: Report): ReportFile['facts'][number] {
  const { reports, company, counterparties, ...rest } = fact;
  return {
    ...rest,
    company: { id: company, name: nameOf(company, names) },
    counterparties: counterparties.map((id) => ({ id, name: nameOf(id, names) })),
    own: isOwnFact(fact.id),
    sources: reports.map(({ figure, standing, note }, i) => ({
      source: citations[i]?.source ?? 0,
      figure,
      standing,
      note,
    })),
  };
}

/** A report as the value that its JSON holds. */
export function reportFile(report: Report, t: Translator): ReportFile {
  const { article, address, names, asOf, feeds, all } = report;
  const claims = claimsOf(report);
  const facts = new Map(claims.flatMap((one) => one.facts).map((one) => [one.fact.id, one]));
  const name = (id: string) => ({ id, name: nameOf(id, names) });
  return {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    language: t.locale,
    made: report.now,
    article: { ...article, address },
    record: { asOf, feeds: [...feeds], ownFacts: report.hasOwnFacts },
    limit: limitText(asOf, t),
    claims: claims.map(({ number, claim }) => {
      const { target, quote, metric, figure, basis, scope, date, dateBy, period, status, verdict } = claim;
      const { hypothetical, attribution, earlier, grounds } = claim;
      const { kind, reason, severity, difference } = verdict;
      return {
        ...{ number, target, quote, subject: name(claim.subject), metric, figure, basis, scope },
        counterparties: claim.counterparties.map(name),
        ...{ date, dateBy, period, status, hypothetical, attribution, earlier },
        words: describeClaim(claim, names, t),
        concluded: { subject: grounds.subject.by === 'inferred', metric: grounds.metric.by === 'inferred' },
        verdict: {
          ...{ kind, words: verdictWord(kind, t), reason, severity },
          ...{ explanation: explainVerdict(claim, names, t), difference, facts: verdict.facts },
        },
      };
    }),
    facts: [...facts.values()].map((one) => jsonFact(one, report)),
    sources: [...report.sources],
    inconsistencies: report.inconsistencies.map(({ inconsistency, numbers }) => ({
      kind: inconsistency.kind,
      claims: [...numbers],
      explanation: explainInconsistency(inconsistency, all, t),
    })),
    corrections: [...report.corrections],
    remembered: report.remembered.map(({ remembered: { id: _, ...rest }, number }) => ({ ...rest, claim: number })),
  };
}

/**
 * A checked article as JSON of the project's own format (`reportFileSchema`): all that the other formats hold, in
 * codes, ISO 8601 dates and words of the reader's language.
 */
export function jsonReport(report: Report, t: Translator): string {
  return `${JSON.stringify(reportFile(report, t), null, 2)}\n`;
}
