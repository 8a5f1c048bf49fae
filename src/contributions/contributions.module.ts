import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteeModule } from '../committee/index.js';
import { LedgerModule } from '../ledger/index.js';
import { ReferenceModule } from '../reference/index.js';
import { AdoptTargetEffect } from './effects/adopt-target.effect.js';
import { AgreementsController } from './http/agreements.controller.js';
import { DepositsController } from './http/deposits.controller.js';
import { DonorsController } from './http/donors.controller.js';
import { FundingTargetsController } from './http/funding-targets.controller.js';
import { PledgesController } from './http/pledges.controller.js';
import { AgreementEntity } from './persistence/agreement.entity.js';
import { AgreementsRepository } from './persistence/agreements.repository.js';
import { DepositEntity } from './persistence/deposit.entity.js';
import { DepositsRepository } from './persistence/deposits.repository.js';
import { DonorEntity } from './persistence/donor.entity.js';
import { DonorsRepository } from './persistence/donors.repository.js';
import { FundingTargetEntity } from './persistence/funding-target.entity.js';
import { FundingTargetsRepository } from './persistence/funding-targets.repository.js';
import { InstalmentEntity } from './persistence/instalment.entity.js';
import { PledgeEntity } from './persistence/pledge.entity.js';
import { PledgesRepository } from './persistence/pledges.repository.js';
import { AddDonor } from './use-cases/add-donor.js';
import { AnnouncePledge } from './use-cases/announce-pledge.js';
import { CancelAgreement } from './use-cases/cancel-agreement.js';
import { ContributionProblems } from './use-cases/contribution-problems.js';
import { LapsePledge } from './use-cases/lapse-pledge.js';
import { RecordDeposit } from './use-cases/record-deposit.js';
import { SetFundingTarget } from './use-cases/set-funding-target.js';
import { SignAgreement } from './use-cases/sign-agreement.js';
import { AgreementsView } from './views/agreements.view.js';
import { ContributionFacts } from './views/contribution.facts.js';
import { DepositsView } from './views/deposits.view.js';
import { DonorsView } from './views/donors.view.js';
import { FundingTargetsView } from './views/funding-targets.view.js';
import { PledgesView } from './views/pledges.view.js';

/** Donors, pledges, agreements, deposits and funding targets. */
@Module({
  imports: [
    CommitteeModule,
    LedgerModule,
    ReferenceModule,
    TypeOrmModule.forFeature([
      DonorEntity,
      PledgeEntity,
      AgreementEntity,
      InstalmentEntity,
      DepositEntity,
      FundingTargetEntity,
    ]),
  ],
  controllers: [
    DonorsController,
    PledgesController,
    AgreementsController,
    DepositsController,
    FundingTargetsController,
  ],
  providers: [
    DonorsRepository,
    PledgesRepository,
    AgreementsRepository,
    DepositsRepository,
    FundingTargetsRepository,
    ContributionFacts,
    DonorsView,
    PledgesView,
    AgreementsView,
    DepositsView,
    FundingTargetsView,
    ContributionProblems,
    AddDonor,
    AnnouncePledge,
    LapsePledge,
    SignAgreement,
    CancelAgreement,
    RecordDeposit,
    SetFundingTarget,
    AdoptTargetEffect,
  ],
})
export class ContributionsModule {}
