import { Column, Entity } from 'typeorm';
import type { Role } from '../../access/index.js';
import { IdColumn } from '../../platform/database/index.js';

/** A role that somebody holds, with the countries or the donor that it is held for. */
@Entity('role_grant')
export class RoleGrantEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text', { array: true, nullable: true })
  countries!: string[] | null;

  @Column('uuid', { nullable: true })
  donorId!: string | null;
}
