import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  BooleanField,
  InstantField,
  IntField,
  ObjectField,
  ObjectListField,
  PageQuery,
  TextField,
} from '../../platform/http/index.js';
import type { AuditEventRow, AuditFilter, AuditVerification } from '../views/audit.view.js';

const SEQ = { min: 0, max: Number.MAX_SAFE_INTEGER };

export class AuditQuery extends PageQuery implements AuditFilter {
  @TextField({ optional: true, max: 100, doc: 'Kind of thing, such as concept-note' })
  subjectType?: string;

  @TextField({ optional: true, max: 300 })
  subjectId?: string;

  @TextField({ optional: true, max: 100, doc: 'Person who acted' })
  actorId?: string;

  @TextField({ optional: true, max: 100, doc: 'Room and transition or act, such as concept-note.submit' })
  action?: string;

  @InstantField({ optional: true, doc: 'Earliest instant, inclusive' })
  from?: string;

  @InstantField({ optional: true, doc: 'Latest instant, inclusive' })
  to?: string;
}

@ApiSchema({ name: 'AuditActor' })
class AuditActorDto {
  @TextField()
  id!: string;

  @TextField({ doc: 'Name at the time' })
  label!: string;
}

@ApiSchema({ name: 'AuditSubject' })
class AuditSubjectDto {
  @TextField()
  type!: string;

  @TextField()
  id!: string;
}

/** One entry of the record. */
@ApiSchema({ name: 'AuditEvent' })
export class AuditEventDto implements AuditEventRow {
  @IntField({ ...SEQ, doc: 'Place in the chain, from 1 without a gap' })
  seq!: number;

  @InstantField()
  at!: string;

  @ObjectField(() => AuditActorDto, {
    nullable: true,
    doc: 'Who acted; null for nobody signed in and the system',
  })
  actor!: AuditActorDto | null;

  @TextField()
  action!: string;

  @ObjectField(() => AuditSubjectDto)
  subject!: AuditSubjectDto;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What it was before',
  })
  before!: object | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What it is since',
  })
  after!: object | null;

  @TextField({ nullable: true, max: 10_000 })
  reason!: string | null;

  @TextField({ doc: 'Request that did it, as answered in X-Request-Id' })
  requestId!: string;

  @TextField({ doc: 'SHA-256 over the hash of the entry before and this entry' })
  hash!: string;
}

@ApiSchema({ name: 'AuditEventPage' })
export class AuditEventPageDto {
  @ObjectListField(() => AuditEventDto)
  items!: AuditEventDto[];

  @TextField({ nullable: true })
  nextCursor!: string | null;
}

/** Whether the audit trail is intact. */
@ApiSchema({ name: 'AuditVerification' })
export class AuditVerificationDto implements AuditVerification {
  @BooleanField({ doc: 'True when every entry fits the one before and none is missing at the end' })
  ok!: boolean;

  @IntField({ ...SEQ, doc: 'Entries that were checked' })
  events!: number;

  @TextField({
    doc: 'Hash of the newest entry; kept elsewhere, it proves later that nothing up to here was changed',
  })
  head!: string;

  @IntField({ ...SEQ, nullable: true, doc: 'First entry that does not fit or is missing' })
  firstBrokenSeq!: number | null;
}
