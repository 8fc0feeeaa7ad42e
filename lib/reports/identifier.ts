/** Seeds of the four words of a name: any four different odd numbers do. */
const SEEDS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** 32 bits that depend on every character of a text (FNV-1a with a seed and a last stir). */
function word(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), seed);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * A name for a thing that has no address, made of what it is: the same text gives the same name. A UUID of version 8
 * (RFC 9562: made by a rule of one's own) as a URN. It tells things apart, it protects nothing.
 */
export function identifierOf(text: string): string {
  const hex = SEEDS.map((seed) => word(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
