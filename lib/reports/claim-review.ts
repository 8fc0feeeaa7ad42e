import { describeClaim, explainVerdict, type Translator, verdictWord } from '../format';
import type { Reviewer, VerdictKind } from '../model';
import { webAddress } from './address';
import { plainLine } from './plain-line';
import { claimsOf, type Report, type ReportedClaim } from './report';
import { limitText } from './worded';

/** Who answers for the reviews and where they can be read. */
export interface ReviewDetails extends Reviewer {
  /** Address of the page with the reviews; null when there is none yet. */
  readonly review: string | null;
}

/** Verdicts that a review can give: one that could not be judged is not reviewed. */
type Rated = Exclude<VerdictKind, 'unverified'>;

/**
 * Places of the verdicts on a scale from 1 to 5 of how far a claim agrees with the record. It puts them in order and
 * says no more: neither how far apart they are nor what is true. 5 confirmed, 4 right then and replaced since, 3 other
 * reports agree, 2 replaced before the article, 1 differs.
 */
export const RATING: Readonly<Record<Rated, number>> = {
  confirmed: 5,
  superseded: 4,
  disputed: 3,
  outdated: 2,
  contradicted: 1,
};

const isRated = (kind: VerdictKind): kind is Rated => kind !== 'unverified';

/** The address of a single review: a place of its own on the page, or a fragment of the article's address. */
function reviewAddress(number: number, review: string | null, article: string): string {
  const url = new URL(review ?? article);
  url.hash = review === null ? `second-source-claim-${number}` : `claim-${number}`;
  return url.href;
}

function claimReview(
  one: ReportedClaim,
  kind: Rated,
  article: string,
  report: Report,
  details: ReviewDetails,
  t: Translator,
) {
  const { claim, number } = one;
  const { title, site, published, language } = report.article;
  const cited = new Set(one.facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const what = describeClaim(claim, report.names, t);
  return {
    '@type': 'ClaimReview',
    url: reviewAddress(number, details.review, article),
    ...(details.review === null ? { disambiguatingDescription: t.t('reports.review.noAddress') } : {}),
    claimReviewed:
      claim.attribution === null ? what : t.t('reports.review.saidBy', { claim: what, source: claim.attribution }),
    datePublished: report.now.slice(0, 10),
    inLanguage: t.locale,
    author: {
      '@type': details.isOrganization ? 'Organization' : 'Person',
      name: details.name,
      ...(details.url === null ? {} : { url: details.url }),
    },
    reviewBody: [explainVerdict(claim, report.names, t), limitText(report.asOf, t)].join(' '),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATING[kind],
      bestRating: 5,
      worstRating: 1,
      alternateName: verdictWord(kind, t),
      ratingExplanation: t.t('reports.review.scale'),
    },
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      inLanguage: language,
      ...(site === null ? {} : { author: { '@type': 'Organization', name: plainLine(site) } }),
      ...(published === null ? {} : { datePublished: published }),
      appearance: {
        '@type': 'CreativeWork',
        url: article,
        ...(title === null ? {} : { headline: plainLine(title) }),
        ...(published === null ? {} : { datePublished: published }),
      },
    },
    isBasedOn: report.sources
      .filter((source) => cited.has(source.number))
      .map(({ url }) => webAddress(url))
      .filter((url) => url !== null),
  };
}

/**
 * A checked article as schema.org ClaimReview (JSON-LD): one for each claim with a verdict, in one graph, with the
 * properties that Google's fact-check guide asks for (`claimReviewed`, `reviewRating` with `alternateName`, `url`,
 * `author`, `itemReviewed`). Null without the article's address: where a claim appeared has to be told.
 */
export function claimReviewReport(report: Report, details: ReviewDetails, t: Translator): string | null {
  const { address } = report;
  if (address === null) return null;
  const reviews = claimsOf(report).flatMap((one) => {
    const { kind } = one.claim.verdict;
    return isRated(kind) ? [claimReview(one, kind, address, report, details, t)] : [];
  });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
}

/** Whether a report has a claim that can be reviewed. */
export const canBeReviewed = (report: Report): boolean =>
  report.address !== null && claimsOf(report).some(({ claim }) => isRated(claim.verdict.kind));
