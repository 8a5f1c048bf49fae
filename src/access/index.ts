export * from './access.guard.js';
export * from './actor.js';
export * from './authenticator.js';
export * from './decorators.js';
export * from './next-actions.js';
export * from './permissions.js';
export * from './roles.js';
export * from './visible-rows.js';
