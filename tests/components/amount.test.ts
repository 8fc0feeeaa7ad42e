import { describe, expect, it } from 'vitest';
import { amountText, MAGNITUDES, typedAmount } from '../../components/options/amount';

describe('amounts of a form', () => {
  it('are whole units without the slips of binary fractions, however they are typed', () => {
    expect(amountText('14.3', 1e9, 'en')).toBe('14300000000');
    expect(amountText('1,1', 1e12, 'de')).toBe('1100000000000');
    expect(amountText('-0.29', 1e6, 'en')).toBe('-290000');
    expect(amountText(' 49 ', 1, 'de')).toBe('49');
    expect(amountText('+5', 1e9, 'en')).toBe('5000000000');
    expect(amountText('1e3', 1e9, 'de')).toBe('1000000000000');
  });

  it('are none when they could be thousands as well as decimals', () => {
    expect(amountText('2.400', 1e9, 'de')).toBe('?2.400');
    expect(amountText('2,400', 1e9, 'en')).toBe('?2,400');
    expect(amountText('2.375', 1e9, 'en')).toBe('2375000000');
    expect(amountText('2,375', 1e9, 'de')).toBe('2375000000');
  });

  it('are never taken for a number when they are none', () => {
    for (const text of ['1.000.000', '14 bn', 'viel']) expect(Number(amountText(text, 1e9, 'en'))).toBeNaN();
    expect(amountText('', 1e9, 'en')).toBe('');
  });

  it('come back as a person would type them, both ends of a range in one order of magnitude', () => {
    expect(typedAmount('14300000000', '', 'en')).toEqual({ amount: '14.3', upper: '', magnitude: 1e9 });
    expect(typedAmount('14300000000', '', 'de')).toEqual({ amount: '14,3', upper: '', magnitude: 1e9 });
    expect(typedAmount('500000', '1000000', 'en')).toEqual({ amount: '500000', upper: '1000000', magnitude: 1 });
    expect(typedAmount('8e9', '1.2e10', 'de')).toEqual({ amount: '8', upper: '12', magnitude: 1e9 });
    expect(typedAmount('', '', 'en')).toEqual({ amount: '', upper: '', magnitude: 1 });
    for (const magnitude of MAGNITUDES) {
      const { amount, magnitude: step } = typedAmount(String(7.25 * magnitude), '', 'de');
      expect(amountText(amount, step, 'de')).toBe(String(7.25 * magnitude));
    }
  });
});
