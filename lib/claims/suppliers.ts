import type { CompanyProfile } from './features';

/** Factor within which a figure is taken to be on the contract that the record knows. */
const THAT_CONTRACT = 2;

/** A contract's supplier, and its customer where one is named. */
export interface Supplied {
  readonly subject: string;
  readonly counterparties: readonly string[];
}

/**
 * Who supplies whom, where the words leave it open ("X signs a contract with Y"): the other way round from how it
 * was read if the record knows such a contract only so.
 *
 * @param amount of the contract, in the unit of the record's.
 */
export function suppliedBy(
  told: Supplied,
  amount: { readonly value: number; readonly unit: string },
  profiles: ReadonlyMap<string, CompanyProfile>,
): Supplied {
  const [customer, ...more] = told.counterparties;
  if (customer === undefined || more.length > 0) return told;
  const isKnown = (supplier: string, other: string): boolean =>
    profiles.get(supplier)?.deals.has(`contract_value:${other}`) ?? false;
  if (isKnown(told.subject, customer) || !isKnown(customer, told.subject)) return told;
  const isLike = (profiles.get(customer)?.figures ?? []).some(
    (f) =>
      f.metric === 'contract_value' &&
      f.unit === amount.unit &&
      f.counterparties.includes(told.subject) &&
      Math.max(amount.value / f.amount, f.amount / amount.value) <= THAT_CONTRACT,
  );
  return isLike ? { subject: customer, counterparties: [told.subject] } : told;
}
