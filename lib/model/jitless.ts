import { config } from 'zod';

// Zod would probe for `new Function`; under the extension's content security policy each probe is
// reported as a violation. To be evaluated before the first schema is made.
config({ jitless: true });
