import type { Unit } from './figure';

const SCALES = [1e12, 1e9, 1e6, 1e3, 1] as const;

/**
 * The value of the last digit a writer would state for `amount`: 14.3e9 → 0.1e9, 10e9 → 1e9,
 * 870e6 → 1e6. Percentages step by their own last decimal (49 → 1, 32.5 → 0.1).
 */
export function stepOf(amount: number, unit: Unit): number {
  const value = Math.abs(amount);
  const scale = unit === 'percent' ? 1 : (SCALES.find((s) => value >= s) ?? 1);
  const scaled = value / scale;
  for (let decimals = 0; decimals <= 6; decimals++) {
    const factor = 10 ** decimals;
    if (Math.abs(Math.round(scaled * factor) - scaled * factor) < 1e-6 * factor) {
      return scale / factor;
    }
  }
  return scale / 1e6;
}
