import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Matches, ValidateBy, ValidateNested, type ValidationArguments } from 'class-validator';
import { amountProblem, Money, type MoneyJson, type Phrase, say } from '../../../kernel/index.js';
import { field, type FieldOptions } from './field.js';
import { told } from './told.js';

const SHAPE = say`Use the form {"amount":"1500000.00","currency":"USD"}.`;

/** Money on the wire: an exact decimal as text, and its ISO 4217 currency. */
@ApiSchema({ name: 'Money' })
export class MoneyDto implements MoneyJson {
  @ApiProperty({
    description: "Exact decimal with the currency's decimals",
    example: '1500000.00',
    pattern: '^-?\\d{1,18}(\\.\\d{1,4})?$',
  })
  @ValidateBy(
    {
      name: 'amount',
      validator: {
        validate: (value: unknown, args?: ValidationArguments) => problemOf(value, args?.object) === null,
      },
    },
    told(problemOf),
  )
  amount!: string;

  @ApiProperty({ description: 'ISO 4217 code', example: 'USD', pattern: '^[A-Z]{3}$' })
  @Matches(/^[A-Z]{3}$/, told(say`Enter the three letters of the currency, such as USD.`))
  currency!: string;
}

/** Which amounts a money field takes. */
export interface MoneyOptions extends FieldOptions {
  /** `positive` (default): more than zero; `not-negative`: zero too; `any`: answers only. */
  sign?: 'positive' | 'not-negative' | 'any';
  /** Only this currency. Default: any currency. */
  currency?: string;
}

/** An amount of money, `{"amount":"1500000.00","currency":"USD"}`. */
export function MoneyField(options: MoneyOptions = {}): PropertyDecorator {
  const { sign = 'positive', currency } = options;
  return field(
    options,
    { type: () => MoneyDto },
    Type(() => MoneyDto),
    ValidateNested(told(SHAPE)),
    ValidateBy(
      {
        name: 'money',
        validator: { validate: (value: unknown) => ruleProblem(value, sign, currency) === null },
      },
      told((value) => ruleProblem(value, sign, currency)),
    ),
  );
}

function problemOf(value: unknown, owner: unknown): Phrase | null {
  const currency = (owner as MoneyDto | undefined)?.currency;
  return amountProblem(value, typeof currency === 'string' ? currency : 'USD');
}

/** Rules about a well-formed amount; a malformed one is reported by its own fields. */
function ruleProblem(value: unknown, sign: string, currency?: string): Phrase | null {
  if (!(value instanceof MoneyDto)) return SHAPE;
  if (typeof value.currency !== 'string' || amountProblem(value.amount, value.currency)) return null;
  if (currency && value.currency !== currency) return say`Enter this amount in ${currency}.`;
  const money = Money.from(value);
  if (sign === 'positive' && !money.isPositive) return say`Enter an amount greater than zero.`;
  if (sign === 'not-negative' && money.isNegative) return say`Enter an amount of zero or more.`;
  return null;
}
