import type { Plugin } from 'vite';

/** Where Zod makes functions from text: its compiler, the document it writes, and the probe whether that is allowed. */
const PLACES = /\/zod\/v4\/core\/(?:compile|doc|util)\.js$/;
/** How it gets hold of the constructor in each of them. */
const TAKEN = 'const F = Function;';
/** What it gets instead: a constructor that always fails, as under a content security policy without `unsafe-eval`. */
const FAILING = `const F = class { constructor() { throw new EvalError('no code is made from text'); } };`;

/**
 * Takes out of the build what makes code from text: schemas are never compiled here (`model/jitless`), so the shipped
 * scripts need not hold the means. Fails the build when Zod is written in another way than the one known.
 */
export function noCodeFromText(): Plugin {
  return {
    name: 'second-source:no-code-from-text',
    transform(code, id) {
      if (!PLACES.test(id)) return null;
      if (!code.includes(TAKEN)) this.error(`${id} no longer holds “${TAKEN}”: look how it makes code from text now`);
      return { code: code.replaceAll(TAKEN, FAILING), map: null };
    },
  };
}
