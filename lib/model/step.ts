import type { Unit } from './figure';

const SCALES = [1e12, 1e9, 1e6, 1e3, 1] as const;
/** Tenths, hundredths and so on that are told apart. */
const FACTORS = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6] as const;

function scaleOf(value: number): number {
  for (const scale of SCALES) if (value >= scale) return scale;
  return 1;
}

/**
 * The value of the last digit a writer would state for `amount`: 14.3e9 → 0.1e9, 10e9 → 1e9,
 * 870e6 → 1e6. Percentages step by their own last decimal (49 → 1, 32.5 → 0.1).
 */
export function stepOf(amount: number, unit: Unit): number {
  const value = Math.abs(amount);
  const scale = unit === 'percent' ? 1 : scaleOf(value);
  const scaled = value / scale;
  for (const factor of FACTORS) {
    if (Math.abs(Math.round(scaled * factor) - scaled * factor) < 1e-6 * factor) {
      return scale / factor;
    }
  }
  return scale / 1e6;
}
