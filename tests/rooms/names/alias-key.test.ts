import { describe, expect, it } from 'vitest';
import { aliasKey, descriptionKey, isLegalForm, withoutLegalForm } from '../../../lib/text/alias-key';

describe('aliasKey', () => {
  it.each([
    ['SoftBank', 'Softbank'],
    ['Scale AI', 'Scale-AI'],
    ['Scale AI', 'ScaleAI'],
    ['Character.AI', 'Character AI'],
    ['Hugging Face', 'HuggingFace'],
    ['Würth', 'Wuerth'],
    ['L’Oréal', "L'Oreal"],
    ['xAI', 'XAI'],
    ['Scale\u00a0AI', 'Scale AI'],
    ['Perplexity™', 'Perplexity'],
  ])('gives %s and %s one key', (a, b) => {
    expect(aliasKey(a)).toBe(aliasKey(b));
    expect(aliasKey(a)).not.toBe('');
  });

  it.each([
    ['AT&T', 'ATT'],
    ['Meta', 'Meta AI'],
    ['G42', 'G4'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(aliasKey(a)).not.toBe(aliasKey(b));
  });

  it('is empty for signs alone and keeps other scripts', () => {
    expect(aliasKey('– “…”')).toBe('');
    expect(aliasKey('智谱 AI')).toBe('智谱ai');
  });
});

describe('legal forms', () => {
  it('knows them with dots and commas', () => {
    expect(isLegalForm('Inc.')).toBe(true);
    expect(isLegalForm('AG,')).toBe(true);
    expect(isLegalForm('AI')).toBe(false);
  });
  it('drops them from the end only and never empties a name', () => {
    expect(withoutLegalForm('Scale AI, Inc.')).toBe('Scale AI');
    expect(withoutLegalForm('Siemens Energy AG & Co. KGaA')).toBe('Siemens Energy');
    expect(withoutLegalForm('Limited')).toBe('Limited');
  });
});

it('keeps descriptions apart from names', () => {
  expect(descriptionKey('OpenAI')).not.toBe(aliasKey('OpenAI'));
});
