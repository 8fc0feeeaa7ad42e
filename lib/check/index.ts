export { badgeText, type Tally, tally } from './badge';
export { companyView } from './company-view';
export { companyBrief, detailsFor } from './details';
export { articleLanguage, createDetector, type Detector, type DetectPacks, detect } from './detect';
export { keyFacts, MOST_KEY_FACTS } from './key-facts';
export { type MatchOptions, match } from './match';
export type { MoneyWish } from './money';
export { type ArticleSource, type Cells, draftOfClaim, draftOfFact, type OwnDraft } from './own-drafts';
export { type ImportPlanView, importPlanView, type OwnEntriesView, ownEntriesView } from './own-views';
