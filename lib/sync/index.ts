export * from './client';
export * from './format';
export { reading } from './reading';
