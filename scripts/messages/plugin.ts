import type { Plugin } from 'vite';
import { compileMessage } from '../../lib/format';

/** Files of messages in ICU MessageFormat. */
const CATALOGUE = /\/assets\/locales\/[a-z]+\/[^/]+\.json$/;

/** The module that parses messages, and what stands in its place. */
const PARSE = /\/lib\/format\/parse\.ts$/;
const NO_PARSE = `export const parsedMessage = (text) => { throw new SyntaxError('no message is parsed here: ' + text); };`;

/** The text of a file of messages with each of them compiled. Throws SyntaxError, with the key, when one cannot be parsed. */
export function compiledCatalogue(json: string): string {
  const compiled = Object.entries(JSON.parse(json) as Record<string, string>).map(([key, text]) => {
    try {
      return [key, compileMessage(text)];
    } catch (cause) {
      throw new SyntaxError(`message "${key}": ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  });
  return JSON.stringify(Object.fromEntries(compiled));
}

/**
 * Vite plugin that ships messages parsed, and so leaves the parser out of every script: `no-parser` is the entry that
 * formatjs has for this.
 */
export function messagesBuild(): Plugin {
  return {
    name: 'second-source-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      if (PARSE.test(id)) return { code: NO_PARSE, map: null };
      return CATALOGUE.test(id) ? { code: compiledCatalogue(code), map: null } : null;
    },
  };
}
