import type words from './en.json';

/** Names in a group of the catalogue; for values whose list comes from the server. */
export type WordIn<Group extends keyof typeof words> = keyof (typeof words)[Group];
