export * from './alias-key';
export * from './builder';
export * from './decode';
export * from './language';
export * from './phrases';
export * from './plain-words';
export * from './sentences';
export * from './tokens';
