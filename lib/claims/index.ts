export { type BuiltClaims, buildClaims, type ClaimInput } from './build';
export type { CompanyProfile } from './features';
export type { Decision, Trace } from './reader';
export { type Contribution, contributions, type Option, tablesOf, type Weighed, type Weights } from './weigh';
export { weights } from './weights';
