import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words for the money a company raises. */
export const capital: MetricCue[] = [
  money(
    'funding_round',
    'raise',
    7,
    list(`fund raise; fundraise; fundraising; raise; raised; raises; raising; reraise`),
  ),
  money(
    'funding_round',
    'round',
    8,
    list(`
      angel round; bridge round; convertible round; down round; equity financing; equity funding; equity round;
      extension; financing; financing round; follow on round; funding; funding round; fundraise; fundraiser;
      growth round; investment round; mega round; megaround; pre ipo round; pre seed; pre series a|b|c;
      private round; seed; seed financing; seed funding; seed round; series a1|a2|b1|b2|c1|c2|d1|e1|f1;
      series a|b|c|d|e|f|g|h|i|j|k; up round; vc round; venture funding; venture round`),
    { occasion: true },
  ),
  money(
    'funding_round',
    'round-word',
    6,
    list(`
      final close; first close; haul; megadeal; megaround; round; rounds; secondary; secondary offering;
      secondary sale; secondary share sale; share sale; stock sale; tender; tender offer; top up; tranche of funding`),
    { occasion: true },
  ),
  money(
    'funding_round',
    'secure',
    5.5,
    list(`
      amass; amassed; amasses; another # for; attract; attracted; attracts; bag; bagged; bagging; bags; banked;
      banks #; clinched; collect; collected; collects; corralled; drummed up; drums up; garner; garnered; garners;
      gather; gathered; gathers; grab; grabbed; grabs; hauling in; haul|hauled|hauls in; hunting for; land; landed;
      landing #; lands; launched with _ #; launches with _ #; loaded up on; lock|locked|locks in;
      lock|locked|locks up; mop|mopped|mops up; nab; nabbed; nabs; net #; nets; netted; netting; picking up;
      pick|picked|picks up; pocket; pocketed; pockets; procured; pulling in; pull|pulled|pulls in;
      rake|raked|rakes in; raking in; reel|reeled|reels in; round up; rounded up; scoop; scooped; scoops; score;
      scored; scores; scrape|scraped together; secure; secured; secures; securing; snag; snagged; snags; snap #;
      stealth mode with _ #; stealth with _ #; take|taken|takes|taking|took in; tap|tapped investors for;
      tap|tapped|tapping investors; whipped up; won #`),
  ),
  money(
    'funding_round',
    'closes',
    4.5,
    list(`
      announces #; close on #; closed #; closed a #; closed a _ #; closed an _ #; closed on #; closes #; closes _ #;
      closes a #; closing #; closing a #; completed a #; completes #; finalises #; finalizes #; gets #; got #;
      in a # deal led; lands _ #; receives #; takes #; took #; unveils #; wrapped up _ #; wraps up #`),
  ),
  money(
    'funding_round',
    'equity-raise',
    5,
    list(`
      additional capital; additional funding; equity capital; equity injection; external funding; fresh capital;
      fresh cash; fresh equity; fresh funding; fresh funds; fresh money; growth capital; growth equity;
      growth funding; in capital; in commitments; in equity; in new capital; in new funding; in vc; new capital;
      new cash; new equity; new funding; new funds; new money; of capital from investors; outside capital;
      primary capital; risk capital; vc funding; venture backing; venture capital; venture money`),
  ),
  money(
    'funding_round',
    'share-issue',
    5.5,
    list(`
      at the market offering; capital increase; capital raise; capital raising; cash call; convertible note;
      equity issuance; equity offering; equity raise; equity raising; equity sale; follow on offering;
      issue of shares; issuing new shares; new share issue; pipe financing; preferential allotment;
      preferential issue; preferred shares; primary offering; private placement; proceeds; qip;
      qualified institutional placement; rights issue; sale of shares; sale of stock; share issue; share offering;
      share placement; share placing; stock offering`),
    { reach: 9 },
  ),
  money(
    'funding_round',
    'ipo',
    5,
    list(`
      debut on the; float on the; flotation; go public; goes public; going public; initial public offering;
      initial share sale; ipo; listing; market debut; nasdaq debut; offer for sale; public offering; share listing;
      stock market debut; stock market listing; trading debut; wall street debut; went public`),
    { reach: 6 },
  ),
  money(
    'funding_round',
    'money-sought',
    3.2,
    list(`
      aiming for #; angling for; ask|asked|asking investors for; chase|chases|chasing #; courting investors;
      eyes _ #; eye|eyeing|eyes #; goes after #; hunt|hunting for _ #; in search of; looking for _ #;
      passing the hat; pitch|pitched|pitching investors; seek|seeking|seeks|sought #; seek|seeking|seeks|sought _ #;
      shopping for; target|targeting|targets #; want|wanted|wants #; want|wanted|wants _ #; would be backers`),
  ),
  money(
    'funding_round',
    'money-behind-it',
    3,
    list(`
      a # backing; amount raised; armed with; arrived; backed by #; backed with #; bankrolled; cheques from; coffers;
      deal size; flush with; fresh from; from investors; funded with; gave it; handed over; in size; in the bank;
      investor cash; investor money; investors gave; kitty; launch|launched|launches with _ #; live off; lives off;
      living off; made do with _ #; make do with _ #; making do with _ #; money raised; new backers; new investors;
      package; pays for itself; powered by #; provided; round size; size of _ #; size of the round;
      start|started|starts with _ #; the amount; war chest; warchest; was enough for; windfall of;
      with _ # in its pocket; with _ # to spend`),
    { reach: 9 },
  ),
  money('funding_round', 'capital', 2.5, list(`capital; cash; dollars; fundraisings; funds; money; monies`), {
    reach: 6,
  }),

  money(
    'total_funding',
    'total-funding',
    12.5,
    list(`
      a total of _ # in funding; aggregate funding; all its rounds; all rounds; all time funding;
      amassed _ # in funding; amassed _ # since; amassed _ # to date; bringing _ total _ to #; bringing total;
      brings _ total; bring|brings|brought total; capital raised so far; capital raised to date; cumulative capital;
      cumulative funding; external capital to _ #; external funding to _ #; funding since; funding so far;
      funding tally; funding to date; funding total; in total funding; lifetime funding; lifetime fundraising;
      outside capital to _ #; outside funding to _ #; overall funding; overall fundraising; raised # since;
      raised _ # altogether; raised _ # in all; raised _ # in total; raised _ # overall; raised _ # since;
      raised _ # so far; raised _ # thus far; raised _ # till date; raised _ # to date; raised _ # to that point;
      raised a total of _ #; raised altogether; raised an overall _ #; raised in total; raised since; raised so far;
      raised to date; taken in _ #; taken in _ # altogether; taken in _ # since; total _ raised;
      total capital raised; total equity raised; total financing; total funding; total fundraising;
      total of _ # from investors; total of _ # raised; total raise to _ #; total raised; total to _ #;
      total venture funding`),
  ),
  money(
    'total_funding',
    'brings-to',
    12,
    list(`
      bring|bringing|brings|brought _ _ capital|fundraising|funding|haul|kitty|sum|tally|total|chest _ _ to _ #;
      lift|lifted|lifting|lifts _ _ capital|fundraising|funding|haul|tally|total _ _ to _ #;
      push|pushed|pushes|pushing _ _ capital|fundraising|funding|haul|tally|total _ _ to _ #;
      raise|raises|raising|boost|boosts|boosting|boosted _ _ total|overall|cumulative ~ to _ #;
      swell|swells|swelled|swelling _ _ capital|funding|haul|tally|total _ _ to _ #;
      take|takes|taking|taken|took _ _ capital|fundraising|funding|haul|kitty|tally|total|chest _ _ to _ #`),
  ),
  money(
    'total_funding',
    'over-all-rounds',
    8,
    list(`
      absorbed _ # since; across _ rounds; across all its; across its rounds; counting earlier rounds;
      counting previous rounds; earlier rounds included; gone in; gone into the company; has gone into $; has gone into the company|firm|startup|venture|business;
      have gone into $; have gone into the company|firm|startup|venture|business; in _ rounds _ #; including earlier rounds; including previous rounds; over _ rounds;
      over its lifetime; previously raised; rounds add up; rounds together; since being founded; since inception;
      since it started; since it was founded; since it was started; since its creation; since its founding;
      since its inception; since its launch; since its start; since launch; since starting; taken together;
      through _ rounds; till date; to date; until now; up to now`),
    { reach: 9 },
  ),
  money(
    'total_funding',
    'so-much-to-date',
    9,
    list(`
      # across _ rounds; # altogether; # from investors since; # in all; # in funding since; # in funding to date;
      # in total; # in total funding; # of funding to date; # of total funding; # over _ rounds; # overall;
      # since being; # since inception; # since it was; # since its; # since launch; # since launching; # so far;
      # till date; # to date`),
  ),
  money(
    'total_funding',
    'has-raised',
    7.4,
    list(`
      companies have raised _ #; company had raised _ #; company has raised _ #; firm had raised _ #;
      firm has raised _ #; had already raised _ #; had previously raised _ #; has already raised _ #;
      has now raised _ #; has previously raised _ #; have raised _ #; having raised _ #; it had raised _ #;
      it has raised _ #; startup had raised _ #; startup has raised _ #; that has raised _ #; which had raised _ #;
      which has raised _ #; who have raised _ #`),
  ),
  money(
    'total_funding',
    'in-all',
    3,
    list(`
      a total of; all in; all told; altogether; in all; in total; overall; so far; thus far; total amount;
      total of _ #`),
    {
      reach: 5,
    },
  ),

  money(
    'funding_round',
    'given-by-backers',
    7.5,
    list(`
      # from investors; # from venture; # from a group of; # seed check; # seed cheque; $ and others _ giving $ _ #;
      back|backed|backs $ to the tune of _ #; backers|investors|shareholders _ _ cheques|checks for|of|worth _ #;
      backers|investors wrote _ #; cheque|check of _ # from; cheques|checks for _ #; chipped in _ # for $;
      gave|give|gives|giving $ #; gave|give|gives|giving $ another #; gave|give|gives|giving $ _ # in fresh;
      got # from; hands|handed|handing $ #; new year's haul; came back with _ #; returned with _ # from;
      seed check of _ #; seed cheque of _ #; tapped $ for _ #; tap|taps|tapping $ for _ #; tapped investors for _ #;
      took # from investors; takes # from investors; went home with _ #; walked away with _ # from; walked away with # in`),
  ),
  money(
    'total_funding',
    'put-in-since-the-start',
    10.5,
    list(`
      all told ~ raised|collected|gathered|attracted|received _ #; altogether ~ raised|collected|gathered _ #;
      haul|funding|rounds|cheques|checks ~ adds|add|added up to _ #; haul since _ ~ #; have backed ~ with _ # so far;
      have|has|had put|sunk|poured|pumped|ploughed|plowed|invested _ # in|into ~ so far|since|to|altogether;
      in all ~ raised|collected|gathered|attracted|received _ #; in|over|within _ years ~ gathered|collected|amassed _ #;
      into which # has|have|had; into which _ # has|have|had; into which investors ~ #; investors _ sunk _ # into;
      with the new money ~ put _ # into; raised _ # over the years; raised _ # across; raised _ # in four|five|six|seven|three|two years;
      raised _ # from _ investors since; total _ investors have put in _ #; has|have|had been sunk|poured|pumped|ploughed|put into;
      had been sunk; has been sunk; over the years; war chest of _ # since; with this round ~ total; the sum of its rounds`),
  ),
];
