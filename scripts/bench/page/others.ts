/** Others who read a page's text, as a script that the page can run: a bare walk, mark.js and a recogniser of figures. */
import * as NumberWithUnit from '@microsoft/recognizers-text-number-with-unit';
import Mark from 'mark.js';

(globalThis as unknown as { others: unknown }).others = {
  walk(): number {
    let characters = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
    return characters;
  },
  mark(names: string[], options: Mark.MarkOptions = {}): Promise<number> {
    return new Promise((done) => {
      new Mark(document.body).mark(names, { ...options, done });
    });
  },
  recognise(language: string, most: number): number {
    const text = (document.querySelector('article') as HTMLElement).textContent ?? '';
    const culture = language === 'de' ? 'de-de' : 'en-us';
    return NumberWithUnit.recognizeCurrency(text.slice(0, most), culture).length;
  },
};
