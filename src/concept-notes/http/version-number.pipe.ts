import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError, say } from '../../kernel/index.js';

@Injectable()
class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
    const message = say`Enter the number of a version: 1, 2, 3 and so on.`;
    throw new DomainError('malformed', 'INVALID_PARAMETER', message, [
      { pointer: '/number', rule: 'number', message },
    ]);
  }
}

/** The number of a version in the path; anything else answers 400 `INVALID_PARAMETER`. */
export const VersionNumber = (name: string): ParameterDecorator => Param(name, VersionNumberPipe);
