import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/index.js';

/** A browser that somebody signed in with. */
@Entity('session')
export class SessionEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  personId!: string;

  /** SHA-256 of the secret in the cookie. */
  @Column('bytea')
  tokenHash!: Buffer;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  expiresAt!: Date;

  @InstantColumn({ nullable: true })
  endedAt!: Date | null;
}
