import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type Catalogue, createTranslator, VERDICT_CATALOGUES } from '../../../lib/format';
import { metricSchema, qualifierSchema, standingSchema, statusSchema, VERDICT_REASONS } from '../../../lib/model';
import { METRIC_RULES } from '../../../lib/verdicts';

const of = (language: 'de' | 'en'): Catalogue => Object.assign({}, ...VERDICT_CATALOGUES[language]);
const [de, en] = [of('de'), of('en')];
const KEY = /^(verdict|reason|metric|status|qualifier|figure|date|inconsistency|standing)\./;

/** A parsed message, as far as a walk over its placeholders needs it; literals and `#` have no name. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
const LITERAL = 0;

/** Names of all placeholders of a message, also those inside plurals and selects. */
function placeholders(elements: readonly Element[]): string[] {
  return elements.flatMap(({ type, value, options }) => [
    ...(type === LITERAL || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((option) => placeholders(option.value)),
  ]);
}
function named(text: string | undefined): string[] {
  const ast = new IntlMessageFormat(text ?? '', 'en', undefined, { ignoreTag: true }).getAst() as readonly Element[];
  return [...new Set(placeholders(ast))].sort();
}

describe('catalogues', () => {
  it('are compared by placeholders wherever these stand', () => {
    expect(named('{a} {b, plural, one {# {c}} other {{d, select, x {{e}} other {}}}}')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('have the same keys, all under this room’s prefixes', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(de).filter((key) => !KEY.test(key))).toEqual([]);
  });

  /** A message may leave out a placeholder that its language does not need; these say so. */
  const SPARE = ['figure.currency.other'];
  it.each(Object.keys(de).filter((key) => !SPARE.includes(key)))('%s has the same placeholders', (key) => {
    expect(named(String(en[key]))).toEqual(named(String(de[key])));
  });

  it('say every code that the model knows', () => {
    const keys = [
      ...Object.keys(VERDICT_REASONS).map((kind) => `verdict.${kind}`),
      ...Object.values(VERDICT_REASONS).flatMap((reasons) => reasons.map((reason) => `reason.${reason}`)),
      ...metricSchema.options.flatMap((metric) => [`metric.${metric}`, `metric.${metric}.the`, `metric.${metric}.of`]),
      ...statusSchema.options.map((status) => `status.${status}`),
      ...qualifierSchema.options.map((qualifier) => `qualifier.${qualifier}`),
      ...standingSchema.options.map((standing) => `standing.${standing}`),
    ];
    expect(keys.filter((key) => de[key] === undefined)).toEqual([]);
    expect(Object.keys(METRIC_RULES).sort()).toEqual([...metricSchema.options].sort());
  });

  it('never call a claim false', () => {
    const words = [...Object.values(de), ...Object.values(en)].join('\n').toLowerCase();
    expect(words).not.toMatch(/falsch|false|wrong|lüge|unwahr/);
  });
});

describe('translator', () => {
  it('fills plurals and selects by the language', () => {
    const t = createTranslator('de', [{ a: '{n, plural, one {# Quelle} other {# Quellen}}' }]);
    expect([t.t('a', { n: 1 }), t.t('a', { n: 1200 })]).toEqual(['1 Quelle', '1.200 Quellen']);
  });
  it('takes the later of two messages and leaves angle brackets alone', () => {
    const t = createTranslator('en', [{ a: 'one' }, { a: '<b>{x}</b>' }]);
    expect(t.t('a', { x: '<i>' })).toBe('<b><i></b>');
  });
  it('throws for a key or a value it lacks', () => {
    const t = createTranslator('en', [{ a: '{x}' }]);
    expect(() => t.t('toString')).toThrow(RangeError);
    expect(() => t.t('a')).toThrow();
  });
});
