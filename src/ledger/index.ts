export * from './domain/account.js';
export * from './domain/entry.js';
export * from './domain/insufficient-funds.js';
export * from './domain/usd.js';
export { Held, Ledger } from './ledger.js';
export { LedgerModule } from './ledger.module.js';
export { LedgerVerification, type LedgerReport } from './views/ledger-verification.view.js';
