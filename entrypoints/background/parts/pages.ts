/**
 * Answers to the pages of record, own facts, files, search, memory and erasing, with all that reads and writes files of
 * facts: the worker loads it for the first such question.
 */
export { eraseHandlers } from '../erase-handlers';
export { memoryHandlers } from '../memory-handlers';
export { recordHandlers } from '../record-handlers';
export { searchHandlers } from '../search-handlers';
export { transferHandlers } from '../transfer-handlers';
