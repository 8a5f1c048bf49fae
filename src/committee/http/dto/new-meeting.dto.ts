import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../../kernel/index.js';
import { DateField, TextField } from '../../../platform/http/index.js';

@ApiSchema({ name: 'NewMeeting' })
export class NewMeetingDto {
  @TextField({ min: 1 })
  title!: string;

  @DateField({ doc: 'The day that decisions of this meeting take effect' })
  heldOn!: CalendarDate;
}
