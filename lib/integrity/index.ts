export { CanonicalError, canonicalJson } from './canonical';
export { sha256Hex } from './hash';
