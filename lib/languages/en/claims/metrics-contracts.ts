import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words for contracts between a customer and a supplier. */
export const contracts: MetricCue[] = [
  money(
    'contract_value',
    'contract',
    7,
    list(`
      accord worth _ #; agreement worth _ #; arrangement worth _ #; cloud agreement; cloud contract; cloud deal;
      commitment worth _ #; compute agreement; compute contract; compute deal; contract; contract valued at _ #;
      contract worth _ #; contract ~ worth _ #; contracts; contracts worth _ #; contracts ~ now total #;
      contracts ~ total #; deal valued at up to _ #; deal with ~ worth _ #; deal worth #; deal worth _ #;
      deal worth _ _ _ #; hosting agreement; hosting contract; hosting deal; infrastructure deal; lease;
      lease agreement; leases; leasing; licence; licence fee; license; license fee; licenses; licensing;
      licensing deal; licensing fee; licensing fees; non exclusive license; offtake; order; order worth #;
      order worth _ #; orders; outsourcing deal; pact worth _ #; partnership valued at _ #; partnership worth _ #;
      purchase agreement; purchase order; purchase orders; rental agreement; service agreement; services agreement;
      subscription deal; supply agreement; supply contract; supply deal; supply pact; take or pay; task order;
      tie up worth _ #; work order; work orders`),
  ),
  money(
    'contract_value',
    'deal',
    4.5,
    list(`
      accord; agreement; agreements; alliance; arrangement; arrangements; commitment; commitments; deal; deals;
      framework; framework agreement; letter of intent; mandate; memorandum of understanding; mou; pact; partnership;
      partnerships; procurement; tenancy; tender; tie up`),
  ),
  money(
    'contract_value',
    'government-contract',
    6.5,
    list(`
      # _ agreement; # _ contract; # _ deal with; # _ order; # _ pact; # agreement; # award; # commitment;
      # contract; # deal with; # order; # pact; award; awarded; awards; blanket purchase; ceiling; ceiling price;
      contract award; contract ceiling; contract vehicle; defence contract; defense contract; idiq;
      indefinite delivery; other transaction; pentagon deal; procurement contract; program of record;
      prototype agreement; public contract; task orders`),
    { reach: 8 },
  ),
  money(
    'contract_value',
    'capacity',
    7,
    list(`
      # in _ services; # in cloud; # in compute; # in computing; # in credits; # in orders; # in services;
      # of _ capacity; # of _ chips; # of _ servers; # of _ services; # of capacity; # of chips; # of cloud;
      # of compute; # of computing; # of equipment; # of goods; # of gpus; # of hardware; # of infrastructure;
      # of its chips; # of its software; # of servers; # of services; # of software; # worth of;
      # worth of _ _ chips; capacity worth; chips worth; cloud capacity; cloud computing; cloud credits;
      cloud services; committed _ # to; compute capacity; computing capacity; computing power; data center capacity;
      data centre capacity; equipment worth; goods worth; gpu capacity; gpus worth; hardware worth; orders worth;
      racks worth; rent; rented; renting; rents; server capacity; servers worth; services worth; supplies; supply;
      supplying; systems worth; worth of chips; worth of compute; worth of computing; worth of gpus;
      worth of hardware; agreement|contract|deal|pact ~ covers _ #; covers # of; sell|selling|sells|sold $ # of _ _ capacity|chips|compute|computing|servers|services|software; sold $ # of compute; supplies|supplied|supplying|supply $ with _ _ for #; supplies|supplied|supplying $ with; # order from $; # contract from $; # contract with $; # order to $; for the right to use; for its technology; right to use _ models; to license _ technology; licence to; license to`),
  ),
  money(
    'contract_value',
    'goods-worth',
    8.5,
    list(`
      capacity|power|chips|servers|services|software|equipment|hardware|systems|gpus|processors|racks|credits|drones|turbines|satellites worth #;
      capacity|power|chips|servers|services|software|equipment|hardware|systems|gpus|processors|racks|credits|drones|turbines|satellites worth _ #;
      capacity|power|chips|servers|services|software|equipment|hardware|systems|gpus|processors|racks|credits|drones|turbines|satellites worth up to #`),
  ),
  money(
    'contract_value',
    'signs',
    4.5,
    list(`
      agreed to buy; agreed to lease; agreed to pay; agreed to purchase; agreed to rent; agreed to spend;
      at signature; bag|bagged|bags # order; book|booked # of; buy # of; buy _ # of; clinch; clinched; clinches;
      commits to buy; commits to spend; committed to buy; committed to pay; committed to spend; contracted; ink;
      inked; inks; locked into; on signature; order up to; ordered; ordering; penned; pledged on; pledged to spend;
      pledges to spend; procure; procured; promised to buy; promised to spend; reserve; reserved; reserving; sign;
      sign up for; signature; signed; signed up for; signing; signs; signs up for; spend _ # on $; spend _ # with;
      spend ~ # with $; spending _ # on $; spends _ # with; strike|strikes|struck _ deal; to provide; to supply`),
    { reach: 9 },
  ),
  money(
    'contract_value',
    'spent-with-a-supplier',
    11,
    list(`
      # in fees to $; # of _ capacity from $; # of _ services from $; # payment to $; # to $ for;
      buy|buys|buying|bought _ # of _ _ from $; buy|buys|buying|bought _ # worth of _ _ from $;
      order|orders|ordered|ordering _ # of _ _ from $; pay|pays|paid|paying $ _ # a; pay|pays|paid|paying $ _ # for;
      pay|pays|paid|paying $ _ # to; rent|rents|rented|renting _ # of _ _ from $;
      spend|spends|spending|spent _ # on _ _ from $; spend|spends|spending|spent _ # with $`),
  ),
  money(
    'contract_value',
    'over-years',
    5,
    list(`
      # a year for; # annually for; # over _ _ years; # over _ decade; # over _ years; # over the life;
      # spread over; # through 2027|2028|2029|2030|2031|2032|2033; a decade; eight year; five year; four year;
      multi year; multibillion; multiyear; over five|six|seven|ten|three|four|two years; pay it _ #;
      pay|pays|paid _ #; seven year; six year; ten year; three year; two year; will pay`),
    { reach: 10 },
  ),
  money(
    'contract_value',
    'fees',
    4.5,
    list(`
      biobucks; down payment; downpayment; fee of _ #; fees of _ #; milestone; milestone payments; milestones;
      owe up to; owes up to; paid down; paid in advance; paid up front; paid up to; pay for access; pay up to;
      payment of _ #; payments of _ #; payments that; payments which; performance based payments; prepaid;
      prepayment; reimburse; retainer; royalties; royalty; up front; up front payment; upfront; upfront payment;
      usage fees; worth # to $; worth _ # to $`),
    { reach: 8 },
  ),
  money(
    'contract_value',
    'customer-words',
    2.5,
    list(`
      anchor customer; anchor tenant; bill; bills; buyer; capacity; chips; client; contractor; customer; customers;
      gpus; hire; hyperscaler contract; provider; rack; racks; server; servers; services; supplier; tenant; vendor;
      workloads`),
    { reach: 7 },
  ),
];
