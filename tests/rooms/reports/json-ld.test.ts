import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  annotationsReport,
  canBeReviewed,
  claimReviewReport,
  RATING,
  type Report,
  type ReviewDetails,
  reportOf,
  reportTranslator,
} from '../../../lib/reports';
import anno from './contexts/anno.json';
import schema from './contexts/schema.json';
import { ADDRESS, NOW, sampleInput } from './sample';

/** The parts of the two contexts that reports use, written down here; every other address fails. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': anno,
  'https://schema.org': schema,
};

async function documentLoader(url: string) {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`nothing is loaded in tests: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document };
}

type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@type'?: unknown }[]> & {
  '@type': string[];
  '@id'?: string;
};

/** `safe` makes the processor fail on every term that the context does not know, instead of dropping it. */
async function expanded(text: string): Promise<Node[]> {
  const options = { documentLoader, safe: true } as unknown as Parameters<typeof jsonld.expand>[1];
  return (await jsonld.expand(JSON.parse(text), options)) as unknown as Node[];
}

const en = reportTranslator('en');
const REVIEWER: ReviewDetails = {
  name: 'Ada Prüfer',
  url: 'https://ada.example/',
  isOrganization: false,
  review: null,
};

let report: Report;
let german: Report;
beforeAll(async () => {
  report = reportOf(await sampleInput('en'));
  german = reportOf(await sampleInput('de'));
});

const reviews = (of: Report, details = REVIEWER, t = en) => claimReviewReport(of, details, t) ?? '';

const webUrl = z.url({ protocol: /^https?$/ });
const day = z.iso.date();

/** What schema.org and Google's guide to ClaimReview ask for; more may be there. */
const claimReviewSchema = z.object({
  '@type': z.literal('ClaimReview'),
  url: webUrl,
  claimReviewed: z.string().min(1),
  datePublished: day,
  author: z.object({ '@type': z.enum(['Person', 'Organization']), name: z.string().min(1), url: webUrl.optional() }),
  reviewRating: z
    .object({
      '@type': z.literal('Rating'),
      ratingValue: z.number(),
      bestRating: z.number(),
      worstRating: z.number(),
      alternateName: z.string().min(1),
    })
    .refine((r) => r.worstRating <= r.ratingValue && r.ratingValue <= r.bestRating),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    author: z.object({ '@type': z.enum(['Person', 'Organization']), name: z.string().min(1) }),
    datePublished: day,
    appearance: z.object({
      '@type': z.literal('CreativeWork'),
      url: webUrl,
      headline: z.string().min(1),
      datePublished: day,
    }),
  }),
});
const reviewFile = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(claimReviewSchema).min(1),
});

describe('ClaimReview', () => {
  it('has what schema.org and Google require, for every claim with a verdict and no other', () => {
    for (const [of, t] of [
      [report, en],
      [german, reportTranslator('de')],
    ] as const) {
      const { '@graph': graph } = reviewFile.parse(JSON.parse(reviews(of, REVIEWER, t)));
      const judged = of.all.filter(({ verdict }) => verdict.kind !== 'unverified');
      expect(judged.length).toBe(5);
      expect(graph.length).toBe(judged.length);
      expect(new Set(graph.map(({ url }) => url)).size).toBe(graph.length);
      for (const { itemReviewed } of graph) expect(itemReviewed.appearance.url).toBe(ADDRESS);
    }
  });

  it('expands to terms of schema.org', async () => {
    const [first] = await expanded(reviews(report));
    expect(first?.['@type']).toEqual(['http://schema.org/ClaimReview']);
    expect(first?.['http://schema.org/claimReviewed']?.[0]?.['@value']).toBe(
      'Revenue of Lindwurm Robotics: $155 million, 2024',
    );
    expect(first?.['http://schema.org/url']?.[0]?.['@id']).toBe(`${ADDRESS}#second-source-claim-1`);
    expect(first?.['http://schema.org/reviewRating']?.[0]).toMatchObject({
      '@type': ['http://schema.org/Rating'],
      'http://schema.org/alternateName': [{ '@value': 'Differs from the record' }],
      'http://schema.org/ratingValue': [{ '@value': 1 }],
      'http://schema.org/bestRating': [{ '@value': 5 }],
      'http://schema.org/worstRating': [{ '@value': 1 }],
    });
    expect(first?.['http://schema.org/itemReviewed']?.[0]).toMatchObject({
      '@type': ['http://schema.org/Claim'],
      'http://schema.org/appearance': [
        { '@type': ['http://schema.org/CreativeWork'], 'http://schema.org/url': [{ '@id': ADDRESS }] },
      ],
    });
    expect(first?.['http://schema.org/author']?.[0]).toMatchObject({
      '@type': ['http://schema.org/Person'],
      'http://schema.org/name': [{ '@value': 'Ada Prüfer' }],
    });
  });

  it('a term that the context lacks fails, and so does any other context', async () => {
    await expect(expanded('{"@context":"https://schema.org","@type":"Claim","nonsense":"x"}')).rejects.toThrow();
    await expect(expanded('{"@context":"https://other.example/","name":"x"}')).rejects.toThrow(/other\.example/);
  });

  it('orders the verdicts, and never calls a claim false', () => {
    expect(
      Object.entries(RATING)
        .sort(([, a], [, b]) => b - a)
        .map(([kind]) => kind),
    ).toEqual('confirmed superseded disputed outdated contradicted'.split(' '));
    for (const [of, t] of [
      [report, en],
      [german, reportTranslator('de')],
    ] as const) {
      const said = JSON.parse(reviews(of, REVIEWER, t))['@graph'].map(
        (one: { reviewRating: { alternateName: string } }) => one.reviewRating.alternateName,
      );
      expect(said.join()).not.toMatch(/false|falsch|wrong/i);
    }
  });

  it('says so when the reviews have no address of their own, and keeps to the one given', () => {
    const without = JSON.parse(reviews(report))['@graph'][1];
    expect(without.url).toBe(`${ADDRESS}#second-source-claim-2`);
    expect(without.disambiguatingDescription).toMatch(/not been published/);
    const own = { ...REVIEWER, review: 'https://ada.example/checks/lindwurm', isOrganization: true, url: null };
    const [first] = JSON.parse(reviews(report, own))['@graph'];
    expect(first.url).toBe('https://ada.example/checks/lindwurm#claim-1');
    expect(first.disambiguatingDescription).toBeUndefined();
    expect(first.author).toEqual({ '@type': 'Organization', name: 'Ada Prüfer' });
  });

  it('keeps whom the article names as its source', () => {
    expect(reviews(report)).toContain('$560 million (source named in the article: the Evening Wire)');
  });

  it('rests on addresses of the web only', () => {
    const [first, ...others] = report.sources;
    if (!first) throw new Error('the sample has sources');
    const basesOf = (of: Report): string[] =>
      JSON.parse(reviews(of))['@graph'].flatMap(({ isBasedOn }: { isBasedOn: string[] }) => isBasedOn);
    expect(basesOf(report)).toContain(first.url);
    const doubtful = basesOf({ ...report, sources: [{ ...first, url: 'javascript:alert(1)' }, ...others] });
    expect(doubtful).toEqual(basesOf(report).filter((url) => url !== first.url));
  });

  it('is not made without an address or without a verdict', () => {
    expect(claimReviewReport({ ...report, address: null }, REVIEWER, en)).toBeNull();
    expect(canBeReviewed(report)).toBe(true);
    expect(canBeReviewed({ ...report, address: null })).toBe(false);
    expect(canBeReviewed({ ...report, groups: [] })).toBe(false);
  });
});

const iri = z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.literal('text/plain'),
  language: z.enum(['de', 'en']),
  purpose: z.enum(['assessing', 'tagging']),
});

/** What the Web Annotation Data Model (sections 3 to 5) requires, as far as these annotations use it. */
const annotationSchema = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('assessing'),
  created: z.iso.datetime(),
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  body: z.array(textualBody).min(1),
  target: z.strictObject({
    source: webUrl,
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z
        .strictObject({
          type: z.literal('TextPositionSelector'),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
        })
        .refine(({ start, end }) => start < end),
    ]),
  }),
});
const collectionSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  created: z.iso.datetime(),
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  total: z.int().nonnegative(),
  first: z
    .strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotationSchema),
    })
    .optional(),
});

describe('Web Annotations', () => {
  it('have what the data model requires, one for each claim', () => {
    const file = collectionSchema.parse(JSON.parse(annotationsReport(report, en) ?? ''));
    const items = file.first?.items ?? [];
    expect(file.total).toBe(report.all.length);
    expect(items.length).toBe(report.all.length);
    expect(file.first?.partOf).toBe(file.id);
    const ids = [file.id, file.first?.id, ...items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect(position.end - position.start).toBe(quote.exact.length);
    }
  });

  it('expand to terms of the vocabulary', async () => {
    const [collection] = await expanded(annotationsReport(report, en) ?? '');
    const AS = 'https://www.w3.org/ns/activitystreams#';
    const OA = 'http://www.w3.org/ns/oa#';
    expect(collection?.['@type']).toEqual([`${AS}OrderedCollection`]);
    const [page] = (collection?.[`${AS}first`] ?? []) as unknown as Node[];
    expect(page?.['@type']).toEqual([`${AS}OrderedCollectionPage`]);
    const [{ '@list': items } = { '@list': [] }] = (page?.[`${AS}items`] ?? []) as unknown as { '@list': Node[] }[];
    expect(items.length).toBe(report.all.length);
    expect(items[0]).toMatchObject({
      '@type': [`${OA}Annotation`],
      [`${OA}motivatedBy`]: [{ '@id': `${OA}assessing` }],
      'http://purl.org/dc/terms/created': [{ '@value': NOW, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' }],
      [`${OA}hasTarget`]: [
        {
          [`${OA}hasSource`]: [{ '@id': ADDRESS }],
          [`${OA}hasSelector`]: [
            { '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [{ '@value': '$155 million' }] },
            { '@type': [`${OA}TextPositionSelector`], [`${OA}start`]: [{ '@value': 201 }] },
          ],
        },
      ],
    });
    const [body] = (items[0]?.[`${OA}hasBody`] ?? []) as unknown as Node[];
    expect(body?.['@type']).toEqual([`${OA}TextualBody`]);
    expect(body?.['http://purl.org/dc/elements/1.1/language']?.[0]?.['@value']).toBe('en');
  });

  it('keep plans and hedges in words', () => {
    expect(annotationsReport(report, en)).toContain('more than $1 billion, in talks');
    expect(annotationsReport(german, reportTranslator('de'))).toContain('mehr als 1 Mrd. US-Dollar, in Gesprächen');
  });

  it('have the same names when the same article is reported again, others for another article', () => {
    const ids = (of: Report) => [...(annotationsReport(of, en) ?? '').matchAll(/urn:uuid:[\w-]+/g)].map(([id]) => id);
    expect(ids(report)).toEqual(ids({ ...report }));
    const other = new Set(ids({ ...report, address: `${ADDRESS}2` }));
    expect(ids(report).filter((id) => other.has(id))).toEqual([]);
  });

  it('are not made without an address, and have no page without claims', () => {
    expect(annotationsReport({ ...report, address: null }, en)).toBeNull();
    const empty = collectionSchema.parse(JSON.parse(annotationsReport({ ...report, groups: [] }, en) ?? ''));
    expect(empty).toMatchObject({ total: 0 });
    expect(empty.first).toBeUndefined();
  });
});
