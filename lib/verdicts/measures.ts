/** Ways of counting users that never compare with one another. */
export type UserMeasure = 'daily' | 'weekly' | 'monthly' | 'paying';

/** Word stems, lower case, by which notes and sentences name a measure of users; German and English. */
export const USER_MEASURE_WORDS: Readonly<Record<UserMeasure, readonly string[]>> = {
  daily: ['daily', 'a day', 'per day', 'every day', 'täglich', 'am tag', 'pro tag'],
  weekly: ['weekly', 'a week', 'per week', 'every week', 'wöchentlich', 'pro woche', 'in der woche', 'jede woche'],
  monthly: ['monthly', 'a month', 'per month', 'every month', 'monatlich', 'pro monat', 'im monat', 'jeden monat'],
  paying: ['paying', 'paid', 'subscriber', 'zahlend', 'abonnent', 'bezahl'],
};

/** The measures that a text names. */
export function measuresIn(text: string): UserMeasure[] {
  const lower = text.toLowerCase();
  return (Object.keys(USER_MEASURE_WORDS) as UserMeasure[]).filter((measure) =>
    USER_MEASURE_WORDS[measure].some((word) => lower.includes(word)),
  );
}
