import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LedgerController } from './http/ledger.controller.js';
import { Ledger } from './ledger.js';
import { AccountEntity } from './persistence/account.entity.js';
import { AccountsView } from './views/accounts.view.js';
import { LedgerVerification } from './views/ledger-verification.view.js';
import { PostingsView } from './views/postings.view.js';

/** Accounts and postings: what may be programmed, what is cash, and who may still receive what. */
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity])],
  controllers: [LedgerController],
  providers: [Ledger, LedgerVerification, AccountsView, PostingsView],
  exports: [Ledger, LedgerVerification],
})
export class LedgerModule {}
