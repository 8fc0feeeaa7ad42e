import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Qualifier } from '../../../lib/model';
import { compareAmounts, intervalOf, scaled } from '../../../lib/verdicts/agree';
import { figure } from './fixtures';

const QUALIFIERS: Qualifier[] = ['exact', 'about', 'more_than', 'at_least', 'less_than', 'up_to', 'range'];
const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    digits: fc.integer({ min: 1, max: 9999 }),
    power: fc.integer({ min: 3, max: 9 }),
    qualifier: fc.constantFrom(...QUALIFIERS),
    width: fc.integer({ min: 1, max: 50 }),
    loss: fc.boolean(),
  })
  .map(({ digits, power, qualifier, width, loss }) => {
    const amount = digits * 10 ** power;
    if (loss) return figure(-amount, qualifier === 'range' ? 'exact' : qualifier);
    return figure(amount, qualifier, 'USD', amount + (amount * width) / 100);
  });

describe('agreement of two figures', () => {
  const cases: [string, Figure, Figure, ReturnType<typeof compareAmounts>][] = [
    ['half a step of the looser', figure(14e9), figure(13.8e9), 'agree'],
    ['beyond half a step', figure(14e9), figure(13.4e9), 'differ'],
    ['half a step is capped at 5 %', figure(7e9), figure(7.3e9), 'agree'],
    ['a cap of 5 % on small numbers', figure(2e9), figure(2.3e9), 'differ'],
    ['neighbours only touch', figure(49, 'exact', 'percent'), figure(50, 'exact', 'percent'), 'differ'],
    ['about reaches 5 %', figure(100e9, 'about'), figure(104.8e9), 'agree'],
    ['about reaches half a step up to 10 %', figure(6e9, 'about'), figure(6.4e9), 'agree'],
    ['about does not reach further', figure(6e9, 'about'), figure(6.8e9), 'differ'],
    ['more than reaches 25 % up', figure(29e9, 'more_than'), figure(36e9), 'agree'],
    ['more than says too little beyond', figure(29e9, 'more_than'), figure(40e9), 'bound'],
    ['more than excludes less', figure(29e9, 'more_than'), figure(27e9), 'differ'],
    ['more than excludes nothing it is rounded from', figure(5e9, 'more_than'), figure(4.8e9), 'bound'],
    ['more than 29 and up to 29 only touch', figure(29e9, 'more_than'), figure(29e9, 'up_to'), 'agree'],
    ['more than 29 and up to 27', figure(29e9, 'more_than'), figure(27e9, 'up_to'), 'differ'],
    ['nearly 15 and 14.3', figure(15e9, 'less_than'), figure(14.3e9), 'agree'],
    ['nearly 15 and 12', figure(15e9, 'less_than'), figure(12e9), 'bound'],
    ['up to 65 and 60 to 65', figure(65e9, 'up_to'), figure(60e9, 'range', 'USD', 65e9), 'agree'],
    ['up to 65 and 72', figure(65e9, 'up_to'), figure(72.2e9), 'differ'],
    ['about 14 and 14.3', figure(14e9, 'about'), figure(14.3e9), 'agree'],
    ['14.8 and 14.3', figure(14.8e9), figure(14.3e9), 'differ'],
    ['losses by their size', figure(-5e9, 'more_than'), figure(-6e9), 'agree'],
    ['a loss of less than the bound', figure(-5e9, 'more_than'), figure(-4e9), 'differ'],
    ['a loss read as a profit is not judged', figure(2.9e9), figure(-2.9e9), 'unlike'],
    ['other units', figure(2e9), figure(2e9, 'exact', 'EUR'), 'unlike'],
  ];
  it.each(cases)('%s', (_name, a, b, expected) => {
    expect(compareAmounts(a, b)).toBe(expected);
    expect(compareAmounts(b, a)).toBe(expected);
  });

  it('takes a metric’s own tolerance', () => {
    expect(compareAmounts(figure(1000, 'exact', 'people'), figure(1140, 'exact', 'people'), 0.15)).toBe('agree');
    expect(compareAmounts(figure(1000, 'exact', 'people'), figure(1200, 'exact', 'people'), 0.15)).toBe('differ');
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, fc.constantFrom(null, 0.05, 0.15), (a, b, tolerance) => {
        expect(compareAmounts(a, b, tolerance)).toBe(compareAmounts(b, a, tolerance));
      }),
    );
  });

  it('never differs from itself, whatever the precision or the hedge', () => {
    fc.assert(
      fc.property(anyFigure, (a) => {
        expect(compareAmounts(a, a)).toBe('agree');
      }),
    );
  });

  it('is never contradicted by a tighter figure inside it', () => {
    fc.assert(
      fc.property(anyFigure, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (loose, share) => {
        const { low, high } = intervalOf(loose);
        const tight = { ...loose, qualifier: 'exact' as const, step: (high - low) / 1000 };
        const value = low + (high - low) * share;
        expect(compareAmounts(loose, { ...tight, low: value, high: value })).toBe('agree');
      }),
    );
  });

  it('does not depend on the scale', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(compareAmounts(scaled(a, 1000), scaled(b, 1000))).toBe(compareAmounts(a, b));
      }),
    );
  });

  it('keeps apart what lies more than 40 % apart, unless a side is open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.double({ min: 1.4, max: 50, noNaN: true }), (n, factor) => {
        const [a, b] = [figure(n * 1e6, 'about'), figure(Math.round(n * factor) * 1e6, 'about')];
        expect(compareAmounts(a, b)).toBe('differ');
      }),
    );
  });
});
