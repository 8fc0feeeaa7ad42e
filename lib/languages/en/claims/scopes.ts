import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Words that narrow what a figure covers, and before or after the new money. */
export const scopes: ClaimTables['scopes'] = [
  {
    rule: 'all-of-it',
    scope: 'whole',
    phrases: list(
      'cash and stock|shares; in cash and stock|shares; in cash or stock; stock and cash; all cash; all stock; equity and debt; debt and equity',
    ),
    reach: 6,
  },
  {
    rule: 'post-money',
    basis: 'post-money',
    phrases: list(`
      post money; including the cash; including the new|fresh money|cash|capital|funds; counting the new money;
      after the money; after the new money; after the cash; after the investment; after the financing;
      after the capital increase; once the money is in; new money included; with the new money; post deal;
      including the money`),
    reach: 6,
    metrics: ['valuation'],
  },
  {
    rule: 'pre-money',
    basis: 'pre-money',
    phrases: list(`
      pre money; before the money; before the cash; before the deal; before and; excluding the new|fresh money|cash;
      price before; before the round; before the investment; before the financing; before the raise;
      before the capital increase; before the new money; before any of this|that|the money; before this round;
      prior to the round|deal|investment|financing|raise; not counting the new money; without the new money;
      before the injection; ahead of the investment; pre deal`),
    reach: 7,
    metrics: ['valuation'],
  },
  {
    rule: 'per-year',
    scope: 'rate',
    phrases: list(
      'a year; per year; annually; each year; every year; per annum; a month; per month; monthly; each month; a quarter; per quarter; yearly',
    ),
    reach: 1,
    side: 'after',
    metrics: ['contract_value', 'capex', 'investment'],
  },
  {
    rule: 'part-of-result',
    scope: 'part',
    side: 'before',
    phrases: list('of which; including; of that; of those; of them; among them; thereof; alone'),
    reach: 3,
    metrics: ['revenue', 'profit_loss', 'annualized_revenue', 'headcount', 'users'],
  },
  {
    rule: 'opens-a-part',
    scope: 'part',
    side: 'before',
    phrases: list(`
      of which; of that; of it; first slice; initially; initial; another; extra; for the rest; first payment;
      first tranche; further; of this; of the sum; of the total; the rest; the remainder; the remaining; remaining; the balance; down payment; up front; in a first step; for starters; alone; on top`),
    reach: 4,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'means-of-payment',
    scope: 'part',
    phrases: list('in cash; in stock; in shares; in company stock'),
    reach: 4,
    besideAnother: true,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'tranche',
    scope: 'part',
    phrases: list(`
      tranche; installment; instalment; in debt; in equity; is equity;
      equity and; debt; earn out; up front; upfront; of the total; depends on; hinges on; tied to; contingent on; milestone; milestones; in convertible; convertible notes; preferred shares; in preferred; in loans; loan; deferred; payable later; # down; in warrants`),
    reach: 4,
    metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
  },
  {
    rule: 'segment',
    scope: 'segment',
    phrases: list(`
      segment; division; unit; business unit; data center; data centre; cloud; networking; automotive;
      subsidiary; advertising; ads; gaming; ai revenue; from ai; azure; aws`),
    reach: 6,
    metrics: ['revenue', 'profit_loss', 'annualized_revenue'],
  },
  {
    rule: 'worth-of-stake',
    scope: 'worth',
    phrases: list(
      'stake ~ worth #; stake ~ worth _ #; holding ~ worth #; holding ~ worth _ #; shares ~ worth #; shares ~ worth _ #; stake ~ valued at _ #; stake ~ valued at #; holding ~ valued at #; values ~ stake at #; valuing ~ stake at #; stock ~ worth #; block ~ worth #; # worth of shares|stock',
    ),
    reach: 4,
    metrics: ['investment'],
  },
  {
    rule: 'worth',
    scope: 'worth',
    phrases: list(`
      holding _ worth; stake worth; stake _ worth; is worth; a holding; worth about; worth`),
    reach: 4,
    side: 'before',
    metrics: ['investment'],
  },
];
