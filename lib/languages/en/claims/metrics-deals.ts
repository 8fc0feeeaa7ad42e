import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words for money that goes from one company to another. */
export const deals: MetricCue[] = [
  money(
    'investment',
    'invest',
    7,
    list(`
      coinvest; coinvested; equity investment; invest; invested; investing; investment; investments; invests;
      minority investment; reinvest; reinvested; strategic investment`),
  ),
  money(
    'investment',
    'put-into',
    7.5,
    list(`
      # into; _ # in into; add|added|adds another # to; advanced _ # to; agreed to put _ #; be in for _ #;
      brings _ # to the table; brought _ # to the table; came in with _ #;
      channel|channels|channelled|channeled|commit|commits|committed|committing|pledge|pledged|pledges|pledging _ # in|into;
      chipping in; chipping in _ #; chip|chipped in; chip|chipped|chips in _ #; comes in with _ #;
      contribute|contributed|contributes|contributing _ #; cough|coughed|coughs up _ #;
      direct|directed|drop|dropped|drops|lavish|lavished|pile|piled|piles|ply|plied|shovel|shovelled|steer|steered|throw|threw|tip|tipped|tips _ # in|into;
      forked out _ # on; fronted _ #; good for _ #; hand|handed|handing|hands over _ #;
      hand|handed|hands|handing _ _ #; infuse|infused|infuses _ #; inject|injected|injecting|injects _ #;
      is in for _ #; kick|kicked|kicks in _ #; kick|kicking in; lay|laid|lays|laying out _ #; paid in _ #;
      pay in _ #; paying in _ #; pays in _ #; ponied up _ #; pony|ponies up _ #; provided _ # of the;
      provided _ # to; provides _ # of the; provides _ # to; put # in; put _ in _ #; put down _ #; put in _ #;
      put up _ #; puts down _ #; puts in _ #; puts up _ #; putting in _ #; putting up _ #;
      put|puts|pour|poured|pumped|plowed|ploughed|sunk|injected|pump|pours _ _ # into;
      put|puts|putting|pour|pours|poured|pouring|pump|pumps|pumped|pumping|plow|plows|plowed|plowing|plough|ploughs|ploughed|ploughing _ # in|into;
      shoots in _ #; shot in _ #;
      sink|sinks|sank|sunk|sinking|inject|injects|injected|injecting|funnel|funnels|funneled|funnelled|infuse|infuses|infused|infusing _ # in|into;
      stump|stumped|stumps up _ #; supplied _ #; supplies _ # of the; threw in _ #; throwing in _ #; throws in _ #;
      underwriting _ #; underwritten _ #; underwrote _ #; weigh|weighed|weighs in with _ #; wire|wired|wires _ _ #`),
  ),
  money(
    'investment',
    'backs-with',
    7,
    list(`
      anchor investment; anchoring with; back|backed|backing|backs ~ with _ #;
      bankroll|bankrolled|bankrolling|bankrolls ~ with _ #; cornerstone investment; double its bet; doubled its bet;
      follow on investment; fund|funded|funds ~ with _ #; grow|grew its holding by; seeded ~ with _ #;
      support|supported|supports ~ with _ #; up|upped|ups its bet to _ #`),
  ),
  money(
    'investment',
    'worth-of-stake',
    11,
    list(`
      # holding in; # position in; # stake; # stake in; holding ~ valued at _ #; holding ~ worth #;
      holding ~ worth _ #; interest ~ worth _ #; position ~ worth _ #; shareholding ~ worth _ #; shares ~ worth #;
      shares ~ worth _ #; stake ~ carried at _ #; stake ~ is worth _ #; stake ~ valued at _ #; stake ~ worth #;
      stake ~ worth _ #`),
  ),
  money(
    'investment',
    'price-of-stake',
    10,
    list(`
      # _ stake for _ @; # of the company for _ @; # stake ~ for _ @; @ for #; @ for a _ # stake; @ for about #;
      @ for almost #; @ for around #; @ for just over #; @ for just under #; @ for nearly #; @ for over #;
      @ for roughly #; @ for some #; @ in exchange for #; @ in exchange for _ #; @ in return for #;
      @ in return for _ #; @ to acquire #; @ to buy #; @ to buy _ #; @ to take #; @ to take a #;
      buy|buying|buys|bought # of $ for _ @`),
  ),
  money(
    'investment',
    'for-a-stake',
    7.5,
    list(`
      # _ for a _ stake; # _ in exchange for; # for a _ holding; # for a slice; # for a stake; # for shares;
      @ for a # stake; @ for a majority stake; @ for a minority stake; @ for an # stake; bet; bets; biggest check;
      biggest cheque; buy # of stock; capital infusion; capital injection; cash for shares; check; cheque;
      equity injection; holding _ _ _ _ worth _ #; holding _ worth; paying @ for; paying _ # for;
      pay|pays|paid _ # for a _ stake; pay|pays|paid _ @ for a # stake; pay|pays|paid _ @ for an # stake;
      shares worth; signing a # check; stake _ worth; stake worth; wager; wagered; wagers; wiring;
      write|writes|writing a _ #; wrote a _ #; wrote the check`),
  ),
  money(
    'investment',
    'shares-bought',
    7.5,
    list(`
      # in equity; # in its shares; # in new shares; # in newly issued; # in preferred; # in stock of;
      # of common stock; # of equity; # of freshly issued; # of its common; # of its newly; # of its shares;
      # of its stock; # of new shares; # of newly issued; # of preferred; # of shares; # of stock; # worth of equity;
      # worth of its shares; # worth of shares; # worth of stock; # worth of the company; for freshly issued;
      for new shares; for newly issued; in exchange for equity; in exchange for shares; in exchange for stock;
      in return for equity; in return for shares; in return for stock; subscribe for; subscribed for; subscribes to;
      subscribing for; subscription of shares`),
  ),
  money(
    'investment',
    'backer-words',
    3,
    list(`
      back; backed; backer; backing; backs; bankroll*; commit; commits; committed; committing; contributed;
      contribution; cut a check; doubling down; exposure; infusion; injection; invested capital; its bet;
      its share of the round; outlay; pledge; pledged; pledges; pledging; plough*; promised; slice; splash; splashed;
      splashes; subscribed; tranche; tranches; wager`),
    { reach: 9 },
  ),

  money(
    'acquisition_price',
    'acquire',
    7.5,
    list(`
      acqui hire; acquihire*; acquire; acquired; acquires; acquiring; acquisition; acquisition worth _ #;
      acquisitions; buy out; buying out; buyout; buyout bid; buyout offer; buyouts; deal valued at _ #;
      leveraged buyout; mega merger; megamerger; merge with; merger; merger valued at _ #; mergers; purchase;
      purchase price; purchased; purchases; purchasing; reverse merger; take over; take private; taken $ private;
      taken over; taken private; takeover; takeover bid; takeover offer; takeover worth _ #; takeovers; takes over;
      take|takes|took|taking $ private; take|takes|took|taking _ private; taking over; taking private; took over;
      took private; transaction valued at _ #; transaction worth _ #`),
  ),
  money(
    'acquisition_price',
    'buy',
    6.5,
    list(`
      all cash deal; all cash offer; all cash transaction; all share deal; all stock deal; all stock transaction;
      being bought; bid; bidding; bids; bolt on; bought; bought out; buy; buying; buys; cash and share;
      cash and stock deal; counterbid; counteroffer; deal for $; deal to buy; earn out; hoovered up; offer; offered;
      offering; offers; outbid; rival bid; sale price; sale to; selling price; snap up; snapped up; snapping up;
      snaps up; sold for; sold itself; sold out to; sold to; swallow*; sweetened; tendered; tuck in; unsolicited;
      went to _ for`),
  ),
  money(
    'acquisition_price',
    'buying-metaphor',
    6,
    list(`
      absorb; absorbed; absorbs; bag|bagged|bags $ for; cash out; cashed out; clinches takeover;
      cough|coughed|coughs up; devour*; eats up; fold|folded|folds $ into; forking out; fork|forked|forks out;
      gobble|gobbled|gobbles|gobbling up; grab|grabbed|grabs $ for; hoover|hoovers|hoovering up;
      nab|nabbed|nabs $ for; picked up for; pick|picked|picks|picking up $ for; pocket|pockets|pocketed $ for;
      pony|ponied|ponies up; pounced on; pounces on; scooped up for; scoop|scooped|scoops|scooping up;
      seals takeover; shell|shelled|shells|shelling out; snag|snagged|snags $ for; snatch|snatched|snatches up;
      splash|splashed|splashes|splashing out; splurge|splurged|splurges on; stump|stumped|stumps up; swoop; swooped;
      swoops; tied the knot`),
  ),
  money(
    'acquisition_price',
    'sold',
    5.5,
    list(`
      carve out; carved out; change|changed|changes|changing hands; consideration; deal price; deal value; disposal;
      dispose of; divest*; enterprise value; equity value; exchange ratio; exit; exited; exits; fire sale; for sale;
      goes for #; gone for #; headline price; hive off; hived off; let go for; offload*; parted with; price agreed;
      price paid; sale; sale of; sell; sell itself; selling; sells; share swap; sold; spin off; stock swap;
      total consideration; transaction value; value of the deal; value of the transaction; went for #; went for _ #;
      went to $ for; worth of the deal`),
  ),
  money(
    'acquisition_price',
    'pay-for-company',
    5.5,
    list(`
      # _ acquisition; # _ buyout; # _ merger; # _ takeover; # acquisition; # bid for; # buyout; # deal for $;
      # deal to acquire; # deal to buy; # exit; # for all of; # for the company; # for the startup; # for the whole;
      # merger; # offer for; # offer to; # purchase; # sale of; # sale to; # swap; # swoop; # takeover; # tie up;
      cost $ _ #; cost it _ #; paid out _ # for; pay|paid|pays|paying _ # for $; pay|paid|pays|paying _ # to acquire;
      pay|paid|pays|paying _ # to buy; spend|spends|spent|spending _ # on $`),
  ),
  money(
    'acquisition_price',
    'price',
    6.2,
    list(`
      agreed price; at a price; final price; for a reported; for a sum of; for an estimated; for an undisclosed;
      price; price came to; price for the company; price it paid; price of $; price was; sum paid; the price;
      what it paid`),
    { reach: 9 },
  ),
  money(
    'acquisition_price',
    'offer-refused',
    5.5,
    list(`
      agree|agreed|agreeing|agrees to pay _ #; declined _ _ #; knocked back _ _ #; offered to pay;
      prepared to pay _ #; ready to pay _ #; rebuff|rebuffed|rebuffs _ _ #; refuse|refused|refuses _ _ #;
      reject|rejected|rejecting|rejects _ _ #; said no to; saying no to; says no to;
      spurn|spurned|spurning|spurns _ _ #; turn|turned|turning|turns down _ _ #; walked away from _ _ #;
      was willing to pay; willing to pay _ #; would have paid _ #`),
  ),
  money(
    'acquisition_price',
    'for-so-much',
    2.4,
    list(`
      cash and shares; cash and stock; change pockets; changed pockets; changes pockets; cost; cost the buyer;
      costing; fetch; fetched; fetches; fetching; for #; for _ #; in cash for; joined _ for; stock and cash`),
    { reach: 5 },
  ),
  money(
    'acquisition_price',
    'deal-of-two',
    3,
    list(`
      approach; approached; auction; auctioned; combination; combine with; courtship; deal; deals; hammer price;
      hostile; jilted; merged; merges; merging; suitor; suitors; target; tie up; transaction; transactions; uninvited`),
    { reach: 9 },
  ),

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
      worth of hardware`),
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
    9,
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
