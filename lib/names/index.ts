export { type FoundDescription, findDescriptions } from './find-descriptions';
export { findNames } from './find-names';
export { type ResolvedNames, resolveNames, targetInSentence } from './resolve';
