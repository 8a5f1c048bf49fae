import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { DecisionEffects } from './decision-effects.js';
import { DecisionsController } from './http/decisions.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { SeatsController } from './http/seats.controller.js';
import { NoteEffects } from './note-effects.js';
import { DecisionEntity, DecisionItemEntity } from './persistence/decision.entity.js';
import { DecisionsRepository } from './persistence/decisions.repository.js';
import {
  AgendaItemEntity,
  AttendanceEntity,
  MeetingEntity,
  RecusalEntity,
} from './persistence/meeting.entity.js';
import { MeetingsRepository } from './persistence/meetings.repository.js';
import { SeatEntity, TermEntity } from './persistence/seat.entity.js';
import { SeatsRepository } from './persistence/seats.repository.js';
import { AdoptMeeting } from './use-cases/adopt-meeting.js';
import { ManageSeats } from './use-cases/manage-seats.js';
import { PrepareMeeting } from './use-cases/prepare-meeting.js';
import { RecordDecision } from './use-cases/record-decision.js';
import { TakeBackDecision } from './use-cases/take-back-decision.js';
import { MeetingsView } from './views/meetings.view.js';
import { SeatsView } from './views/seats.view.js';

const ENTITIES = [
  SeatEntity,
  TermEntity,
  MeetingEntity,
  AgendaItemEntity,
  AttendanceEntity,
  RecusalEntity,
  DecisionEntity,
  DecisionItemEntity,
];

/** The Steering Committee: seats, meetings, recusals and decisions. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), ConceptNotesModule],
  controllers: [SeatsController, MeetingsController, DecisionsController],
  providers: [
    DecisionEffects,
    NoteEffects,
    SeatsRepository,
    MeetingsRepository,
    DecisionsRepository,
    ManageSeats,
    PrepareMeeting,
    RecordDecision,
    TakeBackDecision,
    AdoptMeeting,
    SeatsView,
    MeetingsView,
  ],
  exports: [DecisionEffects],
})
export class CommitteeModule {}
