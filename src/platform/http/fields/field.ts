import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateIf } from 'class-validator';

/** What every field decorator takes; one decorator both checks the input and documents it. */
export interface FieldOptions {
  /** One sentence for the OpenAPI file. */
  doc?: string;
  /** Whether the field is optional. In an edit, an absent field keeps its value. */
  optional?: boolean;
  /** May be null (null clears). */
  nullable?: boolean;
  example?: unknown;
  /** The field is a query parameter: its text is turned into the type first. */
  query?: boolean;
}

/** Puts the OpenAPI property and the presence rules beside the given checks. */
export function field(
  options: FieldOptions,
  api: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      description: options.doc,
      required: !options.optional,
      ...(options.nullable ? { nullable: true } : {}),
      ...(options.example === undefined ? {} : { example: options.example }),
      ...api,
    } as ApiPropertyOptions),
    ValidateIf(
      (_object, value: unknown) =>
        !(options.optional && value === undefined) && !(options.nullable && value === null),
    ),
    ...checks,
  );
}

/** Query text to number; anything else stays as it is and fails the check. */
export function fromQuery(options: FieldOptions, convert: (text: string) => unknown): PropertyDecorator[] {
  if (!options.query) return [];
  return [Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? convert(value) : value))];
}
