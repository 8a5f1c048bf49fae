import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, IdField, TextField } from '../../../platform/http/index.js';
import type { DeclaredRecusal } from '../../use-cases/declare-recusal.js';
import type { ShownRecusal } from '../../views/meeting.view.js';

@ApiSchema({ name: 'NewRecusal' })
export class NewRecusalDto implements DeclaredRecusal {
  @IdField()
  seatId!: string;

  @IdField()
  conceptNoteId!: string;

  @TextField({ min: 1, max: 1000 })
  reason!: string;
}

@ApiSchema({ name: 'Recusal' })
export class RecusalDto implements ShownRecusal {
  @IdField()
  seatId!: string;

  @TextField()
  holder!: string;

  @IdField()
  conceptNoteId!: string;

  @TextField()
  reference!: string;

  @ChoiceField(['computed', 'declared'])
  basis!: string;

  @TextField({ max: 1000 })
  reason!: string;
}
