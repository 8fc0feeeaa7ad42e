export { createDetector, type Detector, type DetectPacks, detect } from './detect';
export { articleLanguage } from './language';
export { type MatchOptions, match } from './match';
