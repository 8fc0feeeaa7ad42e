import type { Plugin } from 'vite';

/** Where Zod's schemas are told how to write themselves as JSON Schema. */
const PLACE = /\/zod\/v4\/classic\/schemas\.js$/;
/** What writes them: functions that make a method of a schema. */
const WRITERS = 'import { createStandardJSONSchemaMethod, createToJSONSchemaMethod } from "../core/to-json-schema.js";';
/** A schema's own share of it, a line in each kind of schema. */
const SHARE = /^ *inst\._zod\.processJSONSchema = .*;$/gm;
/** Kinds of schemas that there are at least, so that a line written in another way is noticed. */
const KINDS = 30;

const FAILING = `const noWriter = () => () => { throw new Error('no schema is written as JSON Schema'); };
const createStandardJSONSchemaMethod = noWriter;
const createToJSONSchemaMethod = noWriter;`;

/**
 * Leaves out of every script with schemas what writes them as JSON Schema, which nothing here asks for: a fifth of what is
 * shipped of Zod. Each schema names it, so the bundler cannot. Fails the build when Zod is written in another way than the
 * one known.
 */
export function noJsonSchema(): Plugin {
  return {
    name: 'second-source:no-json-schema',
    transform(code, id) {
      if (!PLACE.test(id)) return null;
      const shares = code.match(SHARE)?.length ?? 0;
      if (!code.includes(WRITERS) || shares < KINDS || code.replace(SHARE, '').includes('processJSONSchema')) {
        this.error(`${id} is not as known: look how its schemas come to be written as JSON Schema`);
      }
      return { code: code.replace(WRITERS, FAILING).replace(SHARE, ''), map: null };
    },
  };
}
