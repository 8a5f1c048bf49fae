import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/index.js';

/** A key that somebody sent with a request, and the answer that the request got. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  key!: string;

  /** SHA-256 of the request, hexadecimal. */
  @Column('text')
  fingerprint!: string;

  @Column('int', { nullable: true })
  status!: number | null;

  @Column('jsonb', { nullable: true })
  headers!: Record<string, string> | null;

  @Column('jsonb', { nullable: true })
  body!: unknown;

  @InstantColumn()
  createdAt!: Date;
}
