/** Formatters by what they are for, by locale and options: making one takes far longer than using it. */
function kept<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = JSON.stringify([locale, options]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const formatter = make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

/** The formatter of numbers for a locale (BCP 47) and options; made once. */
export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(locale, options),
);

/** The formatter of dates and times for a locale (BCP 47) and options; made once. Its time zone is the device's of then. */
export const dateFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(locale, options),
);

/** The plural rules of a locale (BCP 47) and options; made once. */
export const pluralRules = kept(
  (locale, options: Intl.PluralRulesOptions | undefined) => new Intl.PluralRules(locale, options),
);

/** The formatter of distances in time for a locale (BCP 47) and options; made once. */
export const distanceFormat = kept(
  (locale, options: Intl.RelativeTimeFormatOptions | undefined) => new Intl.RelativeTimeFormat(locale, options),
);

/** The formatter of lists for a locale (BCP 47) and options; made once. */
export const listFormat = kept(
  (locale, options: Intl.ListFormatOptions | undefined) => new Intl.ListFormat(locale, options),
);
