import { describeClaim, explainVerdict, type Translator, verdictWord } from '../format';
import { identifierOf } from './identifier';
import { claimsOf, type Report, type ReportedClaim } from './report';
import { limitText } from './worded';

/** Context of the Web Annotation vocabulary, as the W3C recommendation names it. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const GENERATOR = { type: 'Software', name: 'Second Source' } as const;

function annotation(one: ReportedClaim, address: string, report: Report, t: Translator) {
  const { claim } = one;
  const { start, end, exact, prefix, suffix } = claim.target;
  const value = [
    t.t('metric.claim', { what: verdictWord(claim.verdict.kind, t), details: describeClaim(claim, report.names, t) }),
    explainVerdict(claim, report.names, t),
    limitText(report.asOf, t),
  ].join('\n');
  return {
    id: identifierOf(`${address} ${start} ${end} ${report.now}`),
    type: 'Annotation',
    motivation: 'assessing',
    created: report.now,
    generator: GENERATOR,
    body: [
      { type: 'TextualBody', value, format: 'text/plain', language: t.locale, purpose: 'assessing' },
      // The code of the verdict, for programs.
      { type: 'TextualBody', value: claim.verdict.kind, format: 'text/plain', language: 'en', purpose: 'tagging' },
    ],
    target: {
      source: address,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/**
 * A checked article as W3C Web Annotations (JSON-LD, recommendation of 2017-02-23): one Annotation per claim with the
 * motivation `assessing`, in one AnnotationPage of one AnnotationCollection. Null without an address: a target needs one.
 *
 * The quote decides where a claim stands. Positions count UTF-16 units of the article's text as it was read (blocks
 * joined by a line feed), which another reader of the page may count otherwise.
 */
export function annotationsReport(report: Report, t: Translator): string | null {
  const { address } = report;
  if (address === null) return null;
  const claims = claimsOf(report);
  const id = identifierOf(`${address} ${report.now}`);
  const page = {
    id: identifierOf(`${address} ${report.now} page`),
    type: 'AnnotationPage',
    partOf: id,
    startIndex: 0,
    items: claims.map((claim) => annotation(claim, address, report, t)),
  };
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: t.t('reports.collection', { title: report.article.title ?? address }),
    created: report.now,
    generator: GENERATOR,
    total: claims.length,
    // A collection without annotations has no page.
    ...(claims.length === 0 ? {} : { first: page }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
