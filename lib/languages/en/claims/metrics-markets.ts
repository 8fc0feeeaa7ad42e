import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words by which a sum is none of a company but of a market, a lender, a fund, an exchange or a price list. */
export const markets: MetricCue[] = [
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
      investment in ai startups; investors have poured; investors poured; law firms; sector attracted; sector raised;
      startups across; startups have raised; startups raised; startups worldwide; the sector; total deal value;
      trade deficit; trade surplus; venture capital funds; venture capitalists; venture deals; venture firms;
      venture funds; venture investing; venture investment in; venture investors; worldwide venture`),
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
    'debt',
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
];
