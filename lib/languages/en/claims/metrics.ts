import type { MetricCue } from '../../../model/tables/claims';
import { money, people, percent } from '../../cue';
import { list } from '../../list';

/** Words that say what a figure measures, or that it is no claim. */
export const metrics: MetricCue[] = [
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
