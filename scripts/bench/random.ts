/** Numbers from 0 up to 1, the same for the same seed (mulberry32, after Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed that the environment gives in SECOND_SOURCE_SEED, else one drawn from the clock; it is printed with the name given. */
export function seedFor(name: string): number {
  const given = Number(process.env.SECOND_SOURCE_SEED);
  const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 2 ** 31;
  console.log(`${name}: SECOND_SOURCE_SEED=${seed}`);
  return seed;
}

/** How many times more often random tests run: ten with SECOND_SOURCE_LONG=1, else one. */
export const LONG = process.env.SECOND_SOURCE_LONG === '1' ? 10 : 1;
