export { badgeText, type Tally, tally } from './badge';
export { companyBrief, detailsFor, factBrief, MOST_REPORTS } from './details';
export { articleLanguage, createDetector, type Detector, type DetectPacks, detect } from './detect';
export { keyFacts, MOST_KEY_FACTS } from './key-facts';
export { type MatchOptions, match } from './match';
