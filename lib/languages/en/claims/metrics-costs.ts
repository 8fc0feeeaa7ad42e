import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words by which a sum is no claim: costs, penalties, fortunes, forecasts of analysts, grants, sums of several. */
export const costs: MetricCue[] = [
  money(
    null,
    'backlog',
    12,
    list(`
      # backlog; # buy back; # buyback; # dividend; # in backlog; # in bookings; # in buybacks; # in dividends;
      # in new backlog; # in remaining performance; # in share repurchases; # of backlog; # of buybacks;
      # of remaining; # order backlog; # order book; # pipeline; # repurchase; # share buyback; # share repurchase;
      # stock buyback; # to _ buy back; # to _ buyback; backlog of _ #; backlog to _ #; bought back _ #;
      buy back _ #; buyback of _ #; buybacks of _ #; buying back _ #; buys back _ #; dividend of _ #;
      dividends of _ #; order book of _ #; order book to _ #; order intake of _ #; payout of _ #; pipeline of _ #;
      repurchase _ #; repurchased _ #; order book stands at _ #; unfilled orders of _ #; orders worth _ # on the books; orders on hand; orders in hand; backlog stands at _ #; backlog grew to _ #; backlog swelled to _ #; unfulfilled contracts; contracts not yet; yet to be delivered`),
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
    'cost-lines',
    12.5,
    list(`
      # for r d; # impairment; # in cash and bonds|cash|equivalents|investments|liquid|marketable|securities|short|treasuries; # in cash on; # in compute costs; # in costs; # in depreciation;
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
    'penalty',
    12,
    list(`
      # break fee; # breakup fee; # compensation claim; # damages; # fine; # in damages; # in fines; # in penalties;
      # judgment; # lawsuit; # penalty; # ransom; # reverse termination; # settlement; # suit; # termination fee;
      # verdict; breakup fee of _ #; damages of _ #; fine of _ #; fined _ _ #; fines of _ #; penalty of _ #;
      settle ~ for _ #; settled ~ for _ #; settlement of _ #; sued ~ for _ #; suing ~ for _ #; termination fee of _ #`),
  ),
  money(
    null,
    'lost-on-the-market',
    16,
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
    'fortune',
    12,
    list(`
      # bonus; # compensation; # fortune; # home; # mansion; # net worth; # pay deal; # pay package; # retention;
      # salary; # signing bonus; # stock award; # to keep; # villa; # yacht; bonus of _ #; fortune at _ #;
      fortune of _ #; fortune to _ #; founder's fortune ~ #; her fortune ~ #; his fortune ~ #; net worth at _ #;
      net worth of _ #; net worth to _ #; package of _ # for its chief; pay package of _ #; salary of _ #;
      wealth at _ #; wealth of _ #; worth of _ # makes him`),
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
      pencilled in; polled by; refinitiv; street estimates; the street; visible alpha; wall street expected;
      wall street expects; wall street forecasts; wall street had; zacks`),
    { reach: 9 },
  ),
  money(
    null,
    'synergies',
    12,
    list(`
      # defence budget; # defense budget; # donation; # grant; # in annual savings; # in cost savings; # in federal;
      # in grants; # in incentives; # in public; # in savings; # in state aid; # in subsidies; # in synergies;
      # in tariffs; # in tax; # in taxes; # incentive package; # of cost savings; # of public; # of savings;
      # of subsidies; # of synergies; # of taxpayers; # prize; # subsidy; # tax bill; # tax break; # tax credit;
      # to charity; donated _ #; donates _ #; grant of _ #; grants of _ #; prize of _ #; savings of _ #;
      state aid of _ #; subsidies of _ #; subsidy of _ #; synergies of _ #; tariffs ~ cost _ _ #; tax bill of _ #;
      taxes of _ #`),
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

  money(
    null,
    'pay-of-a-person',
    13,
    list(`
      boss|chairman|chief|ceo|executive|founder|founders|president _ _ earned|earns|made|makes|pocketed|received|receives|took _ #;
      boss|chief|ceo|executive|founder of $ _ earned|earns|made|makes|pocketed|received|receives|took _ #;
      boss|chief|ceo|executive|founder of $ is|was worth _ #; chief executive of $ earned|made|received|pocketed _ #;
      boss|ceo|chairman|executive|founder|founders|president ~ is|are|was worth _ #; her|his personal wealth; in pay; paid its boss|chief|ceo|founder _ #;
      pay of _ #; pay|paid|pays|paying its|his|her|the boss|chief|ceo|founder|head|president _ _ #; signing on fee;
      pay|paid|pays|paying _ # to its boss|chief|ceo|executives|founders|managers; stock options worth _ #; worth # himself|herself|personally`),
  ),
  money(
    null,
    'costs-of-making',
    10.5,
    list(`
      # apiece; # of bills; # in bills; # on average; # on tuition; # to build each; # to develop; # to train;
      against # of; average|averages _ #; bills of _ #; compute bills; cost programme of _ #; cost program of _ #; cost|costs|costing # each;
      cost|costs|costing # on average; cost|costs|costing _ # on average; cost programme; cost program; cost cutting;
      cost cutting programme|program|plan of _ #; cost cuts of _ #; developing|training|building|running _ _ cost|costs|costing _ #;
      developing|training|running _ _ cost|costs $ _ #; drug ~ costs _ #; saving _ #; save|saves|saved _ #; to save _ #;
      sell|sells|selling|sold _ robot|car|chip|drone|device|headset|machine|phone|glasses ~ for _ #; walling off; training _ _ cost $ _ #`),
    { reach: 6 },
  ),
  money(
    null,
    'help-from-the-state',
    11,
    list(`
      administration|city|county|government|ministry|state|taxpayers ~ supports|supporting|supported|subsidises|subsidised|helps $ with _ #;
      government|ministry|state _ supporting $ with _ #; # from the state|government|taxpayer|taxpayers|ministry|land|federal;
      # in subsidies|grants|aid|incentives|support from; tax breaks of _ #; tax breaks worth _ #; # of tax breaks;
      subsidies worth _ #; subsidies of _ #; grants worth _ #; public money of _ #`),
  ),
  money(
    null,
    'in-the-coffers',
    10.5,
    list(`
      # in its coffers; # in the bank; # in the kitty; # in reserve; # in reserves; # of reserves; # on its balance sheet;
      # on the balance sheet; has|have|had _ # on hand; has|have _ # in its coffers; nest egg of _ #; reserves of _ #;
      sit|sits|sat|sitting on _ #; wrote|writes|write off _ #; deposit of _ #; # deposit; termination deposit`),
  ),
];
