import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/index.js';

/** A sign-in that was refused; too many of them close the address for a while. */
@Entity('sign_in_failure')
export class SignInFailureEntity {
  @IdColumn()
  id!: string;

  @Column('text')
  email!: string;

  @InstantColumn()
  at!: Date;
}
