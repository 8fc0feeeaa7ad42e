/** The reading memory: the worker loads it where the person switched that on, and to look after what is remembered. */
export { openMemory } from '../../../lib/memory';
