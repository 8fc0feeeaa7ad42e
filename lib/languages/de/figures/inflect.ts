import { list } from '../../list';

/** An adjective with its endings. */
export function inflected(stem: string): string[] {
  return ['', 'e', 'er', 'es', 'en', 'em'].map((ending) => stem + ending);
}

/** A table that gives every form of every adjective of a word list the same value. */
export function adjectives<T>(value: T, stems: string): Record<string, T> {
  return Object.fromEntries(list(stems).flatMap((stem) => inflected(stem).map((form) => [form, value])));
}
