import type { ClaimTables, MetricCue } from '../../model/tables/claims';
import { money, people, percent } from '../cue';
import { list } from '../list';

const metrics: MetricCue[] = [
  money(
    'valuation',
    'valuation',
    9,
    list(`
      value ~ at #; value _ at #; valuation; valuations; valued; valuing; values; values it`),
    { listed: true },
  ),
  money('valuation', 'post-money', 9, ['post money', 'pre money'], { reach: 4 }),
  money('valuation', 'price-tag', 8, ['price tag', 'sticker price']),
  money('valuation', 'worth', 6.5, list("worth; is worth; company's worth; a value of; the value of; money value"), {
    reach: 8,
    listed: true,
  }),
  money(
    'valuation',
    'put-at',
    7.8,
    list(`
      put it at _ #; puts it at _ #; priced it at #; prices it at #; at a price of _ #; price _ at _ #;
      priced at #; price it at #; price at #; carried it at #; price of _ #`),
    { object: true },
  ),
  money('valuation', 'sum-at-value', 9, ['# at #', '# at _ #']),
  money(
    'funding_round',
    'sum-at-value',
    8,
    list(`
      @ at #; @ at _ #; @ at a _ valuation; @ at a valuation; @ at a price; @ at a _ price;
      @ at a price of _ #`),
  ),
  money(
    'valuation',
    'before-after-money',
    7,
    ['before and', 'after the money', 'including the cash', 'before the money'],
    {
      reach: 3,
      side: 'after',
    },
  ),
  money(
    'market_cap',
    'market-cap',
    11,
    list(`
      market cap*; market value; market capitalization; market capitalisation; valued by the market;
      capitalised at; capitalized at; stock market value`),
  ),
  money('funding_round', 'raise', 7, list('raise; raises; raised; raising; fundraise; fundraising; fund raise')),
  money(
    'funding_round',
    'round',
    8,
    list(`
      funding round; financing round; venture round; investment round; seed round;
      series a|b|c|d|e|f|g|h|i|j|k; seed; funding; financing; fundraise; extension`),
    { occasion: true },
  ),
  money(
    'funding_round',
    'round-word',
    6,
    list('round; rounds; megaround; tender; tender offer; share sale; secondary sale'),
    { occasion: true },
  ),
  money(
    'funding_round',
    'secure',
    5.5,
    list(`
      secured; secures; landed; lands; bagged; bags; nets; netted; pulled in; pulls in; took in; taking in;
      takes in; scored; collected; hunting for; another # for`),
  ),
  money(
    'funding_round',
    'equity-raise',
    5,
    list(`
      in commitments; fresh capital; new capital; new money; fresh funding; new funding`),
  ),
  money('funding_round', 'ipo', 5, ['ipo', 'initial public offering', 'go public', 'listing'], { reach: 6 }),
  money(
    'total_funding',
    'total-funding',
    11,
    list(`
      raised a total of _ #; a total of _ # in funding; total of _ # raised; raised _ # in all;
      total funding; total raised; raised _ # in total; raised _ # altogether; raised _ # to date;
      raised _ # so far; raised _ # overall; raised # since; raised _ # since; taken in _ # altogether;
      taken in _ # since; taken in _ #; raised since; bringing _ total _ to #; brings _ total;
      bringing total; total _ raised; cumulative funding; in total funding; total to _ #`),
  ),
  money('total_funding', 'has-raised', 7.4, [
    'which has raised _ #',
    'have raised _ #',
    'startup had raised _ #',
    'company had raised _ #',
  ]),
  money('investment', 'invest', 7, list('invest; invests; invested; investing; investment; investments; reinvest')),
  money(
    'investment',
    'put-into',
    7.5,
    list(`
      
      put|puts|pour|pours|poured|pouring|pump|pumps|pumped|plow|plowed|plough|sink|sank|sunk|inject|injects|injected|funnel|funneled _ # in|into;
      put|puts|pour|poured|pumped|plowed|sunk|injected _ _ # into; put # in; put in _ #; put _ in _ #;
      # into; chipped in _ #; kicked in _ #; contributed _ #; hands _ _ #; agreed to put _ #`),
  ),
  money(
    'investment',
    'worth-of-stake',
    11,
    list(`
      stake ~ worth #; stake ~ worth _ #; holding ~ worth _ #; shares ~ worth _ #; stake ~ valued at _ #`),
  ),
  money('investment', 'price-of-stake', 10, [
    '@ for #',
    '@ for about #',
    '@ for roughly #',
    '@ in return for #',
    '@ in exchange for #',
    '@ for a _ # stake',
  ]),
  money(
    'investment',
    'for-a-stake',
    7.5,
    list(`
      @ for an # stake; paying @ for; pay|pays|paid _ @ for an # stake; pay|pays|paid _ @ for a # stake;
      @ for a # stake; @ for a minority stake; @ for a majority stake; # _ in exchange for;
      # _ for a _ stake; paying _ # for; pay|pays|paid _ # for a _ stake; wiring; # of stock; buy # of stock;
      shares worth; stake worth; biggest check; check; cheque; holding _ worth; stake _ worth;
      holding _ _ _ _ worth _ #; capital injection; bet`),
  ),
  money(
    'acquisition_price',
    'acquire',
    7.5,
    list(`
      transaction worth _ #; takeover worth _ #; deal valued at _ #; acquisition worth _ #; acquire;
      acquires; acquired; acquiring; acquisition; acquisitions; takeover; take over; buyout; purchase;
      purchased; purchase price; takes over; took over`),
  ),
  money(
    'acquisition_price',
    'buy',
    6.5,
    list(`
      offered; offers; offering; buy; buys; bought; buying; snapped up; snaps up; swallow*; bid; offer; unsolicited; being bought;
      sold to; sale to; went to _ for; price; earn out; all stock transaction; all cash offer`),
  ),
  money(
    'contract_value',
    'contract',
    7,
    list(`
      deal worth #; deal worth _ #; deal worth _ _ _ #; agreement worth _ #; pact worth _ #; order worth #; contracts ~ total #; contracts ~ now total #; contract ~ worth _ #; deal with ~ worth _ #; contract worth _ #; order worth _ #; contracts worth _ #;
      contract valued at _ #; contract; contracts; supply deal; cloud deal; order; orders; compute deal;
      license; licence; licensing; licenses; non exclusive license`),
  ),
  money('contract_value', 'deal', 4.5, list('deal; agreement; pact; partnership; commitment; commitments')),
  money(
    'contract_value',
    'capacity',
    7,
    list(`
      # of computing; # of compute; # of cloud; # of services; # of _ services; # of chips; # of _ chips;
      # of servers; # of _ servers; # of _ capacity; computing power; computing capacity; compute capacity;
      gpu capacity; cloud services; cloud computing; capacity worth; committed _ # to; supply; rent`),
  ),
  money(
    'contract_value',
    'over-years',
    5,
    list('# over _ years; # over _ _ years; pay it _ #; pay|pays|paid _ #; will pay'),
  ),
  money('revenue', 'revenue', 8, ['revenue', 'revenues', 'turnover', 'net sales']),
  money('revenue', 'sales', 7, list('sales; top line; brought in; guided to; guides to'), { reach: 8 }),
  money(
    'annualized_revenue',
    'annualized',
    11,
    list(`
      annualized; annualised; arr; run rate; annual recurring; recurring revenue; annual sales;
      annual revenue run`),
  ),
  money(
    'profit_loss',
    'profit',
    9,
    list(`
      earns; earn; net income; net profit; operating profit; operating income; profit; profits; earnings;
      earned`),
  ),
  money('profit_loss', 'loss', 9.5, list('loss; losses; net loss; operating loss; lost; loses; deficit; in the red'), {
    negative: true,
    reach: 8,
  }),
  money(
    'capex',
    'capex',
    11,
    list(`
      capital expenditure; capital expenditures; capital spending; capex; infrastructure spending;
      capital outlay*`),
  ),
  money(
    'capex',
    'build',
    6,
    list(`
      data center; data centers; data centre; data centres; spend; spending; budgeted; infrastructure;
      build out; campus; investing in infrastructure; factory; gigafactory`),
    { reach: 9 },
  ),

  money(
    null,
    'market-size',
    8.5,
    list(`
      market for ~ #; market ~ will reach #; global market ~ #; # market; # _ market; market worth;
      market could be; market will; market to reach; market size; rental market; # business; # industry;
      addressable; market by; market is; opportunity; spending could reach; worldwide spending;
      venture funding fell; global venture`),
    {},
  ),
  money(
    null,
    'debt',
    8,
    list(`
      debt; loan; loans; credit line; credit facility; borrow; borrowed; bond; bonds; lent; owes`),
    { reach: 5 },
  ),
  money(
    null,
    'fund',
    7.5,
    list(`
      # fund; # _ fund; fund of _ #; vision fund; fund at _ #; sovereign _ program; # _ program;
      assets under management; fund worth`),
  ),
  money(
    null,
    'per-unit',
    14,
    list(`
      # a share; # per share; # apiece; # each; # a head; # per head; # per employee; # a month; # per month;
      # an hour; # a unit; # per unit; a unit cost; each of them; per employee; # per user; # month; a share;
      unit cost; cost only #; minimum ticket; to _ # a share`),
  ),
  money(
    null,
    'share-price',
    9,
    list(`
      shares rose; stock rose; shares fell; to # a share; share price; stock price; closed at`),
    { reach: 4 },
  ),
  money(
    null,
    'backlog',
    9,
    list(`
      backlog; bookings; buyback; buybacks; repurchase*; dividend; dividends; remaining performance`),
  ),
  money(
    null,
    'cost-lines',
    9,
    list(`
      r d; research and development; stock compensation; stock based compensation; sales and marketing;
      marketing; cash burn; burn; burned; burns; cash at; cash pile; stock pay; total costs; expenses`),
    { reach: 6 },
  ),
  money(
    null,
    'penalty',
    9,
    list(`
      fine; fines; penalty; damages; settlement; lawsuit; breakup fee; break up fee; termination fee; bail`),
  ),
  money(null, 'lost-on-the-market', 13, [
    'wipe|wipes|wiped|wiping # off',
    'wipe|wipes|wiped|wiping _ # off',
    'wipe|wipes|wiped|wiping _ # from',
    'adding # to',
    'added # to _ market',
  ]),
  money(
    null,
    'fortune',
    10,
    list(`
      fortune; net worth; richest; billionaire; salary; bonus; pay package; compensation package; bring him;
      bring her; wiping # off; wiping _ # off; market value wiped`),
  ),
  money(
    null,
    'consensus-of-analysts',
    13,
    list(`
      analysts had ~ #; analysts expected ~ #; analysts expect ~ #; analysts forecast ~ #;
      wall street expects ~ #; wall street expected ~ #; analysts were looking for ~ #; expected by analysts`),
  ),
  money(
    null,
    'consensus',
    9.5,
    list(`
      consensus; analysts had; analysts expected; penciled in; pencilled in; estimates of;
      expected by analysts; wall street expects; wall street expected; forecast by analysts`),
  ),
  money(
    null,
    'synergies',
    9,
    list(`
      synergies; savings; grant; subsidy; subsidies; research spending; donat*; tariff*; tax; taxes; gdp;
      defense budget; median`),
  ),
  money(null, 'sum-of-several', 12, ['combined ~ #', 'between them ~ #', 'together ~ combined', 'jointly ~ #']),
  money(
    null,
    'sum-of-many',
    9,
    list(`
      combined; add up to; adds up to; the industry; tech giants; big tech; hyperscalers; all told our;
      together they`),
  ),
  money(
    null,
    'author-arithmetic',
    8,
    list(`
      would be #; alone would be; by our math; back of the envelope; works out at; or roughly #;
      on health research; minimum; divide; the arithmetic; commit at least`),
    { reach: 6 },
  ),

  percent('stake', 'percent-of', 8.5, ['# of $']),
  percent(null, 'share-of', 12, [
    '# of $ revenue|revenues|sales|profit|profits|customers|staff|users|business|workforce|employees|income|orders|spending|cloud|traffic',
    '# of $ _ revenue|sales|profit|customers|staff|users|business',
  ]),
  percent(
    'stake',
    'stake',
    10,
    list(`
      stake; stakes; shareholding; minority stake; majority stake; ownership; # of the shares; # of shares;
      # of its shares; # interest in`),
    { reach: 9 },
  ),
  percent(
    'stake',
    'owns',
    8.5,
    list(`
      owns; own; owned; owning; holds; hold; holding; held; ends up with; keeps #; retain*; shareholder;
      bought #; first bought; buys #; acquired #; had #; # of the company; # of the younger company`),
    { reach: 7 },
  ),
  percent(
    null,
    'change',
    9,
    list(`
      up by #; down by #; up about #; up nearly #; up #; down #; rose; rises; rise; fell; fall; jumped; jump;
      gained; gain; slid; grew; grow; growth; soared; rocketed; dropped; drop; climbed; increase; increased;
      decrease*; surged; shares; stock; # higher; # lower; # more; # less; exceeds; plus or minus; widened;
      tripled; doubled`),
    { reach: 6 },
  ),
  percent(
    null,
    'share-of',
    10,
    list(`
      # of revenue; # of revenues; # of sales; # of _ sales; # of _ revenue; # of last; # of business;
      # of _ staff; # of its staff; # of gdp; # of the s; # of the job; # of users; # of its; # of customers;
      profit share; share of profits; share of revenue; margin; margins; interest rate; uptime; market share;
      revenue share; tax; # of the market; accuracy; rival's revenue; # of employees; # of jobs`),
    { reach: 7 },
  ),

  people(
    'users',
    'users',
    9,
    list(`
      # a month; # a week; # each month; # every month; # monthly; # every week; # per month; # a day; # use;
      # worldwide use; people use; use; uses; people rely; people visit; users; user; monthly; weekly; daily;
      active users; people a month; visitors; subscribers`),
    { reach: 5 },
  ),
  people(
    'headcount',
    'headcount',
    8,
    list(`
      with #; with about #; # company; # firm; # startup; # team; # outfit; employs #; employing #; # work; with # people; team of #; staff of #; workforce of #; and # people;
      grown to # people; # strong; employ; employs; employed; employees; employee; staff; workforce;
      headcount; workers; team; person company; engineers; payroll`),
    { reach: 5 },
  ),
  people(
    null,
    'other-people',
    11,
    list(`
      lay off; lays off; laying off; hire; hires; hiring; recruit; developers; fire; dismiss; cutting;
      customers; clients; paying; investors; contractors; drivers; households; companies; job cuts; layoffs;
      laid off; cut; join; researchers; design engineers; devices; sign*; of them`),
    { reach: 4 },
  ),
];

/** Cues, roles and statuses of English deal news. */
export const claims: ClaimTables = {
  metrics,
  statuses: [
    {
      rule: 'denied',
      status: 'denied',
      weight: 9,
      phrases: list(`
      an earlier version of; earlier version of this; misstated; incorrectly; wrongly said; correction; denied; denies; rejected; rejects; rebuffed; collapsed; fell through; falls through; called off;
      walked away; dead; scrapped; abandoned; dropped a bid; withdrew; way off; turned down;
      instead of the agreed; not quite; often quoted; never made; not true; untrue; wrongly; blocked by;
      terminated; false`),
      reach: 14,
    },
    {
      rule: 'if',
      status: 'hypothetical',
      weight: 10,
      phrases: list(`
      if $ went; if $ were; if $ had; if $ ever; if $ was; if it went; if it were; if ~ were; if ~ was to; suppose; supposing; imagine; if _ merely; if just; even if; assuming; were to;
      had it come; might not have sufficed; if it ever; what if; if one; say you; would have to grow`),
    },
    {
      rule: 'talks',
      status: 'in_talks',
      weight: 7,
      phrases: list(`
      could invest; could pay; could raise; could buy; could value; could put; may invest; might invest;
      could be worth; could fetch; in talks; talks; negotiat*; discussing; discussions; considering;
      weighing; exploring; seeking; seeks; looking to raise; hunting for; in discussions; terms circulating;
      letter of intent; mulling; potential; possible; potentially; could exceed; courting; close to; nearing;
      sounding out; approached`),
    },
    {
      rule: 'headline-plan',
      status: 'planned',
      weight: 6.5,
      phrases: ['$ to acquire|buy|invest|spend|raise|pay|put|build|take|sell|launch'],
      reach: 14,
    },
    {
      rule: 'plan',
      status: 'planned',
      weight: 5.5,
      phrases: list(`
      plan; plans; planned; planning; will; would; intends; intend; wants; aims; pledged; pledges; is to;
      are to; set to; promised; promises; earmarked; option to; targeting; aiming; hoping for; budgeted;
      spoke of; set out to`),
      reach: 9,
    },
    {
      rule: 'forecast',
      status: 'forecast',
      weight: 6.5,
      phrases: list(`
      expects; expect; expected; forecast; forecasts; projected; projects; projection; guided; guidance;
      guides; outlook; sees; should reach; should land; should pass; anticipates; on track; estimates;
      predicts; likely to; by year end; will reach; would cross; is aiming; for # is; to top; target;
      on course`),
    },
    {
      rule: 'announced',
      status: 'announced',
      weight: 5.2,
      framing: true,
      phrases: list(`
      announced; announces; said; says; confirmed; confirms; unveiled; agreed; disclosed; signed; told`),
      reach: 25,
    },
    {
      rule: 'reported',
      status: 'reported',
      weight: 6,
      framing: true,
      phrases: list(`
      reportedly; according to people; according to a person; people familiar; person familiar;
      people briefed; people close; sources; insiders; insider; according to media; media reports;
      people with knowledge; direct knowledge; people who have seen; said to be; is said to; a report said;
      first reported; report said; according to reports; documents seen; seen by; rumored; rumoured; outlets;
      put _ at`),
      reach: 25,
    },
    {
      rule: 'completed',
      status: 'completed',
      weight: 4.2,
      phrases: list(`
      closed; completed; raised; has raised; wrapped up; paid; bought; acquired; invested; came in at;
      was valued; is valued; posted; reported revenue; lost; earned`),
      reach: 8,
    },
  ],
  scopes: [
    {
      rule: 'post-money',
      basis: 'post-money',
      phrases: ['post money', 'including the cash', 'after the money', 'including the new money'],
      reach: 5,
      metrics: ['valuation'],
    },
    {
      rule: 'pre-money',
      basis: 'pre-money',
      phrases: list(`
      pre money; before the money; before the cash; before the deal; before and; excluding the new money;
      price before`),
      reach: 5,
      metrics: ['valuation'],
    },
    {
      rule: 'per-year',
      scope: 'rate',
      phrases: list('a year; per year; annually; each year; per annum'),
      reach: 1,
      side: 'after',
      metrics: ['contract_value', 'capex', 'investment'],
    },
    {
      rule: 'part-of-result',
      scope: 'part',
      side: 'before',
      phrases: ['of which', 'including', 'of that'],
      reach: 3,
      metrics: ['revenue', 'profit_loss', 'annualized_revenue', 'headcount', 'users'],
    },
    {
      rule: 'opens-a-part',
      scope: 'part',
      side: 'before',
      phrases: list(`
      of which; of that; of it; first slice; initially; initial; another; extra; for the rest; first payment;
      first tranche; further`),
      reach: 4,
      metrics: ['funding_round', 'investment', 'acquisition_price', 'contract_value', 'capex'],
    },
    {
      rule: 'tranche',
      scope: 'part',
      phrases: list(`
      in cash; in stock; in shares; tranche; installment; instalment; in debt; in equity; is equity;
      equity and; debt; earn out; up front; upfront; of the total; depends on`),
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
      phrases: ['stake ~ worth #', 'stake ~ worth _ #', 'holding ~ worth _ #', 'shares ~ worth _ #'],
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
  ],
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
  comparisons: [
    {
      earlier: false,
      loose: true,
      phrases: list(`
      the number; the figure; the total; the amount; the sum; have it at; still quote; quote;
      the price before; all told; in all; rise to; started at; spoke of; first slice; the rest; settled on;
      with; slice; made do with; outlay; letter of intent; put it at; ahead of the`),
    },
    {
      earlier: true,
      phrases: list(`
      up from; down from; compared with; compared to; versus; against; from; was still; up _ from; had been;
      it was; the figure was; it stood at; had stood at; previously; double the; twice the; triple the;
      times the; nearly double the; a year ago; year ago period it was; was worth; and # last; before that`),
    },
    { earlier: false, phrases: list('to; and now; rising to; climbing to; now') },
  ],
  multiples: [
    {
      phrases: list(`
      more than double; more than doubled; more than doubles; more than twice; more than doubling`),
      low: 2,
      high: null,
    },
    {
      phrases: list(`
      nearly double; almost double; nearly twice; almost twice; nearly doubled; almost doubled;
      just under double`),
      low: 1.75,
      high: 2,
    },
    { phrases: list('double; twice; doubled; doubles; doubling; twofold'), low: 1.85, high: 2.2 },
    { phrases: ['more than triple', 'more than tripled'], low: 3, high: null },
    { phrases: list('triple; tripled; threefold; three times; tripling'), low: 2.75, high: 3.3 },
    { phrases: ['quadruple', 'quadrupled', 'fourfold', 'four times'], low: 3.7, high: 4.4 },
    { phrases: ['fivefold', 'five times'], low: 4.6, high: 5.5 },
    { phrases: ['six times', 'sixfold'], low: 5.5, high: 6.6 },
    { phrases: ['ten times', 'tenfold'], low: 9, high: 11 },
    { phrases: ['fifteenfold', 'fifteen times'], low: 13.5, high: 16.5 },
    { phrases: ['halved', 'half as much'], low: 0.45, high: 0.55 },
  ],
  developments: { from: ['from'], to: ['to'] },
  listers: list('and; or; as; well; plus; the; both'),
  conjunctions: list(`
      but; while; whereas; although; which; who; because; after; when; though; and; as; so`),
  prepositions: list(`
      in; into; at; from; by; to; for; of; with; against; over; on; behind; than; like; including; toward;
      towards; between; via; through; about; around`),
  respectively: ['respectively'],
  agents: ['by', 'from'],
  examples: ['like', 'including', 'as'],
  pointers: ['that', 'those'],
  relatives: ['which', 'that', 'who', 'whose'],
  backedTails: list('backed; owned; led; funded; supported; controlled'),
  owning: ['of', 'for', 'at'],
  determiners: list(`
      the; a; an; its; their; his; her; this; that; rival; fellow; startup; start; up; company; maker;
      chipmaker; giant; ai; firm; group; coding; assistant; cloud; provider; search; lab; french; german;
      chinese; american; british; london; based; server; builder; robot; data; tech; software; social;
      network; parent`),
  attributionBefore: list('according to; told; reported by; first reported by; in; wrote; the'),
  attributionAfter: list('reported; reports; wrote; writes; data; first reported'),
  asides: list(`
      answer to; rival to; competitor to; challenger to; alternative to; led by; under the lead of; other than; apart from; like; such as; including; rival; rivals; than; versus; behind; ahead of;
      competitor; competitors; unlike; alongside; joined by; led by; from; backers; backed by; with; among;
      by; formerly of; left; former; backer; supplier; told; customers; customer; partner; partners`),
  genitives: list("'s; ’s; s'; s’; '; ’"),
  earlier: [
    {
      next: true,
      phrases: list(`
      up from; down from; compared with; compared to; versus; against; from; double the; twice the;
      triple the; nearly double the; as recently as; previous valuation of; previous; rebounded from`),
    },
    {
      next: false,
      phrases: list(`
      previously; formerly; had been valued; last valued; at the time; originally; back then;
      an earlier version; earlier version; correction; a year ago; a year earlier; year ago period;
      was still; had been; it stood at; had stood at`),
    },
  ],
  backers: list(`
      led by; from; backers including; investors including; including; joined; participated; co led;
      backed by; with; alongside; came along; took part; led; from investors; came in; followed; also put in;
      also invested; are all in; invested; participate; chipped in; contributed`),
  backerVerbs: list(`
      led; leads; co led; joined; participated; came along; took part; came in; chipped in; followed;
      also invested; put in; doubled down; priced; invested; is leading; leading; contributed; backs`),
  people: list(`
      ceo; chief; founder; cofounder; co founder; boss; president; chairman; spokesman; spokeswoman;
      spokesperson; executive; executives; finance chief; cfo; engineers; analysts; investors; shareholders;
      customers; employees; researchers; board`),
  columns: {
    target: ['target', 'company', 'startup', 'acquired'],
    actor: list('buyer; acquirer; investor; lead; customer'),
  },
};
