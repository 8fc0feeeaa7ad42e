import { config } from 'zod/v4';

// Zod would probe for `new Function`; under the extension's content security policy each probe is
// reported as a violation. The build and the tests take this module wherever `zod` is imported, so
// that every script with schemas has it, and no other loads Zod for its sake.
config({ jitless: true });

export * from 'zod/v4';
