import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteeModule } from '../committee/index.js';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { LedgerModule } from '../ledger/index.js';
import { AllocateEffect } from './effects/allocate.effect.js';
import { FundController } from './http/fund.controller.js';
import { JointProgrammesController } from './http/joint-programmes.controller.js';
import { TransfersController } from './http/transfers.controller.js';
import { JointProgrammeEntity } from './persistence/joint-programme.entity.js';
import { JointProgrammesRepository } from './persistence/joint-programmes.repository.js';
import { ReservationEntity } from './persistence/reservation.entity.js';
import { ReservationsRepository } from './persistence/reservations.repository.js';
import { ChangeJointProgrammeState } from './use-cases/change-joint-programme-state.js';
import { MakeAllocations } from './use-cases/make-allocations.js';
import { MakeTransfer } from './use-cases/make-transfer.js';
import { ReserveAllocations } from './use-cases/reserve-allocations.js';
import { TakeBackAllocations } from './use-cases/take-back-allocations.js';
import { FundFacts } from './views/fund.facts.js';
import { JointProgrammeFacts } from './views/joint-programme.facts.js';
import { JointProgrammesView } from './views/joint-programmes.view.js';
import { TransfersView } from './views/transfers.view.js';

/** Allocations, joint programmes, transfers and the fund position. */
@Module({
  imports: [
    CommitteeModule,
    ConceptNotesModule,
    LedgerModule,
    TypeOrmModule.forFeature([JointProgrammeEntity, ReservationEntity]),
  ],
  controllers: [FundController, JointProgrammesController, TransfersController],
  providers: [
    ReservationsRepository,
    JointProgrammesRepository,
    ReserveAllocations,
    TakeBackAllocations,
    MakeAllocations,
    ChangeJointProgrammeState,
    MakeTransfer,
    AllocateEffect,
    FundFacts,
    JointProgrammeFacts,
    JointProgrammesView,
    TransfersView,
  ],
  exports: [FundFacts, JointProgrammeFacts],
})
export class AllocationsModule {}
