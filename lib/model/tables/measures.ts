/** Ways of counting users that never compare with one another. */
export type UserMeasure = 'daily' | 'weekly' | 'monthly' | 'paying';

/** Word stems, lower case, by which sentences and the record's notes name a measure of users. */
export type MeasureTable = Readonly<Record<UserMeasure, readonly string[]>>;
