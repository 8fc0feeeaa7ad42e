import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Prepositions and verbs that tell who does what in a deal. */
export const parties: Pick<ClaimTables, 'roles' | 'verbs'> = {
  roles: [
    {
      metrics: ['investment', 'stake'],
      role: 'target',
      before: list(`at; behind; in; inside; into; investment in; onto; stake in; toward; towards; within`),
      weight: 4,
    },
    { metrics: ['investment', 'stake'], role: 'target', before: ['of'], weight: 3.5 },
    { metrics: ['investment'], role: 'target', before: ['for', 'to'], weight: 3 },
    { metrics: ['investment', 'stake'], role: 'actor', before: list(`by; from; led by; through; via`), weight: 5 },
    {
      metrics: ['acquisition_price'],
      role: 'target',
      before: list(`acquisition of; for; of; on; over; purchase of; takeover of`),
      weight: 3.5,
    },
    { metrics: ['acquisition_price'], role: 'actor', before: ['by'], weight: 5 },
    { metrics: ['acquisition_price'], role: 'actor', before: ['from', 'to', 'under'], weight: 4 },
    { metrics: ['contract_value'], role: 'target', before: list(`at; from; of; on; through; via`), weight: 5 },
    { metrics: ['contract_value'], role: 'target', before: ['to', 'with'], weight: 2 },
    { metrics: ['contract_value'], role: 'actor', before: ['by'], weight: 5 },
    { metrics: ['contract_value'], role: 'actor', before: ['for'], weight: 2.5 },
  ],
  verbs: [
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      passive: true,
      phrases: list(`
      absorbed by $; accepted an offer from $; accepts an offer from $; acquired by $; agreed to a sale to $;
      agreed to a takeover by $; agreed to be acquired by $; agreed to be bought by $; agreed to be taken over by $;
      agreed to sell itself to $; being sold to $; bought by $; bought out by $; devoured by $; fell to $;
      fended off $; fends off $; folded into $; gobbled up by $; goes to $; is being acquired; is being bought;
      is being sold; is sold; joined $ for; joins $ for; landed at $; merged into $; now belongs to $; passed to $;
      picked up by $; purchased by $; rebuffed; rebuffs; received an offer from $; rejected; rejects; said no to $;
      sale to $; says no to $; scooped up by $; sells itself; sells out to $; sells to $; snapped up by $;
      snatched up by $; sold itself; sold out to $; sold to $; spurned; spurns; swallowed by $; taken over by $;
      taken private by $; to be acquired by $; to be bought by $; turned down; turned down $; turns down;
      was|were|been|be sold; was|were|been|being|be acquired; was|were|been|being|be bought;
      was|were|been|being|be purchased; was|were|been|being|be snapped up; was|were|been|being|be taken over;
      went to $; won over by $`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      passive: true,
      phrases: list(`
      # held by $; # owned by $; went|goes|going|go|passes|passed to $; transferred|handed|issued|allotted to $; attracted ~ from $; attracts ~ from $; backed by $; bagged ~ from $; bags ~ from $;
      belongs to $; controlled by $; funded by $; gets ~ from $; gives $ a; got ~ from $; granted $; handed $ a;
      held by $; is getting ~ from $; is|was|are controlled; is|was|are owned; landed ~ from $; lands ~ from $;
      owned by $; raised ~ from $; raises ~ from $; receive ~ from $; received ~ from $; receives ~ from $;
      receiving ~ from $; secured ~ from $; secures ~ from $; sells ~ to $; sold $ a # stake; sold ~ to $;
      take ~ from $; takes ~ from $; taking ~ from $; to get ~ from $; to receive ~ from $; took ~ from $;
      was given ~ by $; wins ~ from $; won ~ from $`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      passive: true,
      phrases: list(`
      awarded ~ by $; bagged ~ from $; bags ~ from $; booked ~ from $; books ~ from $; chosen by $;
      clinched ~ from $; clinches ~ from $; commissioned by $; contracted by $; earned ~ from $; earns ~ from $;
      gets ~ from $; got ~ from $; hired by $; is paid ~ by $; landed ~ from $; landed ~ with $; lands ~ from $;
      ordered by $; paid by $; picked by $; receive ~ from $; received ~ from $; receives ~ from $; scored ~ from $;
      scores ~ from $; secured ~ from $; secures ~ from $; selected by $; snagged ~ from $; to be paid by $;
      was awarded; was ordered from $; was paid ~ by $; were awarded; win ~ from $; winning ~ from $; wins ~ from $;
      wins ~ with $; won ~ from $; won ~ with $`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'actor',
      phrases: list(`
      accumulate*; acquire*; anchored; anchors; backing; backs; bankrolls; bet; bets; betting; boosts; bought;
      bought into; buy; buying; buying into; buys; buys into; channelled; chipped in; commits; committed; committing;
      contribute; contributed; contributes; control; controls; coughs up; doubled down; doubles down; earmarked;
      ends up with; exited; fork out; funds; hand; handed; hands; has put; hold; holding; holds; increased its;
      increases its; infuse; infused; infuses; inject; injected; injecting; injects; invest*; kicked in; kicks in;
      laid out; lays out; lead; leads; led; lifted its; offload*; own; owning; owns; paid; participates with; pay;
      paying; pays; picked up; picks up; piled; piles; pledge; pledged; pledges; plough*; plow*; ponied up; pour*;
      provided; provides; pump*; purchase*; put; puts; putting; raised its stake; raises its stake; retain*; sank;
      sells its; sink; sinking; sinks; snapped up; snaps up; sold; sold its; spend; spends; spent; splash*; stump*;
      subscribe; subscribed; subscribes; sunk; supplied; supplies; take; takes; taking; throw; throws; took;
      underwrote; upped; weighed in; wire; wired; wires; wiring; writes; wrote`),
    },
    {
      metrics: ['investment', 'stake'],
      subject: 'target',
      phrases: list(`
      attracted; attracts; bagged; bags; collect; collected; collects; draws; gave up; get; gets; getting; gives up;
      got; is owned; issued; issues; issuing; land; landed; lands; obtained; pocketed; raise; raised; raises;
      raising; receive; received; receives; receiving; reeled in; secure; secured; secured an; secures; sells #;
      sells a; snagged; snags; sold a; was valued; welcomed; welcomes; wins; won`),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'actor',
      phrases: list(`
      absorb; absorbed; absorbs; acquire; acquired; acquires; acquiring; bag; bagged; bags; bid; bidding; bids;
      bought; buy; buying; buys; clinched; clinches; close; closed; closes; completed its; completed the purchase;
      completes; coughed up; courted; courts; eyeing; eyes; fold; folds; forked out; gobble*; grabbed; grabs;
      hoover*; is acquiring; is buying; laid out; landed; lands; lay out; made an offer; make an offer; merge;
      merges; nabbed; nabs; offer; offered; offering; offers; outbid; paid; paid up; pay; paying; pays; pick up;
      picked up; picks up; pocketed; pounce*; pounced; purchase*; put in a bid; scoop*; sealed; seals; sent;
      shelled out; shells out; snag; snagged; snags; snap up; snapped up; snapping up; snaps up; snatch*; spend;
      spends; spent; splash*; splurge*; stumped up; swallow*; swoop*; take over; takes; takes over; takes private;
      taking over; took; took over; took private; won`),
    },
    {
      metrics: ['acquisition_price'],
      subject: 'target',
      phrases: list(`
      agreed to sell; been acquired; being bought; changed hands; changes hands; cost; fetched; fetches; goes for;
      is being acquired; is sold; sold itself; was acquired; was bought; was sold; went for; went to`),
      passive: true,
    },
    {
      metrics: ['contract_value'],
      subject: 'actor',
      phrases: list(`
      agreed to buy; agreed to lease; agreed to pay; agreed to purchase; agreed to rent; agreed to spend; award;
      awarded; awards; booked; bought; buy; buying; buys; chooses; chose; commission; commissioned; commissions;
      commit*; contracted; hire; hired; hires; hook for; is to pay; lease; leased; leases; leasing; license;
      licensed; licenses; order*; paid; pay; paying; pays; picked; picks; pledged; pledges; procure*; purchase*;
      rent*; reserve; reserved; reserves; selected; selects; signed; signed up; signs; spend; spending; spends;
      spent; subscribed; subscribes; takes; tapped; taps; took; turned to; turns to; uses`),
    },
    {
      metrics: ['contract_value'],
      subject: 'target',
      phrases: list(`
      bagged; bags; billed; bills; build*; clinched; clinches; collected; collects; deliver; delivered; delivers;
      equip; equips; host; hosts; landed; lands; lands a; leases out; license its; licenses its; make; manufactures;
      operate; operates; provide*; rents out; runs; scored; scores; secured; secures; sell; selling; sells; serve;
      serves; ship; shipped; ships; snagged; snags; sold; supplied; supplier; supplies; supply; supplying;
      to provide; to supply; will provide; will supply; win; winning; wins; won`),
    },
    {
      metrics: ['valuation'],
      subject: 'none',
      phrases: list(`
      accuse; accused; add; added; adds; ask; asked; asks; assess; assigns; beat; beating; beats; become; benefit;
      bring; bringing; brings; brought; call; called; calls; catch; catching; challenges; chasing; compete; competes;
      costs; doubles; dwarf; dwarfed; dwarfs; eclipse; eclipsed; estimate; estimates; expect; financed; gave; give;
      gives; giving; grant; granted; had; has; have; helped; helping; helps; is; join; joined; joining; joins; keep;
      keeps; launched; leave; leaves; leaving; let; lets; made; make; makes; making; meet; met; named; outspend;
      overtake; overtaken; overtakes; overtook; peg; pegged; pegs; priced; prices; pricing; pushed; pushes; pushing;
      put; puts; putting; ranked; rates; recruit; replace; replaced; rescue; runs; said; saw; say; says; see; sees;
      send; sent; sue; sued; supported; supports; surpass; surpassed; surpasses; take; tell; told; topped; tops;
      turn; used; using; valued; values; valuing; want; wants; was; were`),
    },
  ],
};
