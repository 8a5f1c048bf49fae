import { Injectable } from '@nestjs/common';
import { conflict, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { FundingTargetEntity } from './funding-target.entity.js';

/** Funding targets; one per window and period. */
@Injectable()
export class FundingTargetsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a target; 409 `TARGET_EXISTS` when the window has one for a period of that name. */
  async add(target: FundingTargetEntity): Promise<void> {
    try {
      await this.uow.writer(FundingTargetEntity).insert(target);
    } catch (error) {
      if (violates(error, 'funding_target_unique')) throw targetExists(target);
      throw error;
    }
  }
}

/** The refusal of a second target for the same window and period. */
export function targetExists({ window, period }: { window: string; period: string }) {
  return conflict(
    'TARGET_EXISTS',
    say`The window ${window} has a target for the period “${period}” already. Name the period differently.`,
  );
}
