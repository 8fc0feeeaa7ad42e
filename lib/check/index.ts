export { badgeText, type Tally, tally } from './badge';
export { companyBrief, detailsFor, factBrief, MOST_REPORTS } from './details';
export { createDetector, type Detector, type DetectPacks, detect } from './detect';
export { keyFacts, MOST_KEY_FACTS } from './key-facts';
export { articleLanguage } from './language';
export { type MatchOptions, match } from './match';
