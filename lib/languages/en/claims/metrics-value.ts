import type { MetricCue } from '../../../model/tables/claims';
import { money } from '../../cue';
import { list } from '../../list';

/** Words for what a company is worth. */
export const value: MetricCue[] = [
  money(
    'valuation',
    'valuation',
    9,
    list(`
      company value of; corporate value; enterprise valuation; firm value of; implied value; paper value;
      revaluation; revalued; revalues; valuation; valuation cap; valuations; value _ _ at _ #; value _ at #;
      value at #; value them; value us; value ~ at #; valued; valued company at; values; values it; valuing`),
    { listed: true },
  ),
  money('valuation', 'post-money', 9, ['post money', 'pre money'], { reach: 4 }),
  money('valuation', 'post-or-pre', 8, list(`# post money; # pre money; at # post; at # pre; at _ # post; at _ # pre`)),
  money(
    'valuation',
    'price-tag',
    8,
    list(`
      # _ tag; # price tag; a # tag; asking price; new tag of #; paper worth; price tag; price tags; sticker price;
      tag of #; tag of _ #; the # tag`),
  ),
  money(
    'valuation',
    'worth',
    6.5,
    list(`
      a value of; at a value of; company's worth; estimated worth; firm's worth; is worth; money value; on paper;
      startup's worth; the value of; total worth; worth; passed for a #; passes for a #; is put at #; goes for _ #; was put at _ #`),
    { reach: 8, listed: true },
  ),
  money(
    'valuation',
    'put-at',
    7.8,
    list(`
      appraise|appraised|appraises _ _ at _ #; assess|assessed|assesses _ _ at _ #; at a price of _ #;
      benchmark|benchmarked _ _ at _ #; carried it at #; mark|marked|marks|marking _ _ at _ #;
      mark|marked|marks|marking _ up|down to _ #; peg|pegged|pegging|pegs _ _ at _ #; price _ at _ #; price at #;
      price it at #; price of _ #; priced at #; priced it at #; prices it at #;
      price|priced|prices|pricing _ _ at _ #; put it at _ #; puts it at _ #; rate|rated|rates _ _ at _ #;
      reckon|reckons|reckoned _ _ worth _ #; as if _ _ were worth _ #; carried _ shares|stake|holding as if _ _ _ worth _ #; could sell|sold shares|stock|at #; could sell _ at _ #; employees|staff|workers _ sell at _ #; number on the term sheet; number on $ _ term sheet; on the basis of _ # for the; on the term sheet; reckon|reckons|reckoned to be worth _ #; sell|selling|sold _ shares|stock at _ #; term sheet; term sheets; the tag reads; tender at _ #`),
    { object: true },
  ),
  money(
    'valuation',
    'number-put-at',
    4,
    list(`
      figure at _ #; had it at _ #; has it at _ #; have it at _ #; have it down at _ #; makes it _ #; near _ #;
      number at _ #; priced around; priced near; puts the company at; put|puts|putting _ _ at _ #; said to be at _ #;
      the number was; think of _ #; thinking of _ #; thinks of _ #`),
    { object: true, listed: true },
  ),
  money('valuation', 'at-so-much', 2.5, list(`at #; at _ #; at over _ #; price; priced; the price`), { reach: 6 }),
  money('valuation', 'sum-at-value', 9, ['# at #', '# at _ #', '# at a _ #', '# at an _ #']),
  money(
    'funding_round',
    'sum-at-value',
    8,
    list(`
      @ at #; @ at _ #; @ at a _ price; @ at a _ valuation; @ at a price; @ at a price of _ #; @ at a valuation;
      @ at a value of _ #`),
  ),
  money(
    'valuation',
    'before-after-money',
    7,
    list(`
      after the money; after the new money; after the round; before and; before the cash; before the money;
      before the new money; excluding the new money; including the cash; including the money;
      including the new money; not counting the new money; post deal; prior to the money`),
    { reach: 3, side: 'after' },
  ),
  money(
    'valuation',
    'unicorn',
    5,
    list(`# unicorn; decacorn; hectocorn; unicorn; unicorn club; unicorn status; unicorns`),
    {
      reach: 8,
    },
  ),
  money(
    'valuation',
    'company-of-that-size',
    4.5,
    list(`
      # _ firm; # _ lab; # _ start up; # _ startup; # behemoth; # colossus; # darling; # firm; # giant; # juggernaut;
      # lab; # maker; # outfit; # plus company; # start up; # startup; # valued; a # ai company; a # company;
      the # company`),
    { listed: true },
  ),
  money(
    'valuation',
    'implies',
    5.5,
    list(`
      bought in at; buys in at; came in at; command|commands|commanded|commanding _ _ #; ends up at _ #; fetch;
      fetched; fetches; fetching; gives it a; giving it a; giving the company a; implied; implies; imply; implying;
      set _ price at _ #; sets _ price at _ #; sold in at; sold shares at; tips the scales at; trades at a;
      translates into a; weighs in at; which makes the company; would make it a; would put a price`),
    { reach: 6, listed: true },
  ),
  money(
    'valuation',
    'mark-passed',
    3,
    list(`# bar; # barrier; # club; # landmark; # line; # mark; # milestone; # threshold`),
    { listed: true },
  ),

  money(
    'market_cap',
    'market-cap',
    11,
    list(`
      a market value; bourse value; capitalisation of _ #; capitalised at; capitalization of _ #; capitalized at;
      m cap; market cap*; market capitalisation; market capitalization; market valuation; market value;
      market worth of; market's value; mcap; stock exchange value; stock market capitali*; stock market valuation;
      stock market value; stock market worth; stockmarket value; value on the stock exchange;
      value on the stock market; valued by the market; valued by the stock market; valued on the stock market;
      worth on the stock market; at friday's close _ worth; at monday's close _ worth; at the close _ worth; at the close of trading _ worth; closing value; market puts _ at _ #; market puts $ at _ #; markets value|price $ at _ #; market value|values|valued|prices|priced $ at _ #; the market paid _ #; worth # at the close; worth # on nasdaq|wall|paper|the; worth _ # on nasdaq; worth # by early afternoon`),
  ),
  money(
    'market_cap',
    'listed-worth',
    7.5,
    list(`
      # listed company; # public company; # valuation on the; close|closed|closing with a value of _ #;
      company by market; ended the day worth; equity value; first # company; free float; most valuable company;
      most valuable listed; most valuable public; most valuable publicly; most valuable tech company;
      most valuable ~ at _ #; on the bourse; on the stock exchange; on the stock market;
      publicly traded company worth; shareholder value of _ #; trillion dollar club; valuable chipmaker;
      valuable firm at _ #; valuable tech firm; valued by investors on; world's most valuable`),
    { reach: 10 },
  ),
];
