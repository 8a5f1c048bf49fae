import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, IdField, ObjectListField, TextField } from '../../../platform/http/index.js';
import { say } from '../../../kernel/index.js';

@ApiSchema({ name: 'NewDonor' })
export class NewDonorDto {
  @TextField({
    optional: true,
    pattern: /^[A-Z]{3}$/,
    max: 3,
    hint: say`Write the ISO 3166 alpha-3 code, such as DEU.`,
    doc: 'A State, by its ISO 3166 alpha-3 code; either this or a name',
  })
  country?: string;

  @TextField({ optional: true, min: 1, doc: 'Anybody else, by name' })
  name?: string;
}

@ApiSchema({ name: 'DonorReference' })
export class DonorReferenceDto {
  @IdField()
  id!: string;

  @TextField()
  name!: string;

  @TextField({ nullable: true, max: 3, doc: 'ISO 3166 alpha-3 code of a State' })
  country!: string | null;
}

@ApiSchema({ name: 'Donor' })
export class DonorDto extends DonorReferenceDto {
  @ChoiceField(['state', 'other'])
  kind!: 'state' | 'other';
}

@ApiSchema({ name: 'DonorPage' })
export class DonorPageDto {
  @ObjectListField(() => DonorDto)
  items!: DonorDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
