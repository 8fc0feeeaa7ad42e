import { IntlMessageFormat } from 'intl-messageformat';

/** A message as `formatToParts` of intl-messageformat takes it. */
export type Ast = ReturnType<IntlMessageFormat['getAst']>;

/**
 * Parses a message in ICU MessageFormat; tags in it are text. Not shipped: scripts/messages/plugin puts a function in its place
 * that throws for every text, as messages are compiled when the extension is built.
 *
 * @throws SyntaxError when it is none.
 */
export const parsedMessage = (text: string): Ast =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
