export { type BuiltClaims, buildClaims, type ClaimInput } from './build';
export type { CompanyProfile } from './features';
export { type RelationInput, readRelations } from './relations';
