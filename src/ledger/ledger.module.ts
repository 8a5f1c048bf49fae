import { Module } from '@nestjs/common';
import { LedgerController } from './http/ledger.controller.js';
import { Ledger } from './ledger.js';
import { LedgerVerification } from './ledger-verification.js';
import { AccountsView } from './views/accounts.view.js';
import { PostingsView } from './views/postings.view.js';

/** Accounts and postings: what may be programmed, what is cash, and who may still receive what. */
@Module({
  controllers: [LedgerController],
  providers: [Ledger, LedgerVerification, AccountsView, PostingsView],
  exports: [Ledger, LedgerVerification],
})
export class LedgerModule {}
