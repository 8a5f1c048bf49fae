import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/index.js';
import { Operation } from '../../platform/http/index.js';
import { AccountsView } from '../views/accounts.view.js';
import { PostingsView } from '../views/postings.view.js';
import { AccountPageDto, AccountQuery, PostingPageDto, PostingQuery } from './ledger.dto.js';

/** The books. */
@ApiTags('Ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly accounts: AccountsView,
    private readonly postings: PostingsView,
  ) {}

  @Get('accounts')
  @RequirePermission('ledger.read')
  @Operation('List accounts with their balances, by code', { type: AccountPageDto })
  listAccounts(@Query() query: AccountQuery): Promise<AccountPageDto> {
    return this.accounts.page(query);
  }

  @Get('postings')
  @RequirePermission('ledger.read')
  @Operation('List postings, latest first', { type: PostingPageDto })
  listPostings(@Query() query: PostingQuery): Promise<PostingPageDto> {
    return this.postings.page(query);
  }
}
