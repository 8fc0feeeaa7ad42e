import { useEffect, useRef } from 'preact/hooks';
import type { ArticleText, ShownAnnotations } from '../../lib/model';
import { useWords } from '../words';
import { MarkedText, type ShownClaim } from './MarkedText';

interface TextResultProps {
  article: ArticleText;
  /** Null until the worker has given them. */
  annotations: ShownAnnotations | null;
  /** Name of the file; null for a pasted text. */
  name: string | null;
  shown: ShownClaim | null;
  onEdit: () => void;
  /** Forgets the text. */
  onClear: () => void;
}

/** A text that was checked: what it is, what can be done with it, and its words with the figures marked. */
export function TextResult({ article, annotations, name, shown, onEdit, onClear }: TextResultProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  // The form that had the focus has just gone: reading goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  const language = words.t(`text.language.${article.info.language}`);
  return (
    <section ref={place} tabIndex={-1} class="text-result" aria-label={words.t('text.result')}>
      <p class="text-name">
        <strong>{name ?? words.t('text.pasted')}</strong>{' '}
        <span class="fine">{words.t('text.readAs', { language, words: article.info.words ?? 0 })}</span>
      </p>
      <div class="text-tools">
        <button type="button" class="link-button" onClick={onEdit}>
          {words.t('text.edit')}
        </button>
        <button type="button" class="link-button" onClick={onClear}>
          {words.t('text.other')}
        </button>
        <a class="text-back" href="#/">
          {words.t('text.back')}
        </a>
      </div>
      {annotations ? <MarkedText article={article} annotations={annotations} shown={shown} /> : null}
    </section>
  );
}
