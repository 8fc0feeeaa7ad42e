/** What checks articles and texts: the worker loads it for the first of them. */
export { claimFacts, createDetector, match, matchCorrected, rejudge } from '../../../lib/check';
export { languageMeasures } from '../../../lib/languages';
export { statementsOf } from '../../../lib/memory';
