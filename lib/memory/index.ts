export { atOdds, disagreements } from './disagree';
export type { Numbered } from './rows';
export { statementsOf } from './statements';
export { type Forgotten, type MemoryOptions, openMemory, type ReadingMemory } from './store';
