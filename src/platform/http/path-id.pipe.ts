import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError, isId, say } from '../../kernel/index.js';

@Injectable()
class PathIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (isId(value)) return value;
    const message = say`The address does not contain a valid identifier.`;
    throw new DomainError('malformed', 'INVALID_PARAMETER', message, [
      { pointer: '/id', rule: 'id', message },
    ]);
  }
}

/** An identifier in the path; anything else answers 400 `INVALID_PARAMETER`. */
export const PathId = (name = 'id'): ParameterDecorator => Param(name, PathIdPipe);
