export { type BuiltClaims, buildClaims, type ClaimInput } from './build';
export type { CompanyProfile } from './features';
export { type PartyOption, partyTables } from './parties';
export type { Decision, Trace } from './reader';
export { type RelationInput, readRelations } from './relations';
export type { Signals } from './signals';
export {
  type Contribution,
  contributions,
  type Option,
  tablesOf,
  total,
  type Weighed,
  type Weights,
  weigh,
} from './weigh';
export { weights } from './weights';
