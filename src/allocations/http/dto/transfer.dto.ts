import { ApiSchema } from '@nestjs/swagger';
import {
  DateField,
  IdField,
  IntField,
  MoneyDto,
  MoneyField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import { say } from '../../../kernel/index.js';
import type { TransferRow } from '../../views/transfers.view.js';

@ApiSchema({ name: 'NewTransfer' })
export class NewTransferDto {
  @TextField({ min: 1, max: 50, doc: 'Code of the participating organization', example: 'IOM' })
  entity!: string;

  @MoneyField({ currency: 'USD' })
  amount!: MoneyDto;

  @DateField({ doc: 'Day of the transfer' })
  on!: string;

  @TextField({
    optional: true,
    min: 1,
    max: 500,
    pattern: /\S/,
    hint: say`Enter a text, or omit this field.`,
  })
  memo?: string;
}

@ApiSchema({ name: 'Transfer' })
export class TransferDto implements TransferRow {
  @IdField()
  id!: string;

  @TextField()
  entity!: string;

  @IntField({ min: 1, max: 32_767, doc: 'Counted per organization' })
  tranche!: number;

  @MoneyField({ currency: 'USD' })
  amount!: MoneyDto;

  @DateField()
  on!: string;

  @TextField({ nullable: true, max: 500 })
  memo!: string | null;
}

@ApiSchema({ name: 'TransferPage' })
export class TransferPageDto {
  @ObjectListField(() => TransferDto)
  items!: TransferDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
