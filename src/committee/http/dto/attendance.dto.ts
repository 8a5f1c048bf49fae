import { ApiSchema } from '@nestjs/swagger';
import { BooleanField, IdField, IntField, ObjectListField, TextField } from '../../../platform/http/index.js';
import type { SeatPresence } from '../../domain/attendance.js';
import type { MeetingSeat, ShownQuorum } from '../../views/meeting.view.js';

@ApiSchema({ name: 'SeatAttendance' })
class SeatAttendanceDto implements SeatPresence {
  @IdField()
  seatId!: string;

  @BooleanField()
  present!: boolean;

  @TextField({ optional: true })
  representedBy?: string;
}

@ApiSchema({ name: 'Attendance' })
export class AttendanceDto {
  @ObjectListField(() => SeatAttendanceDto)
  seats!: SeatAttendanceDto[];
}

@ApiSchema({ name: 'MeetingSeat' })
export class MeetingSeatDto implements MeetingSeat {
  @IdField()
  seatId!: string;

  @TextField()
  seat!: string;

  @TextField()
  holder!: string;

  @BooleanField({ nullable: true, doc: 'null while no attendance is recorded' })
  present!: boolean | null;

  @TextField({ nullable: true })
  representedBy!: string | null;
}

@ApiSchema({ name: 'Quorum' })
export class QuorumDto implements ShownQuorum {
  @IntField({ min: 0, max: 10_000 })
  seatsFilled!: number;

  @IntField({ min: 0, max: 10_000 })
  seatsPresent!: number;

  @IntField({ min: 0, max: 10_000 })
  needed!: number;

  @BooleanField()
  reached!: boolean;
}
