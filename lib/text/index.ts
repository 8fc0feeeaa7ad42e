export * from './alias-key';
export * from './builder';
export * from './language';
export * from './pattern';
export * from './phrases';
export * from './sentences';
export * from './tokens';
export * from './words';
