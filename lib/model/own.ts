import { z } from 'zod';
import { type Company, companyIdSchema, companyTypeSchema, factIdSchema, factSchema } from './company';
import { isOwnFact, OWN_PREFIX } from './own-id';

const ownFactIdSchema = factIdSchema.refine(isOwnFact, `the last part of an own id begins with ${OWN_PREFIX}`);
const changedAt = z.iso.datetime();

const ownFactEntrySchema = z
  .strictObject({
    kind: z.literal('fact'),
    id: ownFactIdSchema,
    company: companyIdSchema,
    /** The record's fact that this one takes the place of; null for one that stands beside the record's. */
    corrects: factIdSchema.nullable(),
    fact: factSchema,
    changedAt,
  })
  .refine(({ id, fact }) => id === fact.id, { error: 'the id is not that of the fact', path: ['id'] })
  .refine(({ company, fact }) => fact.id.startsWith(`${company}/${fact.metric}/`), {
    error: 'the id does not begin with company and metric',
    path: ['id'],
  });

const ownWithdrawalSchema = z.strictObject({
  kind: z.literal('withdrawal'),
  id: ownFactIdSchema,
  company: companyIdSchema,
  /** The record's fact that does not hold. */
  corrects: factIdSchema,
  why: z.string().min(1).max(500).nullable(),
  changedAt,
});

const ownCompanyEntrySchema = z
  .strictObject({
    kind: z.literal('company'),
    id: companyIdSchema.refine((id) => id.startsWith(OWN_PREFIX), `an own company's id begins with ${OWN_PREFIX}`),
    company: companyIdSchema,
    name: z.string().min(1).max(200),
    aliases: z.array(z.string().min(1).max(200)).max(40),
    type: companyTypeSchema,
    about: z.string().min(1).max(500).nullable(),
    changedAt,
  })
  .refine(({ id, company }) => id === company, { error: 'an own company is its own company', path: ['company'] });

/**
 * What a person added to the record: a fact of their own (which may correct one of the record's), the
 * withdrawal of a fact of the record, or a company that the record lacks. `changedAt` is an ISO 8601
 * instant.
 */
export const ownEntrySchema = z.discriminatedUnion('kind', [
  ownFactEntrySchema,
  ownWithdrawalSchema,
  ownCompanyEntrySchema,
]);
/** What a person added to the record. */
export type OwnEntry = z.infer<typeof ownEntrySchema>;
/** A fact of a person's own. */
export type OwnFactEntry = Extract<OwnEntry, { kind: 'fact' }>;
/** A company that the record lacks, as a person entered it. */
export type OwnCompanyEntry = Extract<OwnEntry, { kind: 'company' }>;

/** A copy of the own record, kept outside its database. */
export const ownBackupSchema = z.object({
  /** ISO 8601 instant. */
  at: z.iso.datetime(),
  rows: z.array(z.object({ id: z.string(), text: z.string() })),
});
/** A copy of the own record, kept outside its database. */
export type OwnBackup = z.infer<typeof ownBackupSchema>;

/** An own company in the shape of the record's, with no facts yet. */
export function ownCompany({ id, name, aliases, type, about }: OwnCompanyEntry): Company {
  return {
    ...{ id, name, aliases, type, legalName: null, former: [], ambiguous: [], owner: null, parent: null },
    ...{ country: null, founded: null, founders: [], website: null, wikidata: null, fiscalYearEnd: null },
    ...{ checked: null, about: { en: about ?? name, de: about ?? name }, descriptions: { en: [], de: [] } },
    ...{ products: [], sources: [], facts: [] },
  };
}

/** The withdrawal of a fact of the record. `now` is an ISO 8601 instant. */
export function withdrawalOf(fact: string, why: string | null, now: string): OwnEntry {
  const [company = '', metric = '', slug = ''] = fact.split('/');
  const id = `${company}/${metric}/${OWN_PREFIX}not-${slug}`;
  return { kind: 'withdrawal', id, company, corrects: fact, why, changedAt: now };
}
