import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/index.js';

/** Somebody who contributes: a State by its code, or anybody else by name. */
@Entity('donor')
export class DonorEntity {
  @IdColumn()
  id!: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @InstantColumn()
  createdAt!: Date;
}
