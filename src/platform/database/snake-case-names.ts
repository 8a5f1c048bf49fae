import { DefaultNamingStrategy } from 'typeorm';

/** A property `notedOn` is the column `noted_on`, unless the column is named by hand. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, name: string | undefined): string {
    return name ?? property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
