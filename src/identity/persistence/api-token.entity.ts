import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/index.js';

/** A secret for programs, with the roles of its person. */
@Entity('api_token')
export class ApiTokenEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  name!: string;

  /** SHA-256 of the token. */
  @Column('bytea')
  tokenHash!: Buffer;

  @InstantColumn()
  createdAt!: Date;

  /** Null for a token that does not expire. */
  @InstantColumn({ nullable: true })
  expiresAt!: Date | null;

  @InstantColumn({ nullable: true })
  revokedAt!: Date | null;
}
