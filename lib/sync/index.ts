export * from './client';
export * from './format';
