import './jitless';

export * from './annotations';
export * from './article';
export * from './brief';
export * from './card';
export * from './company';
export * from './detection';
export * from './fact-base';
export * from './figure';
export * from './language';
export * from './page-state';
export * from './settled';
export * from './span';
export * from './step';
export * from './time';
export * from './verdict-order';
