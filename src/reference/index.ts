export * from './domain/fund-terms.js';
export { ReferenceModule } from './reference.module.js';
export {
  KnownCodes,
  type ReferenceCodes,
  ReferenceFacts,
  type ReferenceKind,
} from './views/reference.facts.js';
