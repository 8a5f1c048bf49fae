import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of an edition; the database works its size out. */
@Entity('edition_file')
export class EditionFileEntity {
  @PrimaryColumn('uuid')
  editionId!: string;

  @PrimaryColumn('text')
  name!: string;

  @Column('text')
  mediaType!: string;

  @Column('bytea')
  bytes!: Buffer;

  /** Hexadecimal; the database compares it with the bytes. */
  @Column('text')
  sha256!: string;
}
