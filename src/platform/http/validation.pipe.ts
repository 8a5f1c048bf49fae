import { type ArgumentMetadata, Injectable, ValidationPipe, type ValidationError } from '@nestjs/common';
import {
  DomainError,
  type FieldProblem,
  invalid,
  jsonPointer,
  say,
  textProblems,
} from '../../kernel/index.js';
import { tellingOf } from './fields/told.js';

const UNKNOWN = 'whitelistValidation';
const NEEDED = say`This field is required.`;

/**
 * Checks every body (422) and query (400) against its class, reports all problems at once with JSON pointers,
 * and refuses unknown fields and text that PostgreSQL or JSON cannot carry.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({ transform: true, whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' && metadata.type !== 'query') return value;
    const given = metadata.type === 'body' && value === undefined ? {} : value;
    if (metadata.type === 'body' && (typeof given !== 'object' || given === null || Array.isArray(given))) {
      throw refusal('body', [{ pointer: '', rule: 'object', message: say`Send a JSON object.` }]);
    }
    const unsafe = textProblems(given);
    if (unsafe.length > 0) throw refusal(metadata.type, unsafe);
    try {
      return (await super.transform(given, metadata)) as unknown;
    } catch (error) {
      if (error instanceof ValidationFailure) throw refusal(metadata.type, error.problems);
      throw error;
    }
  }

  override createExceptionFactory() {
    return (errors: ValidationError[] = []) =>
      new ValidationFailure(errors.flatMap((error) => flatten(error, '')));
  }
}

class ValidationFailure extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super('validation failed');
  }
}

function refusal(from: 'body' | 'query', problems: FieldProblem[]): DomainError {
  if (from === 'body') return invalid(problems);
  return new DomainError(
    'malformed',
    'INVALID_PARAMETER',
    problems.map(({ message }) => message).reduce((all, next) => say`${all} ${next}`),
    problems,
  );
}

function flatten(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = jsonPointer(parent, error.property);
  const own = Object.entries(error.constraints ?? {});
  const children = (error.children ?? []).flatMap((child) => flatten(child, pointer));
  if (own.some(([rule]) => rule === UNKNOWN)) {
    return [
      { pointer, rule: 'unknown', message: say`The field ${error.property} does not exist here. Remove it.` },
    ];
  }
  // The wrong type is the reason for all the rest.
  const first = own.find(([rule]) => /^is[A-Z]/.test(rule)) ?? own.at(-1);
  if (!first) return children;
  const [rule] = first;
  const telling = tellingOf(error, rule);
  if (error.value !== undefined) return [{ pointer, rule, message: telling }, ...children];
  // That it must be text helps nobody who left it empty; a list of choices does.
  const says = rule !== 'isString' && telling.toString() !== NEEDED.toString();
  const message = says ? say`${NEEDED} ${telling}` : NEEDED;
  return [{ pointer, rule: 'required', message }, ...children];
}
