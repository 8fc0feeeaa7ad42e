import { expect, it } from 'vitest';
import { keptRanges, named, type Reading, readSteps } from '../../../lib/page';
import { options, page } from './support';

function readIn(document: Document, previous: Reading | null = null, dirty: ReadonlySet<Node> = new Set()): Reading {
  const steps = readSteps(document, { ...options, previous, dirty });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const textIn = (document: Document, id: string): Text => document.querySelector(`#${id}`)?.firstChild as Text;

/** A document with two paragraphs, its reading, and a mark on the first word of each. */
function twoMarks() {
  const document = page('<article><h1>Titel</h1><p id="a">Eins hier</p><p id="b">Zwei dort</p></article>');
  const reading = readIn(document);
  const placed = ['a', 'b'].map((id) => {
    const node = textIn(document, id);
    const start = reading.article.text.indexOf(node.data);
    const range = { startContainer: node, endContainer: node } as unknown as Range;
    return { mark: named({ kind: 'figure', start, end: start + 4, of: 0, again: false }), range };
  });
  return { document, reading, placed };
}

it('a range is kept with its block, wherever that stands by now', () => {
  const { document, reading, placed } = twoMarks();
  const fresh = document.createElement('p');
  fresh.textContent = 'Neu davor';
  document.querySelector('h1')?.after(fresh);
  const second = readIn(document, reading);
  const kept = keptRanges({ reading, placed }, second);
  const at = (text: string) => second.article.text.indexOf(text);
  expect(at('Eins')).toBe((placed[0]?.mark.start ?? 0) + 'Neu davor\n'.length);
  expect(kept('figure', at('Eins'), at('Eins') + 4)).toBe(placed[0]?.range);
  expect(kept('figure', at('Zwei'), at('Zwei') + 4)).toBe(placed[1]?.range);
  expect(kept('agrees', at('Zwei'), at('Zwei') + 4)).toBeNull();
  expect(kept('figure', at('Zwei') + 5, at('Zwei') + 9)).toBeNull();
  expect(keptRanges(null, second)('figure', at('Eins'), at('Eins') + 4)).toBeNull();
});

it('nothing is kept of a block that changed, nor a range whose text was taken out of the page', () => {
  const { document, reading, placed } = twoMarks();
  textIn(document, 'a').data = 'Eins neu';
  Object.assign(placed[1]?.range as object, { startContainer: document.querySelector('article') });
  const second = readIn(document, reading, new Set([textIn(document, 'a')]));
  const kept = keptRanges({ reading, placed }, second);
  for (const { mark } of placed) expect(kept(mark.kind, mark.start, mark.end)).toBeNull();
});
