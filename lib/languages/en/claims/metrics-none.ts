import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words by which a sum of money is no claim: markets, debt, funds, prices of things, costs, fortunes, sums of several. */
export const noClaims: MetricCue[] = [
  money(
    null,
    'market-size',
    8.5,
    list(`
      # _ industry; # _ market; # _ opportunity; # _ sector; # business; # economy; # industry; # market;
      # opportunity; # sector; # segment; # space; add _ # to the economy; addressable; addressable market; cagr;
      compound annual growth; economic impact; economic output; economic value; economy worth; global demand;
      global market; global spending; global venture; industry revenue; industry sales; industry worth; it spending;
      market by; market could be; market for ~ #; market forecast; market is; market opportunity; market potential;
      market researcher; market size; market to reach; market value of the industry; market will; market worth;
      market ~ will reach #; opportunity; rental market; sector worth; serviceable market; size of the market;
      spending could reach; spending worldwide; tam; venture funding fell; venture funding rose; worldwide demand;
      worldwide market; worldwide spending`),
    {},
  ),
  money(
    null,
    'money-of-many',
    7.5,
    list(`
      ai companies raised; ai firms raised; ai start ups raised; ai startups raised; american startups; deal volume;
      ecosystem; european startups; exports; founders in europe; funding across; funding in the sector;
      funds have raised; gone into ai startups; imports; indian startups; into ai companies; into ai startups;
      investment in ai startups; investors have poured; investors poured; law firms; m a volume; sector attracted;
      sector raised; startups across; startups have raised; startups raised; startups worldwide; the sector;
      total deal value; trade deficit; trade surplus; venture capital funds; venture capitalists; venture deals;
      venture firms; venture funds; venture investing; venture investment in; venture investors; worldwide venture`),
    { reach: 9 },
  ),
  money(
    null,
    'debt',
    8,
    list(`
      are owed; asset backed; bank debt; bank loan; bond; bond issue; bond market; bond offering; bond sale; bonds;
      borrow; borrowed; borrowing; borrowings; borrows; bridge loan; commercial paper; convertible bonds;
      convertible notes; credit; credit agreement; credit facility; credit line; creditor; creditors; debenture*;
      debt; debt facility; debt financing; debt package; debt raise; debts; delayed draw; government loan;
      gpu backed; iou; ious; is owed; junk bonds; lend; lender; lenders; lending; lends; lent; leverage; liabilities;
      line of credit; loan; loan guarantee; loan guarantees; loans; mortgage; notes due; owe; owed; owes; owing;
      private credit; refinanc*; repaid; repay; repayable; repayment; repays; revolver; revolving; securitis*;
      securitiz*; senior notes; senior secured; senior unsecured; syndicated; term loan; venture debt; was owed;
      were owed`),
    { reach: 5 },
  ),
  money(
    null,
    'sum-of-debt',
    12.5,
    list(`
      # _ bond; # _ credit; # _ facility; # _ loan; # _ notes; # bond; # bonds; # bridge loan; # convertible bond;
      # credit; # debt; # facility; # in bonds; # in debt; # in loans; # in notes; # junk bond; # line of credit;
      # loan; # loans; # mortgage; # of bonds; # of debt; # of loans; # of notes; # term loan;
      bond|bonds|loan|loans|debt|debts|notes worth _ #; borrowings of _ #; borrow|borrowed|borrowing|borrows _ #;
      credit line of _ #; debt of _ #; debt pile of _ #; debts of _ #; facility of _ #;
      issue|issued|issues _ # of bonds; lend|lending|lends|lent _ _ #; liabilities of _ #; loan of _ #; loans of _ #;
      owe|owed|owes|owing _ _ #; refinanced _ #; repay|repaid|repaying|repays _ _ #`),
  ),
  money(
    null,
    'fund',
    7.5,
    list(`
      # _ fund; # _ program; # _ programme; # _ vehicle; # corpus; # fund; # growth fund; # initiative; # program;
      # programme; # under management; # vehicle; assets of _ #; assets under management; assets worth; aum; aum of;
      closed its _ fund; commands #; corpus of; debut fund; dry powder; endowment; flagship fund; fund at _ #;
      fund close; fund of _ #; fund of funds; fund size; fund to back; fund worth; funds totaling; funds totalling;
      funds under management; funds worth; latest fund; limited partners; manage|managed|manages|managing _ #;
      new funds; oversee|overseeing|oversees _ #; pension fund; portfolio of _ #; portfolio worth;
      sovereign _ program; sovereign fund; sovereign wealth; stimulus; under management; venture fund of;
      vision fund; wealth fund; with assets`),
    { reach: 9 },
  ),
  money(
    null,
    'per-unit',
    14,
    list(`
      # a barrel; # a chip; # a customer; # a day; # a gigawatt; # a gpu; # a gram; # a head; # a kilo*; # a license;
      # a month; # a person; # a piece; # a pop; # a query; # a robot; # a seat; # a share; # a ticket; # a token;
      # a unit; # a user; # a watt; # a week; # an acre; # an employee; # an hour; # an ounce; # apiece; # each;
      # for each share; # for every; # month; # monthly; # per 1|1000|million tokens; # per ads; # per american;
      # per barrel; # per chip; # per customer; # per day; # per device; # per employee; # per engineer;
      # per gigawatt; # per gpu; # per head; # per hour; # per license; # per megawatt; # per million; # per month;
      # per person; # per query; # per ride; # per robot; # per seat; # per share; # per stock; # per ticket;
      # per token; # per unit; # per user; # per watt; # per week; a share; a unit cost; cost only #; each of them;
      each share; minimum ticket; per employee; per equity share; per gigawatt; per million tokens; per unit;
      to _ # a share; unit cost`),
  ),
  money(
    null,
    'product-price',
    8,
    list(`
      a chip costs; a drone does not cost; a seat costs; charge|charges|charged|charging _ # a; cost as little;
      cost of a; costs #; costs _ #; fees start; list price; monthly fee; pay # a month; plan costs; plan for #;
      price of a chip; price of a robot; price per; priced from; rent for #; rents for #; retail price; retailing;
      retails; selling for # each; sells at #; sells for #; starting at #; starting from #; starting price;
      starts at #; subscription costs; subscription fee; subscription of #; ticket price; ticket size; tier`),
    { reach: 6 },
  ),
  money(
    null,
    'share-price',
    9,
    list(`
      a share; after hours; aftermarket; closed at; closing price; ended at; exercise price; intraday; ipo price;
      issue price; offer price; opened at; premarket; price band; price target; share price; shares changed hands at;
      shares fell; shares rose; shares traded at; stock closed; stock fell; stock price; stock rose; strike price;
      target price; to # a share; traded at; trades at #; trading at #`),
    { reach: 4 },
  ),
  money(
    null,
    'backlog',
    9,
    list(`
      backlog; bookings; buy back; buy backs; buyback; buybacks; contracted backlog; deal pipeline; deal wins;
      deferred revenue; dividend; dividends; gmv; gross bookings; gross merchandise; order backlog; order book;
      order books; order inflow; order intake; order pipeline; orderbook; payment volume; payout to shareholders;
      pipeline; remaining performance; repurchase*; returned to shareholders; returns to shareholders; rpo;
      sales pipeline; share repurchases; special dividend; tcv; total contract value; transaction volume; unbilled;
      unfilled orders`),
    { reach: 10 },
  ),
  money(
    null,
    'cost-lines',
    9,
    list(`
      advertising budget; amortisation; amortization; bank balance; burn; burn rate; burned; burning; burns; burnt;
      cash and cash; cash and equivalents; cash and short; cash at; cash at period; cash balance; cash burn;
      cash cushion; cash equivalents; cash flow; cash flows; cash hoard; cash in hand; cash of; cash on hand;
      cash outflow; cash pile; cash position; cash reserves; cash stood at; compute bill; cost base; cost of goods;
      cost of revenue; cost of sales; depreciation; electricity bill; ended the quarter with; energy bill; expenses;
      free cash; had _ # in cash; has _ # in cash; impairment; impairments; in cash and cash;
      in cash and equivalents; in cash and investments; in cash and marketable; in cash and securities;
      in cash and short; inference costs; inventories; inventory; liquidity; marketable securities; marketing;
      net cash; one off charge; operating costs; operating expenses; opex; payroll costs; power bill; r d;
      receivables; research and development; research and development spending; research budget;
      restructuring charge; restructuring costs; runway; sales and marketing; severance; share based;
      sitting on _ # in cash; staff costs; stock based compensation; stock compensation; stock pay; total assets;
      total costs; trade receivables; training costs; training run; wage bill; write down; write off; writedown;
      writedowns; writeoff; written down; wrote down; wrote off`),
    { reach: 6 },
  ),
  money(
    null,
    'sum-of-costs',
    12.5,
    list(`
      # for r d; # impairment; # in cash and; # in cash on; # in compute costs; # in costs; # in depreciation;
      # in expenses; # in losses on; # in operating; # in stock compensation; # marketing budget; # of cash on;
      # on advertising; # on compensation; # on marketing; # on r d; # on research; # on salaries; # on sales and;
      # on stock; # r d; # restructuring; # training run; # write down; # writedown; # writeoff;
      burn|burned|burning|burns|burnt _ #; burn|burned|burning|burns|burnt through _ #; cash and equivalents of _ #;
      cash burn of _ #; cash pile of _ #; cash reserves of _ #; charge of _ #; costs of _ #; expenses of _ #;
      impairment of _ #; r d budget of _ #; write down of _ #; writedown of _ #; wrote down _ #; wrote off _ #`),
  ),
  money(
    null,
    'cost-of-a-thing',
    6,
    list(`
      cost # to; cost _ # to develop; cost _ # to make; cost _ # to train; cost an estimated; cost of building;
      cost of training; costing _ # to; costs _ # to; could cost; electricity; in rent; inference bill; monthly rent;
      price of admission; reimbursed; the bill; to train; training cost; was reimbursed; will cost; would cost`),
    { reach: 5 },
  ),
  money(
    null,
    'penalty',
    9,
    list(`
      antitrust fine; bail; bailout; break fee; break up fee; breakup fee; bribe*; class action; compensation claim;
      copyright settlement; court ordered; damages; embezzle*; extort*; fine; fined; fines; forfeit*; fraud;
      in damages; judgement; judgment; kill fee; lawsuit; lawsuits; legal costs; money laundering; out of court;
      penalties; penalty; ransom; restitution; reverse termination; scam; settle; settled; settlement; settlements;
      settles; settling; stolen; sued; sues; suing; swindle*; termination fee; theft; verdict; walk away fee`),
  ),
  money(
    null,
    'lost-on-the-market',
    13,
    list(`
      # in market cap; # in market value; # in shareholder value; # in value vanished; # loss in market;
      # of market value evaporated; # of market value vanished; # of shareholder value; # off its market;
      # off its value; # off the value; # rout; # sell off; # selloff; # was wiped; # wipeout; added # in market;
      added # of market; added # to _ market; adding # to; add|added|adding|adds # to _ market;
      erase|erased|erases|erasing _ #; evaporated; gained # in market; knocked|knocking|knocks _ # off;
      lopped _ # off; lost _ # in market; lost _ # in value; lost _ # of its market; lost _ # of market;
      shaved _ # off _ market; shed _ # in value; shed|shedding|sheds _ # in market; slashed _ # from;
      slicing _ # off; took|takes|taking _ # off _ market; vaporis*; vaporiz*; wiped out _ #;
      wipe|wipes|wiped|wiping # off; wipe|wipes|wiped|wiping _ # from; wipe|wipes|wiped|wiping _ # off;
      wiping out _ #`),
  ),
  money(
    null,
    'fortune',
    10,
    list(`
      annual salary; base salary; billionaire; billionaires; bonus; bonuses; bring her; bring him; ceo pay;
      compensation package; family fortune; forbes list; fortune; fortunes; golden handshake; golden hello;
      golden parachute; her fortune; her stake; her wealth; his fortune; his personal; his stake; his wealth;
      home worth; jackpot; mansion; market value wiped; net worth; pay deal; pay package; pay packages; pay packet;
      payday; penthouse; personal fortune; personal wealth; private jet; retention; retention pool; rich list;
      richer by; richest; salaries; salary; sign on bonus; signing bonus; signing bonuses; stock award; stock awards;
      superyacht; total compensation; villa; wealth; wiping # off; wiping _ # off; worth to the founders; yacht`),
  ),
  money(
    null,
    'consensus-of-analysts',
    13,
    list(`
      # analysts expected; # analysts had; # expected by; # forecast by analysts; # that analysts; # the street;
      # wall street; above the _ #; analysts _ estimate ~ #; analysts _ expected ~ #; analysts _ forecast ~ #;
      analysts estimates ~ #; analysts expect ~ #; analysts expected ~ #; analysts forecast ~ #; analysts had ~ #;
      analysts polled ~ #; analysts predicted ~ #; analysts were looking for ~ #; average analyst estimate ~ #;
      average estimate ~ #; beat|beating|beats|topped|tops|missed|misses|missing|trailed|exceeded _ estimates ~ #;
      beat|beating|beats|topped|tops|missed|misses|missing|trailed|exceeded _ expectations ~ #; brokers expected ~ #;
      brokers had ~ #; city expected ~ #; city had expected ~ #; consensus estimate ~ #; consensus of ~ #;
      expected by analysts; factset ~ #; lseg ~ #; refinitiv ~ #; street had ~ #; the market had expected ~ #;
      versus # expected; vs # expected; wall street expected ~ #; wall street expects ~ #; wall street had ~ #;
      wall street's ~ #`),
  ),
  money(
    null,
    'consensus',
    9.5,
    list(`
      analyst consensus; analyst estimate; analyst estimates; analyst expectations; analyst forecasts;
      analysts expected; analysts had; analysts on average; average estimate; broker; brokerages; consensus;
      consensus estimate; consensus estimates; estimates of; expected by analysts; factset; forecast by analysts;
      in its models; in their models; lseg; market expectations; mean estimate; median estimate; penciled in;
      pencilled in; polled by; refinitiv; s p capital; street estimates; the street; visible alpha;
      wall street expected; wall street expects; wall street forecasts; wall street had; zacks`),
    { reach: 9 },
  ),
  money(
    null,
    'synergies',
    9,
    list(`
      aid package; charities; charity; chips act; cost savings; defence budget; defence spending; defense budget;
      defense spending; donat*; duties; duty; for charity; gdp; government funding; government grant; grant; grants;
      gross domestic; incentive; incentives; levies; levy; median; military budget; military spending;
      national budget; on health research; philanthrop*; prize; prize money; public funding; public money;
      public spending; research spending; savings; scholarship*; state aid; state funding; state support; subsidies;
      subsidise*; subsidize*; subsidy; synergies; synergy; tariff*; tax; tax break*; tax credit*; tax incentive*;
      taxes; taxpayer; taxpayers; trade war`),
    { reach: 9 },
  ),
  money(
    null,
    'state-budget',
    4,
    list(`
      administration; asked congress; brussels; budget of the; chancellor; commission; congress; government;
      governments; lawmakers; minister; ministry; mission; nation's; national; parliament; pentagon; senate;
      the state; treasury; white house`),
    { reach: 6 },
  ),
  money(
    null,
    'sum-of-several',
    12,
    list(`
      # between them; # collectively; # combined; # jointly; # together; a combined #; between them ~ #;
      collectively ~ #; combined #; combined _ of #; combined ~ #; in aggregate ~ #; jointly ~ #; together ~ combined`),
  ),
  money(
    null,
    'sum-of-many',
    9,
    list(`
      across the industry; add up to; adding up; adds up to; all five; all four; all three; all told our;
      alphabet amazon; alphabet microsoft; big four; big tech; collectively; combined; companies together;
      eight deals; five companies; four companies; four hyperscalers; four largest; hyperscalers; in aggregate;
      industry as a whole; largest tech; mag seven; magnificent seven; peers together; seven companies;
      silicon valley's giants; sum total; tech companies; tech giants; tech groups; tech titans; technology groups;
      the big five; the big four; the biggest tech; the industry; the lot of them; the pair together; the quartet;
      the quintet; the trio; the two companies together; the two together; the whole sector; three companies;
      together they; two firms together`),
  ),
  money(
    null,
    'author-arithmetic',
    8,
    list(`
      alone would be; back of a napkin; back of the envelope; by my count; by my math; by my maths; by my reckoning;
      by our calculation; by our calculations; by our count; by our math; by our maths; by our reckoning;
      comes out at; comes out to; commit at least; divide; divided by; do the math; do the maths; do the sums;
      equates to; equivalent of; equivalent to; for every dollar; in other words; minimum; multiplied by; multiply;
      napkin math; on health research; or roughly #; rule of thumb; simple arithmetic; simple maths; that is #;
      that's #; the arithmetic; the math; the maths; the sum would; work out at; works out at; works out to;
      would add up; would be #; would come to; would make that; would mean #`),
    { reach: 6 },
  ),
  money(
    null,
    'other-things',
    4,
    list(`
      a house; ad spend; ads for; advertising; art; auction house; bet on polymarket; bitcoin; blockbuster;
      box office; crypto; film; fireworks; gold; headphones; insurance; jewel*; lottery; median house; movie; oil;
      painting; polymarket; prediction market; property; real estate; stadium; statue; statues; ticket; tuition;
      wagers on; wedding`),
    { reach: 5 },
  ),
  money(
    null,
    'gains-on-paper',
    7,
    list(`
      accounting gain; book gain; book profit; capital gain; capital gains; cost basis; equity method;
      fair value gain; fair value gains; gain of #; gain on its; gains on its; investment gain; investment gains;
      mark to market; one off gain; one time gain; paper gain; paper gains; paper loss; paper losses; paper profit;
      remeasurement; share of losses; tax benefit; tax bill; tax charge; unrealised; unrealized; windfall gain`),
    { reach: 6 },
  ),
];
