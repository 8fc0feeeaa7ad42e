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
      support|supported|supports ~ with _ #; up|upped|ups its bet to _ #; adds # of its own money; gave|gives|giving $ # for a; gives $ a #; hands $ _ #; own money`),
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
      backed; backer; backing; backs; bankroll*; commit; commits; committed; committing; contributed; contribution;
      cut a check; doubling down; exposure; infusion; injection; invested capital; its bet; its share of the round;
      outlay; pledge; pledged; pledges; pledging; plough*; promised; slice; splash; splashed; splashes; subscribed;
      tranche; tranches; wager`),
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
      pay|paid|pays|paying _ # to buy; spend|spends|spent|spending _ # on $; # for $ s _ arm|business|division|group|operation|subsidiary|unit; # for the _ arm|business|division|subsidiary|unit of $; # is what $ paid|pays; # is what $ is paying|offering; agrees|agreed to take $ _ _ _ for _ #; came|come|comes calling with _ #; came knocking with _ #; flowed for $; hand|handed|hands over _ # for $; put|puts _ # on the table for $; slid _ _ offer of _ #; take|takes|took $ off; taken off _ hands for; to take $ off; walked off with $ for _ #; walks off with $ for _ #; paid|pays|paying # in cash _ _ for $; laid out _ # for $; lay|lays out _ # for $; for which $ paid|pays _ #; for which $ _ paying _ #`),
  ),
  money(
    'acquisition_price',
    'price',
    6.2,
    list(`
      agreed price; at a price; final price; for a reported; for a sum of; for an estimated; for an undisclosed;
      price; price came to; price for the company; price it paid; price of $; price was; sum paid; the price;
      what it paid; purchase price was; purchase price is; purchase price of; price amounts to; price agreed; price stands at; the bill came to; the price was; the price is; asking price`),
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
      hostile; jilted; merged; merges; merging; suitor; suitors; acquisition target; takeover target; tie up; transaction; transactions; uninvited`),
    { reach: 9 },
  ),
];
