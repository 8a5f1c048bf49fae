import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'FieldProblem' })
class FieldProblemDto {
  @ApiProperty({ description: 'RFC 6901 pointer to the field', example: '/title' })
  pointer!: string;

  @ApiProperty({ description: 'Stable name of the broken rule', example: 'required' })
  rule!: string;

  @ApiProperty({ description: 'What to correct, for people' })
  message!: string;
}

/** The problem document (RFC 9457) that every refusal answers with. */
@ApiSchema({ name: 'Problem' })
export class ProblemDto {
  @ApiProperty({ example: 'urn:mptf:problem:insufficient-funds' })
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer', example: 409 })
  status!: number;

  @ApiProperty({ description: 'Stable code for programs', example: 'INSUFFICIENT_FUNDS' })
  code!: string;

  @ApiProperty({ description: 'What happened, what it means, what to do' })
  detail!: string;

  @ApiProperty({ description: 'Path of the request' })
  instance!: string;

  @ApiProperty({ description: 'Tell this to support' })
  requestId!: string;

  @ApiProperty({ type: () => FieldProblemDto, isArray: true })
  errors!: FieldProblemDto[];
}
