import { describe, expect, it } from 'vitest';
import type { CompanyProfile } from '../../../lib/claims/features';
import { suppliedBy } from '../../../lib/claims/suppliers';

const profile = (customers: readonly string[], amount: number): CompanyProfile => ({
  listedSince: null,
  fiscalYearEnd: null,
  owner: null,
  metrics: new Set(['contract_value']),
  deals: new Set(customers.map((id) => `contract_value:${id}`)),
  figures: customers.map((id) => ({
    ...{ metric: 'contract_value', amount, upper: null, unit: 'USD', counterparties: [id], since: '2025-09' },
  })),
});

const profiles = new Map([
  ['brightmoor', profile(['omnivox'], 6e9)],
  ['omnivox', profile([], 0)],
]);

describe('who supplies whom', () => {
  it('is as the record knows it where the words leave it open', () => {
    const told = { subject: 'omnivox', counterparties: ['brightmoor'] };
    expect(suppliedBy(told, { value: 5e9, unit: 'USD' }, profiles)).toEqual({
      subject: 'brightmoor',
      counterparties: ['omnivox'],
    });
  });

  it.each([
    ['a sum unlike the one on record', { subject: 'omnivox', counterparties: ['brightmoor'] }, 50e9, 'USD'],
    ['another currency', { subject: 'omnivox', counterparties: ['brightmoor'] }, 5e9, 'EUR'],
    ['the supplier read already', { subject: 'brightmoor', counterparties: ['omnivox'] }, 5e9, 'USD'],
    ['no customer', { subject: 'omnivox', counterparties: [] }, 5e9, 'USD'],
  ])('stays as read with %s', (_, told, value, unit) => {
    expect(suppliedBy(told, { value, unit }, profiles)).toEqual(told);
  });
});
