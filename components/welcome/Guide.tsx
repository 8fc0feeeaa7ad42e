import { useWords } from '../words';

/** A keyboard command of the manifest and the keys it has now; empty when it has none. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** Keys as they are printed on the keyboard; browsers spell out some signs. */
export function printed(keys: string): string {
  return keys.replace(/\bPeriod\b/, '.').replace(/\bComma\b/, ',');
}

const KINDS = ['agrees', 'changed', 'differs', 'contradicts', 'figure', 'company'] as const;

/** Pairs of a term and what is said of it. */
export function Terms({ terms }: { terms: readonly (readonly [term: string, text: string])[] }) {
  return (
    <dl class="terms">
      {terms.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How a card is opened, and what the lines of the marks mean. */
export function Guide({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const words = useWords();
  const next = shortcuts.find(({ name }) => name === 'next-mark')?.keys ?? '';
  const keyboard =
    next === '' ? words.t('welcome.how.keyboard.unset') : words.t('welcome.how.keyboard.text', { next: printed(next) });
  return (
    <div class="guide">
      <div>
        <h3>{words.t('welcome.how.heading')}</h3>
        <Terms
          terms={[
            [words.t('welcome.how.pointer'), words.t('welcome.how.pointer.text')],
            [words.t('welcome.how.touch'), words.t('welcome.how.touch.text')],
            [words.t('welcome.how.keyboard'), keyboard],
          ]}
        />
      </div>
      <div>
        <h3>{words.t('welcome.legend.heading')}</h3>
        <ul class="legend">
          {KINDS.map((kind) => (
            <li key={kind}>
              <span class={`line line-${kind}`}>{words.t(`welcome.legend.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
