import { ApiSchema } from '@nestjs/swagger';
import { ChoiceField, IdField, ObjectListField, TextField } from '../../../platform/http/index.js';
import { say } from '../../../kernel/index.js';
import type { DonorReference } from '../../views/contribution-rows.js';
import { DONOR_KINDS, type DonorRow } from '../../views/donors.view.js';

@ApiSchema({ name: 'NewDonor' })
export class NewDonorDto {
  @TextField({
    optional: true,
    pattern: /^[A-Z]{3}$/,
    max: 3,
    hint: say`Enter the ISO 3166 alpha-3 code, such as DEU.`,
    doc: 'A State, by its ISO 3166 alpha-3 code; either this or a name',
  })
  country?: string;

  @TextField({ optional: true, min: 1, doc: 'Anybody else, by name' })
  name?: string;
}

@ApiSchema({ name: 'DonorReference' })
export class DonorReferenceDto implements DonorReference {
  @IdField()
  id!: string;

  @TextField()
  name!: string;

  @TextField({ nullable: true, max: 3, doc: 'ISO 3166 alpha-3 code of a State' })
  country!: string | null;
}

@ApiSchema({ name: 'Donor' })
export class DonorDto extends DonorReferenceDto implements DonorRow {
  @ChoiceField(DONOR_KINDS)
  kind!: DonorRow['kind'];
}

@ApiSchema({ name: 'DonorPage' })
export class DonorPageDto {
  @ObjectListField(() => DonorDto)
  items!: DonorDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
