import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/index.js';

/** Somebody with an account. */
@Entity('person')
export class PersonEntity {
  @IdColumn()
  id!: string;

  /** In small letters. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  language!: 'en' | 'fr' | 'es';

  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('boolean')
  active!: boolean;

  @InstantColumn()
  createdAt!: Date;
}
