/**
 * Currency signs, alone and with a country's letters, in the order of ISO 4217. A bare dollar sign
 * is the US dollar, a bare ¥ the yen: what business news mean by them.
 */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'US-$': 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  NZ$: 'NZD',
  R$: 'BRL',
  MX$: 'MXN',
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
  zł: 'PLN',
};

/**
 * Codes accepted as written in capitals: ISO 4217 codes of the currencies that occur in business
 * news, and the customary RMB, Rs and Fr. Codes that are common words in capitals (ALL, TOP, BAM)
 * are left out.
 */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AED ARS AUD BGN BHD BRL CAD CHF CLP CNH CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'
      .split(' ')
      .map((code) => [code, code]),
  ),
  CNH: 'CNY',
  RMB: 'CNY',
  NIS: 'ILS',
  TL: 'TRY',
  Rs: 'INR',
  SFr: 'CHF',
  sFr: 'CHF',
  Fr: 'CHF',
};
