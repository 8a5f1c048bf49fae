import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A country or area of ISO 3166-1, or one of a demonstration. */
@Entity('country')
export class CountryEntity {
  /** From XAA to XZZ for those of demonstrations. */
  @PrimaryColumn('text')
  alpha3!: string;

  @Column('text', { nullable: true })
  alpha2!: string | null;

  @Column('text', { nullable: true })
  m49!: string | null;

  @Column('text')
  kind!: 'state' | 'area' | 'illustrative';

  /** M49 code, as that of the subregion. */
  @Column('text')
  regionCode!: string;

  @Column('text')
  subregionCode!: string;

  @Column('text', { nullable: true })
  intermediateRegionCode!: string | null;

  @Column('text')
  nameEn!: string;

  @Column('text')
  nameFr!: string;

  @Column('text')
  nameEs!: string;
}
