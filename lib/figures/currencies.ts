/**
 * Currency signs, alone and with a country's letters, in the order of ISO 4217. A bare dollar sign
 * is the US dollar, a bare ¥ the yen: what business news mean by them.
 */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  'US-$': 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  Cdn$: 'CAD',
  Can$: 'CAD',
  HK$: 'HKD',
  HKD$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  SGD$: 'SGD',
  NT$: 'TWD',
  TW$: 'TWD',
  NZ$: 'NZD',
  R$: 'BRL',
  ...Object.fromEntries('BRL MXN NZD TWD COP'.split(' ').map((code) => [`${code}$`, code])),
  MX$: 'MXN',
  Mex$: 'MXN',
  AR$: 'ARS',
  CLP$: 'CLP',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  'JP¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₽': 'RUB',
  '₺': 'TRY',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₸': 'KZT',
  '₵': 'GHS',
  '₾': 'GEL',
  元: 'CNY',
  zł: 'PLN',
  Kč: 'CZK',
};

/**
 * Codes accepted as written in capitals: ISO 4217 codes of the currencies that occur in business
 * news, and the customary RMB, Rs and Fr. Codes that are common words or names in capitals (ALL,
 * TOP, BAM, AMD) are left out.
 */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AED ARS AUD AZN BDT BGN BHD BRL BYN CAD CHF CLP CNH CNY COP CZK DKK DZD EGP ETB EUR GBP GEL GHS HKD HUF IDR ILS INR IQD ISK JOD JPY KES KRW KWD KZT LBP LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU UZS VND ZAR'
      .split(' ')
      .map((code) => [code, code]),
  ),
  CNH: 'CNY',
  RMB: 'CNY',
  Rmb: 'CNY',
  NIS: 'ILS',
  TL: 'TRY',
  Rs: 'INR',
  SFr: 'CHF',
  sFr: 'CHF',
  Fr: 'CHF',
  sfr: 'CHF',
  Dh: 'AED',
  Dhs: 'AED',
  SR: 'SAR',
  RM: 'MYR',
  Rp: 'IDR',
  SKr: 'SEK',
  NKr: 'NOK',
  DKr: 'DKK',
  KSh: 'KES',
  Ksh: 'KES',
  Ft: 'HUF',
  Y: 'JPY',
  W: 'KRW',
  R: 'ZAR',
};

/**
 * Codes that are also something else ("COP29", "W21", "Fr." for Friday, "R1"): they count only before an
 * amount with a magnitude of at least a million, or after any amount with a magnitude.
 */
export const DOUBTFUL_CODES: ReadonlySet<string> = new Set(
  'COP MAD PEN RON TRY TL SR RM Rp Y W R Ft Dh Dhs'.split(' '),
);

/** Codes that some write in small letters, and that are no words in any of the languages. */
export const SMALL_CODES: readonly string[] = 'usd eur gbp chf rmb cny jpy inr'.split(' ');

/**
 * Codes to which a letter or short magnitude may be joined: before them ("TEUR", "MSEK") or after them
 * ("EURm", "USDbn").
 */
export const SCALABLE_CODES: readonly string[] =
  'EUR USD CHF GBP JPY CNY SEK NOK DKK PLN INR AUD CAD HKD SGD NZD'.split(' ');

/**
 * How many units of a currency a US dollar was worth, to the order of magnitude (central banks' rates
 * of 2019 to 2025). Only tells a conversion ("100 billion yen, or $680 million") from another sum; no
 * amount is ever converted by it.
 */
export const ROUGHLY_PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.78,
  CHF: 0.9,
  CAD: 1.35,
  AUD: 1.5,
  SGD: 1.35,
  NZD: 1.6,
  CNY: 7,
  HKD: 7.8,
  TWD: 31,
  JPY: 135,
  KRW: 1300,
  INR: 82,
  SEK: 10,
  NOK: 10,
  DKK: 6.8,
  PLN: 4,
  CZK: 23,
  AED: 3.67,
  SAR: 3.75,
  QAR: 3.64,
  ILS: 3.6,
  BRL: 5.2,
  MXN: 19,
  ZAR: 18,
  THB: 34,
  MYR: 4.5,
  IDR: 15500,
  VND: 24000,
  PHP: 56,
  RUB: 85,
};
