import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words for what a company takes, earns and spends. */
export const results: MetricCue[] = [
  money(
    'revenue',
    'revenue',
    8,
    list(`
      annual turnover; consolidated revenue; gross revenue; gross revenues; gross sales; net revenue; net revenues;
      net sales; operating revenue; operating revenues; revenue; revenue from operations; revenue haul; revenues;
      total income; total revenue; total revenues; turnover`),
  ),
  money(
    'revenue',
    'sales',
    7,
    list(`
      annual sales of; bring in; bringing in; brings in; brought in; full year sales; guide to; guided to; guides to;
      guiding to; quarterly sales; receipts; sales; takings; top line; topline`),
    { reach: 8 },
  ),
  money(
    'revenue',
    'took-in',
    6.5,
    list(`
      # from sales; # from selling; # in revenue; # in revenues; # in sales; # in turnover; # of revenue; # of sales;
      # quarter; # was turned over; # worth of sales; # year; by its own account the firm takes in; cash in from;
      chalked up; clock|clocked|clocks _ #; earned _ # from; gross|grossed|grosses _ #; group took in; owner took in;
      racked up _ #; rake|raked|rakes|raking in _ #; rang up _ #; ring|rings|ringing up _ #; rung up _ #;
      sold _ # worth; take in _ # a; takes in _ # a; takes in more than; the company took in;
      turn|turned|turns over _ #; turn|turned|turns|turning over`),
    { reach: 9 },
  ),
  money(
    'revenue',
    'makes',
    4,
    list(`
      accounts show _ #; ad revenue; advertising revenue; annual revenue; book|booked|books|booking _ #;
      commercial revenue; data center revenue; generated; generates; generate|generated|generates|generating _ #;
      generating; license revenue; logged; log|logged|logs _ #; made _ #; made _ # from; makes _ #; makes _ # from;
      monetis*; monetiz*; net revenue; posted; posts; post|posted|posting|posts _ #; product revenue; reaped;
      recorded; record|recorded _ #; register|registered _ #; report|reported|reports _ #;
      sell|selling|sells|sold _ #; service revenue; ship|shipped _ #; subscription revenue; takes in;
      take|took|taking in _ #; yearly revenue`),
    { reach: 8 },
  ),
  money(
    'revenue',
    'period-of-results',
    2.5,
    list(`
      advertising; crore in fy*; current quarter; customers pay; first half; first quarter; fiscal quarter;
      fiscal year; fourth quarter; full year; fy; fy22; fy23; fy24; fy25; fy26; guidance; guide; guided; h1; h2;
      half year; interim; last quarter; monthly subscriptions; outlook; q1; q2; q3; q4; quarter; quarterly; quarters;
      results; second half; second quarter; subscriptions; third quarter; this quarter; year to june; year to march`),
    { reach: 8 },
  ),
  money(
    'annualized_revenue',
    'annualized',
    11,
    list(`
      an annual clip; an annual pace; annual pace of; annual rate of; annual recurring; annual revenue pace;
      annual revenue rate; annual revenue run; annual run rate; annual run rate revenue; annual sales; annualised;
      annualised sales; annualized; annualized sales; arr; arr of; arrs; carr; current run rate; earr;
      monthly recurring; mrr; on an annual basis; on an annualised basis; on an annualized basis; recurring revenue;
      recurring revenues; recurring sales; revenue pace; revenue run; run rate; run rates; runrate; sales pace;
      sales run; yearly run`),
  ),
  money(
    'annualized_revenue',
    'a-year',
    4,
    list(`
      # a year in revenue; # a year in sales; # a year of revenue; # a year pace; # a year rate; annual revenue;
      annual revenues; annually; annually from; annually in revenue; at a pace of; at a rate of; extrapolated;
      on a yearly basis; over twelve months; pace; projected over; recurring; subscription revenue; times twelve;
      yearly revenue`),
    { reach: 6 },
  ),
  money(
    'profit_loss',
    'profit',
    9,
    list(`
      adjusted ebitda; adjusted operating; bottom line; core profit; earn; earned; earning; earnings; earns; ebit;
      ebita; ebitda; in the black; income after tax; net earnings; net income; net profit; net result;
      operating earnings; operating income; operating profit; operating result; operating surplus; pat; pat of; pbt;
      pre tax earnings; pre tax profit; pretax income; pretax profit; profit; profit after tax; profit attributable;
      profit before tax; profited; profits; statutory profit; surplus; surpluses; underlying earnings;
      underlying profit`),
  ),
  money(
    'profit_loss',
    'profit-made',
    4,
    list(`
      after tax; attributable; before tax; break even; breakeven; cleared _ #; kept _ #; net #; nets _ #; netted _ #;
      pre tax; pretax; profitable; swung back; swung into the black; takes home; took home; was left with; were left`),
    { reach: 6 },
  ),
  money(
    'profit_loss',
    'loss',
    9.5,
    list(`
      deficit; deficits; ebitda loss; in the red; lose; loses; losing; loss; loss after tax; loss before tax;
      loss making; losses; lossmaking; lost; negative ebitda; negative operating; net loss; net losses;
      operating deficit; operating loss; operating losses; pre tax loss; pretax loss; red ink; shortfall;
      swung to a loss`),
    { negative: true, reach: 8 },
  ),
  money(
    'profit_loss',
    'bleeds',
    7,
    list(`
      # deeper in the red; # in the red; a negative #; bled; bleed; bleeding; bleeds; deep in the red; haemorrhag*;
      hemorrhag*; hole of _ #; in the hole; minus #; negative #; underwater`),
    { negative: true, reach: 6 },
  ),

  money(
    'capex',
    'capex',
    11,
    list(`
      ai budget; ai capital spending; ai infrastructure spending; cap ex; capex; capital budget; capital expenditure;
      capital expenditures; capital expenses; capital investment; capital investments; capital outlay*;
      capital spend; capital spending; infrastructure bill; infrastructure budget; infrastructure expenditure;
      infrastructure investment; infrastructure investments; infrastructure outlay*; infrastructure spend;
      infrastructure spending; investment in infrastructure; purchases of property; spending on infrastructure;
      spending on property`),
  ),
  money(
    'capex',
    'build',
    6,
    list(`
      budget of _ #; budgeted; build; build out; building; building out; buildout; built; campus; campuses;
      chip plant; construct; constructing; construction; data center; data centers; data centre; data centres;
      datacenter; datacenters; datacentre; datacentres; fab; factories; factory; foundry; gigafactory;
      infrastructure; investing in infrastructure; manufacturing site; megaproject; plant; plants; server farm;
      server farms; site; sites; spend; spending; spends; spent; supercluster; supercomputer; superfactory; to build`),
    { reach: 9 },
  ),
  money(
    'capex',
    'builds-in-a-country',
    7.5,
    list(`
      # _ buildout; # _ campus; # _ facility; # _ plant; # _ project; # build out; # building; # buildout; # campus;
      # data; # datacenter; # datacentre; # expansion; # fab; # facility; # factory; # in ai infrastructure;
      # in cloud infrastructure; # in data; # in infrastructure; # in u s; # on ai infrastructure; # on chips;
      # on data; # on infrastructure; # on servers; # plant; # project; # supercomputer; # to build; # to expand;
      invest|invests|invested|investing _ # in _ data|datacentre|datacentres|datacenter|datacenters|infrastructure|ai|cloud|facilities|plants|factories;
      invest|invests|invested|investing _ # in the u.|us|united|country|state|region|kingdom;
      invest|invests|invested|investing _ # in|across _ africa|arizona|asia|australia|brazil|europe|georgia|indiana|indonesia|israel|ohio|virginia|vietnam|wisconsin|pennsylvania|louisiana|nevada;
      invest|invests|invested|investing _ # in|across|over _ america|britain|canada|france|germany|india|ireland|italy|japan|korea|malaysia|mexico|norway|poland|portugal|singapore|spain|sweden|taiwan|texas|thailand|uk;
      spend|spends|spent|spending _ # on|in|across _ data|datacentres|datacenters|infrastructure|servers|chips|ai|cloud|america|britain|france|germany|india|japan|uk`),
    { reach: 9 },
  ),
  money(
    'capex',
    'spending-plan',
    3,
    list(`
      ai bill; ai spending; budget; budgets; cluster; clusters; earmark; earmarked; earmarking; equipment; expansion;
      facilities; facility; finance leases; gigawatt; gigawatts; hardware; lavish*; megawatts; power plant; project;
      projects; property and equipment; set aside; sets aside; spending plan; spending plans; splurge; splurging;
      substation; warehouse; warehouses`),
    { reach: 8 },
  ),

  money(
    'revenue',
    'customers-paid',
    9.5,
    list(`
      # _ from subscribers|customers|clients|advertisers|advertising|subscriptions|licences|licenses|users|software|chips|services;
      customers|clients|subscribers|users|buyers|advertisers _ paid|pay|spent|spend|hand|handed over _ #;
      customers|clients|subscribers|users|buyers|advertisers paid|pay|spent|spend|handed $ _ #;
      customers|clients|subscribers|users|buyers _ spend _ #; customers now spend _ #; cash register; cash registers;
      take|takes|took|taken|taking in @ _ last|this|year|quarter|months|half|during|between;
      take|takes|took|taken|taking in _ @ last|this|during|between|over;
      pull|pulls|pulled|pulling in @ _ year|quarter|month|from; pull|pulls|pulled|pulling in _ @ a year;
      brought|brings|bring|bringing in _ #; subscriptions|licences|licenses|advertising _ earned|earn|bring|brought $ #`),
  ),
  money(
    'revenue',
    'expected-of-a-period',
    5,
    list(`
      expects|forecasts|predicts|projects|anticipates|promises|sees # for _ quarter|year|period|half;
      expects|forecasts|predicts|projects|anticipates|promises|sees # for the _ quarter|year|period|half;
      expects|forecasts|predicts|projects|anticipates|promises|sees # in the _ quarter|year|period|half;
      for _ _ quarter|year|half _ _ expects|forecasts|predicts|promises|sees _ #; for _ alone _ #`),
    { reach: 8 },
  ),
  money(
    'annualized_revenue',
    'rate-of-a-year',
    9,
    list(`
      an annual footing; annualis*; annualiz*; a clip of _ #; a clip of _ # a year; at a pace of _ # a year;
      by twelve; extrapolate*; extrapolating; multiplied by twelve; multiply _ month by twelve;
      on an annual footing; on an annualised footing; on an annualized footing; pace of _ # a year;
      rate of _ # a year; run at _ # a year; running at _ # a year; runs at _ # a year; times 12; yearly clip;
      yearly pace; yearly rate; yearly run rate; # a year they make; # a year at the current|present pace|rate;
      make|makes|making|earning _ # a year; recurring business; recurring contracts; recurring income;
      subscription income`),
  ),
  money(
    'profit_loss',
    'left-for-the-owners',
    9,
    list(`
      attributable to shareholders; attributable to owners; for its shareholders; for the shareholders _ #;
      left for _ shareholders; left over _ #; net|nets|netted _ # in the _ quarter|year|period|half|months;
      net|nets|netted # last|this year|quarter; remained for _ shareholders; remained _ # for; what was left;
      was left with _ #; is left with _ #; kept _ # of it; made # after tax; made # net; made _ # in profit;
      cleared # after; to the good; into profit; posted a gain of _ #; returned to profit; returned to the black`),
  ),
  money(
    'profit_loss',
    'hole-in-the-accounts',
    9,
    list(`
      # hole; # short of break even; # to the bad; a hole of _ #; hole of _ # in; lost _ #; lose|loses|losing _ #;
      in the red by _ #; # in the red; into the red _ #; missing # in; plunged _ # into the red; racked up losses;
      ran up a loss of _ #; run up losses of _ #; slid to a deficit of #; swung to a deficit of #; went through _ # of cash`),
    { negative: true, reach: 8 },
  ),
];
