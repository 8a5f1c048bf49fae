import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConceptNotesModule } from '../concept-notes/index.js';
import { DecisionEffects } from './effects/decision-effects.js';
import { MoveNotesEffect } from './effects/move-notes.effect.js';
import { DecisionsController } from './http/decisions.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { SeatsController } from './http/seats.controller.js';
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
import { AddSeat } from './use-cases/add-seat.js';
import { AdoptMeeting } from './use-cases/adopt-meeting.js';
import { BeginTerm } from './use-cases/begin-term.js';
import { DeclareRecusal } from './use-cases/declare-recusal.js';
import { MeetingForChange } from './use-cases/meeting-for-change.js';
import { OpenMeeting } from './use-cases/open-meeting.js';
import { RecordDecision } from './use-cases/record-decision.js';
import { ScheduleMeeting } from './use-cases/schedule-meeting.js';
import { SetAgenda } from './use-cases/set-agenda.js';
import { SetAttendance } from './use-cases/set-attendance.js';
import { TakeBackDecision } from './use-cases/take-back-decision.js';
import { DecisionView } from './views/decision.view.js';
import { MeetingFacts } from './views/meeting.facts.js';
import { MeetingView } from './views/meeting.view.js';
import { MeetingsView } from './views/meetings.view.js';
import { SeatHolders } from './views/seat-holders.facts.js';
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
    MoveNotesEffect,
    SeatsRepository,
    MeetingsRepository,
    DecisionsRepository,
    AddSeat,
    AdoptMeeting,
    BeginTerm,
    DeclareRecusal,
    MeetingForChange,
    OpenMeeting,
    RecordDecision,
    ScheduleMeeting,
    SetAgenda,
    SetAttendance,
    TakeBackDecision,
    DecisionView,
    MeetingFacts,
    MeetingView,
    MeetingsView,
    SeatHolders,
    SeatsView,
  ],
  exports: [DecisionEffects],
})
export class CommitteeModule {}
