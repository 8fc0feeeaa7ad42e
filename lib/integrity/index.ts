export { CanonicalError, canonicalJson } from './canonical';
export { sha256Hex, sha256HexOfBytes } from './hash';
