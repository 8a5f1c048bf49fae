import { Injectable } from '@nestjs/common';
import { conflict, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { FundingTargetEntity } from './funding-target.entity.js';

/** Funding targets; one per window and period. */
@Injectable()
export class FundingTargetsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds targets; 409 `TARGET_EXISTS` when a window has one for a period of that name. */
  async add(...targets: readonly FundingTargetEntity[]): Promise<void> {
    try {
      await this.uow.writer(FundingTargetEntity).insert(...targets);
    } catch (error) {
      if (violates(error, 'funding_target_unique')) throw targetExists(targets);
      throw error;
    }
  }
}

/** The refusal of a second target for the same window and period; of several, one at least has it. */
export function targetExists([target, ...others]: readonly { window: string; period: string }[]) {
  if (target && others.length === 0) {
    const { window, period } = target;
    return conflict(
      'TARGET_EXISTS',
      say`The window ${window} already has a target for the period “${period}”. Change the name of the period.`,
    );
  }
  return conflict(
    'TARGET_EXISTS',
    say`A funding target already exists for one of these windows and periods. Change the name of the period.`,
  );
}
