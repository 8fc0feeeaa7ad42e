import { describe, expect, it } from 'vitest';
import { read } from './read';

/** Text and the figures it must give, one line each. */
const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['US$14.3B', '[US$14.3B] 14300000000 USD exact'],
  ['$ 100 billion', '[$ 100 billion] 100000000000 USD exact'],
  ['$500-million', '[$500-million] 500000000 USD exact'],
  ['C$2-billion', '[C$2-billion] 2000000000 CAD exact'],
  ['a $10-billion-dollar deal', '[$10-billion-dollar] 10000000000 USD exact'],
  ['its 450 million-euro round', '[450 million-euro] 450000000 EUR exact'],
  ['half a billion dollars', '[half a billion dollars] 500000000 USD exact'],
  ['a quarter of a billion dollars', '[a quarter of a billion dollars] 250000000 USD exact'],
  ['two and a half billion dollars', '[two and a half billion dollars] 2500000000 USD exact'],
  ['twenty-five million euros', '[twenty-five million euros] 25000000 EUR exact'],
  ['three hundred million pounds', '[three hundred million pounds] 300000000 GBP exact'],
  ['1.125 billion dollars', '[1.125 billion dollars] 1125000000 USD exact'],
  ['$1,500 million', '[$1,500 million] 1500000000 USD exact'],
  ['$1½bn', '[$1½bn] 1500000000 USD exact'],
  ['$1,234,567.89', '[$1,234,567.89] 1234567.89 USD exact'],
  ['€15 M in 2024', '[€15 M] 15000000 EUR exact'],
  ['S$500m and NT$3bn', '[S$500m] 500000000 SGD exact', '[NT$3bn] 3000000000 TWD exact'],
  ['A$300m and HK$2bn', '[A$300m] 300000000 AUD exact', '[HK$2bn] 2000000000 HKD exact'],
  ['¥500 billion', '[¥500 billion] 500000000000 JPY exact'],
  ['₹500 crore', '[₹500 crore] 5000000000 INR exact'],
  ['Rs. 500 crore', '[Rs. 500 crore] 5000000000 INR exact'],
  ['5 lakh crore rupees', '[5 lakh crore rupees] 5000000000000 INR exact'],
  ['₩10 trillion', '[₩10 trillion] 10000000000000 KRW exact'],
  ['500 million Swedish kronor', '[500 million Swedish kronor] 500000000 SEK exact'],
  ['3bn dirhams', '[3bn dirhams] 3000000000 AED exact'],
  ['300 million Australian dollars', '[300 million Australian dollars] 300000000 AUD exact'],
  ['$300 million Australian dollars', '[$300 million Australian dollars] 300000000 AUD exact'],
  ['a $3bn won by Meta', '[$3bn] 3000000000 USD exact'],
  // the first of a magnitude, and the one that is spoken of
  ['its first billion dollars came in', '[its first billion dollars] 1000000000 USD exact'],
  ['the billion euros it owes', '[the billion euros] 1000000000 EUR exact'],
  ['the first million subscribers', '[the first million subscribers] 1000000 people exact (subscriber)'],
  ['the billion-dollar round', '[billion-dollar] 1000000000 USD exact'],
  ['its hundred-million-dollar round', '[hundred-million-dollar] 100000000 USD exact'],
  // a magnitude that the sum before it tells
  [
    '$2.4 billion, which may rise to 3.1',
    '[$2.4 billion] 2400000000 USD exact',
    '[3.1] 3100000000 USD exact inherited',
  ],
  ['$2.4 billion, rated up to 3.1 stars', '[$2.4 billion] 2400000000 USD exact'],
  [
    '$60 million from the city, 20 from the state and five from Velora',
    '[$60 million] 60000000 USD exact',
    '[20] 20000000 USD exact inherited',
    '[five] 5000000 USD exact inherited',
  ],
  ['$6, perhaps $7 billion', '[$6, perhaps $7 billion] 6000000000..7000000000 USD range'],
  // people
  ['About 30 million use the app.', '[30 million] 30000000 people about (user)'],
  ['Windows 11 work stations'],
  ['Headcount slid to 640.', '[640] 640 people exact (employee)'],
  ['a three-quarter stake', '[three-quarter] 75 percent exact (fraction)'],
  // hedges
  ['some $330 million', '[$330 million] 330000000 USD about'],
  ['nearly $6.5 billion', '[$6.5 billion] 6500000000 USD about'],
  ['~$700M', '[$700M] 700000000 USD about'],
  ['just over $3 trillion', '[$3 trillion] 3000000000000.. USD more_than'],
  ['north of $35bn', '[$35bn] 35000000000.. USD more_than'],
  ['taking its total past $13 billion', '[$13 billion] 13000000000.. USD more_than'],
  ['revenue should pass $100 million', '[$100 million] 100000000.. USD more_than'],
  ['at least $2m', '[$2m] 2000000.. USD at_least'],
  ['$4 billion or more', '[$4 billion] 4000000000.. USD at_least'],
  ['$50 billion, if not more', '[$50 billion] 50000000000.. USD at_least'],
  ['$10bn+', '[$10bn] 10000000000.. USD at_least'],
  ['10+ billion dollars', '[10+ billion dollars] 10000000000.. USD at_least'],
  ['as much as $22 billion', '[$22 billion] ..22000000000 USD up_to'],
  ['a ceiling of $200 million', '[$200 million] ..200000000 USD up_to'],
  ['well under 1 per cent', '[1 per cent] ..1 percent less_than'],
  ['a contract over $10bn', '[$10bn] 10000000000 USD exact'],
  ['the deals add up to $28 billion', '[$28 billion] 28000000000 USD exact'],
  // ranges and trajectories
  ['$10-15bn', '[$10-15bn] 10000000000..15000000000 USD range'],
  ['$7bn–8bn', '[$7bn–8bn] 7000000000..8000000000 USD range'],
  ['between 10 and 15 billion dollars', '[10 and 15 billion dollars] 10000000000..15000000000 USD range'],
  ['between $750m and $1bn', '[$750m and $1bn] 750000000..1000000000 USD range'],
  ['$30 million to $50 million', '[$30 million to $50 million] 30000000..50000000 USD range'],
  ['30 to 40 percent', '[30 to 40 percent] 30..40 percent range'],
  ['from $7 billion to $13.8 billion', '[$7 billion] 7000000000 USD exact', '[$13.8 billion] 13800000000 USD exact'],
  ['from 7 to 13.8 billion dollars', '[7] 7000000000 USD exact', '[13.8 billion dollars] 13800000000 USD exact'],
  ['ranging from $7 billion to $9 billion', '[$7 billion to $9 billion] 7000000000..9000000000 USD range'],
  ['$870m in 2024 to $2 billion', '[$870m] 870000000 USD exact', '[$2 billion] 2000000000 USD exact'],
  // vague sums
  ['mid-single-digit billions of dollars', '[single-digit billions of dollars] 1000000000..9000000000 USD range vague'],
  ['several billion dollars', '[several billion dollars] 2000000000.. USD at_least vague'],
  ['billions of dollars', '[billions of dollars] 2000000000.. USD at_least vague'],
  ['tens of billions of dollars', '[tens of billions of dollars] 20000000000.. USD at_least vague'],
  ['a multi-billion-dollar deal', '[multi-billion-dollar] 2000000000.. USD at_least vague'],
  ['millions of users', '[millions of users] 2000000.. people at_least vague (user)'],
  // percent and shares
  ['a 49-percent stake', '[49-percent] 49 percent exact'],
  ['a 27% stake worth $135bn', '[27%] 27 percent exact', '[$135bn] 135000000000 USD exact'],
  ['a quarter stake', '[a quarter] 25 percent exact (fraction)'],
  // people
  ['the 1,500-person company', '[1,500-person] 1500 people exact (person)'],
  ['700 million weekly users', '[700 million weekly users] 700000000 people exact (user)'],
  ['700M users', '[700M users] 700000000 people exact (user)'],
  ['a headcount of 170', '[170] 170 people exact (employee)'],
  ['Headcount at Databricks tops 5,500.', '[5,500] 5500.. people more_than (employee)'],
  ['The team now numbers 300.', '[300] 300 people exact (employee)'],
  // conversions
  ['11.7 billion euros ($13.5 billion)', '[11.7 billion euros] 11700000000 EUR exact = 13500000000 USD'],
  ['€1.3bn (about $1.5bn; £1.1bn)', '[€1.3bn] 1300000000 EUR exact = 1500000000 USD'],
  ['€600m, or about $650m, in equity', '[€600m] 600000000 EUR exact = 650000000 USD'],
  ['$27.7 billion, or $3.72 a share', '[$27.7 billion] 27700000000 USD exact', '[$3.72] 3.72 USD exact'],
  ['$5bn (up from €2bn)', '[$5bn] 5000000000 USD exact', '[€2bn] 2000000000 EUR exact'],
  // inherited units
  [
    '6.6 billion at a $157 billion valuation',
    '[6.6 billion] 6600000000 USD exact inherited',
    '[$157 billion] 157000000000 USD exact',
  ],
  ['-$3.2bn', '[-$3.2bn] -3200000000 USD exact'],
  ['$-3.2bn', '[$-3.2bn] -3200000000 USD exact'],
  ['$54.0 billion, plus or minus 2%', '[$54.0 billion] 54000000000 USD exact', '[2%] 2 percent exact'],
];

/** One value in many spellings: 14.3 billion US dollars. */
const SPELLINGS = [
  '$14.3 billion',
  '$14.3bn',
  '$14.3 bn',
  '$14.3B',
  '$14.3b',
  '$14.3-billion',
  '$14,300 million',
  '$14,300m',
  '$14,300,000,000',
  'US$14.3 billion',
  'US$14.3bn',
  'USD 14.3 billion',
  'USD14.3bn',
  '14.3 billion dollars',
  '14.3 billion US dollars',
  '14.3 billion U.S. dollars',
  '14.3bn dollars',
  '14.3-billion-dollar',
  '14.3 billion USD',
  '$14,3 billion',
  '14.3 thousand million dollars',
];

const NEGATIVES = [
  'June 13, 2025 at 14:20',
  'in the first quarter of 2025',
  'a 7B model',
  '3 billion parameters',
  '15 trillion tokens',
  'billions of tokens',
  'a billion lines of code',
  '100,000 GPUs',
  '4.5 gigawatts',
  'GPT-5 and Llama 4',
  'B200 and H100s',
  'v2.5.1',
  'won 3-1',
  'call +1 555 123 4567',
  'two percentage points',
  'in 2024 employees left',
  'over the past 10 years',
  'ten times higher',
  '100x',
  '20,000 of them',
  'a third of the way',
  'worth ten billion',
  'an employee',
  'the S&P 500',
  '5G and 3D',
  '4 trillion transistors',
  '12,000 units',
  'No. 3',
];

describe('English figures', () => {
  it.each(CASES)('%s', (text, ...figures) => {
    expect(read('en', text)).toEqual(figures);
  });
  it.each(SPELLINGS)('14.3 billion dollars: %s', (spelling) => {
    expect(read('en', `The price: ${spelling} in cash`)).toEqual([`[${spelling}] 14300000000 USD exact`]);
  });
  it.each(NEGATIVES)('no figure: %s', (text) => {
    expect(read('en', text)).toEqual([]);
  });
});
