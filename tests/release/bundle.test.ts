import { describe, expect, it } from 'vitest';
import { dangersInBundle, outsideLoads } from './bundle';

describe('what a package loads', () => {
  it.each([
    ['a.html', '<script src="https://a.example/x.js"></script>'],
    ['a.html', '<script src="//a.example/x.js"></script>'],
    ['a.html', '<script>alert(1)</script>'],
    ['a.html', '<link rel="stylesheet" href="http://a.example/x.css">'],
    ['a.html', '<base href="https://a.example/">'],
    ['a.html', '<meta http-equiv="refresh" content="javascript:alert(1)">'],
    ['a.css', '@import "https://a.example/x.css";'],
    ['a.css', 'p { background: url(//a.example/x.png) }'],
    ['a.js', 'import x from "https://a.example/x.js"; x();'],
    ['a.js', 'const address = location.hash; import(address);'],
    ['a.js', 'importScripts("https://a.example/x.js");'],
    ['a.js', 'importScripts("//a.example/x.js");'],
    ['a.js', 'importScripts("/parts/a.js", address);'],
    ['a.js', 'importScripts("/parts/a.js","https://a.example/x.js");'],
    ['a.js', 'importScripts(address);'],
    ['a.js', 'const run = importScripts; run("/parts/a.js");'],
    ['a.js', 'const s = document.createElement("script"); s.src = u;'],
  ])('is reported when it comes from elsewhere: %s %s', (file, text) => {
    expect(outsideLoads({ file, text })).toHaveLength(1);
  });

  it.each([
    ['a.html', '<script type="module" src="/chunks/a.js"></script><a href="https://a.example/">to read</a>'],
    ['a.css', 'p { background: url("/a.png") } i { background: url(data:image/png;base64,AAAA) }'],
    ['a.js', 'import { a } from "./a.js"; import("./b.js").then(a); createElement("link");'],
    ['a.js', 'addEventListener("install",()=>{importScripts("/parts/a.js","/parts/b.js")});'],
  ])('is not reported when it is its own: %s', (file, text) => {
    expect(outsideLoads({ file, text })).toEqual([]);
  });
});

describe('code and markup from text in a package', () => {
  const RENDERER =
    'h&&(a||d&&(f.__html==d.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html));"dangerouslySetInnerHTML"in p;' +
    'k=="dangerouslySetInnerHTML";';
  const built = (text: string) => dangersInBundle({ file: 'a.js', text });

  it('is known in Preact’s renderer, as it is', () => {
    expect(built(RENDERER)).toEqual([]);
    expect(built(RENDERER.replace('=f.__html)', '=f.text)'))).not.toEqual([]);
  });

  it.each([
    'e.innerHTML=t;',
    'e.outerHTML=t;',
    'eval(t);',
    'new Function(t)();',
    'q.dangerouslySetInnerHTML={__html:t};',
  ])('is reported beside it: %s', (text) => {
    expect(built(text)).not.toEqual([]);
    expect(built(RENDERER + text)).not.toEqual([]);
  });
});
