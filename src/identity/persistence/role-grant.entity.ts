import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../access/index.js';

/** A role that somebody holds, with the countries or the donor that it is held for. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text', { array: true, nullable: true })
  countries!: string[] | null;

  @Column('uuid', { name: 'donor_id', nullable: true })
  donorId!: string | null;
}
