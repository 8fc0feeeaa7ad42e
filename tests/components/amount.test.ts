import { describe, expect, it } from 'vitest';
import { amountText, MAGNITUDES, typedAmount } from '../../components/options/amount';

describe('amounts of a form', () => {
  it('are whole units without the slips of binary fractions', () => {
    expect(amountText('14.3', 1e9)).toBe('14300000000');
    expect(amountText('1,1', 1e12)).toBe('1100000000000');
    expect(amountText('-0.29', 1e6)).toBe('-290000');
    expect(amountText(' 49 ', 1)).toBe('49');
  });

  it('stay as typed when they are no number', () => {
    for (const text of ['', '1.000.000', '14 bn', 'viel']) expect(amountText(text, 1e9)).toBe(text);
  });

  it('come back as a person would type them', () => {
    expect(typedAmount('14300000000', 'en')).toEqual({ typed: '14.3', magnitude: 1e9 });
    expect(typedAmount('14300000000', 'de')).toEqual({ typed: '14,3', magnitude: 1e9 });
    expect(typedAmount('-290000', 'en')).toEqual({ typed: '-290000', magnitude: 1 });
    expect(typedAmount('', 'en')).toEqual({ typed: '', magnitude: 1 });
    for (const magnitude of MAGNITUDES) {
      const { typed, magnitude: step } = typedAmount(String(7.25 * magnitude), 'de');
      expect(amountText(typed, step)).toBe(String(7.25 * magnitude));
    }
  });
});
