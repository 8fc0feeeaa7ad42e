export { fromBase64, toBase64 } from './base64';
export { joinedBytes } from './bytes';
export { CanonicalError, canonicalJson } from './canonical';
export { readCanonical } from './canonical-text';
export { checkPublicKey, KeyError, type KeyPair, keyIdOf, makeKeyPair, rawKeyOf, sign, verifies } from './ed25519';
export {
  checkSignatures,
  EnvelopeError,
  openEnvelope,
  type ReadEnvelope,
  readEnvelope,
  type SigningRole,
  signEnvelope,
  signedBytes,
} from './envelope';
export { type GzipCaps, GzipError, type GzipFault, gunzip, gzip, isGzip } from './gzip';
export { sha256Hex, sha256HexOfBytes } from './hash';
export { JsonError, type JsonLimits, readJson, utf8Text } from './json';
