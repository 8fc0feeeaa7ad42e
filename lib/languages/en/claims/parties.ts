import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Prepositions and verbs that tell who does what in a deal. */
export const parties: Pick<ClaimTables, 'roles' | 'verbs'> = {
  roles: [
    {
      metrics: ['investment', 'stake'],
      role: 'target',
      before: list('in; into; at; stake in; investment in'),
      weight: 4,
    },
    { metrics: ['investment', 'stake'], role: 'target', before: ['of'], weight: 2 },
    { metrics: ['investment', 'stake'], role: 'actor', before: ['of'], weight: 2.5 },
    { metrics: ['investment', 'stake'], role: 'actor', before: ['from', 'by', 'led by'], weight: 5 },
    {
      metrics: ['acquisition_price'],
      role: 'target',
      before: list('for; of; takeover of; acquisition of; purchase of; over'),
      weight: 3.5,
    },
    { metrics: ['acquisition_price'], role: 'actor', before: ['by', 'to', 'from'], weight: 4 },
    { metrics: ['contract_value'], role: 'target', before: ['from', 'of'], weight: 5 },
    { metrics: ['contract_value'], role: 'target', before: ['to', 'with'], weight: 2 },
  ],
  verbs: [
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: list(`
      acquired by $; bought by $; purchased by $; taken over by $; was|were|been|being acquired;
      was|were|been|being bought; was|were|been sold; sold to $; sells to $; snapped up by $; swallowed by $;
      sale to $; goes to $; went to $; rejected; turned down; rebuffed; spurned`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      passive: true,
      phrases: list(`
      owned by $; backed by $; is|was|are owned; receives ~ from $; received ~ from $; gets ~ from $;
      secured ~ from $; won ~ from $`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      passive: true,
      phrases: list(`
      won ~ from $; wins ~ from $; received ~ from $; receives ~ from $; landed ~ from $; secured ~ from $;
      gets ~ from $; booked ~ from $`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'actor',
      phrases: list(`
      invest*; put; puts; pour*; pump*; plow*; paid; pays; pay; owns; own; holds; hold; bought; buys;
      committed; chipped in; contributed; has put; hands; acquire*; takes; took; wiring; led; backs; owning;
      ends up with; injected`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      phrases: list('receives; received; gets; raised; secured; landed; is owned; was valued'),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'actor',
      phrases: list(`
      acquire; acquires; acquired; acquiring; buy; buys; bought; buying; purchase*; paid; pays; pay;
      take over; takes over; took over; offered; offers; bid; snapped up; swallow*; completed the purchase;
      sent`),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      phrases: list(`
      was acquired; been acquired; being bought; was bought; was sold; went to; is being acquired; is sold;
      sold itself`),
      passive: true,
    },
    {
      metrics: ['contract_value'],
      subject: 'actor',
      phrases: list(`
      pay; pays; paid; buy; buys; bought; spend; spends; spent; commit*; order*; rent*; signed;
      agreed to buy; agreed to pay; licenses; hook for; leases; purchase*`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      phrases: list(`
      supply; supplies; supplied; provide*; won; wins; sell; sells; sold; delivers; landed; secured; build*`),
    },
  ],
};
