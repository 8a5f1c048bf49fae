import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';

interface Answer {
  /** What the summary does not say: effects, refusals to expect, how absent fields are read. */
  details?: string;
  /** Class of the JSON in the answer. Default: no body. */
  type?: Type;
  /** Success status; 200, or 204 without a body. */
  status?: number;
  /** Media type of the file that is sent instead of JSON. */
  file?: string;
  /** Headers of the answer with their descriptions. */
  headers?: Readonly<Record<string, string>>;
}

/** Describes a route and its successful answer in the OpenAPI file. */
export function Operation(summary: string, answer: Answer = {}): MethodDecorator {
  const { type, file } = answer;
  const status = answer.status ?? (type || file ? 200 : 204);
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const } },
    ]),
  );
  const body = file
    ? { content: { [file]: { schema: { type: 'string' as const, format: 'binary' } } } }
    : type
      ? { type }
      : {};
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(answer.details === undefined ? {} : { description: answer.details }) }),
    ApiResponse({ status, description: summary, headers, ...body }),
    ...(file ? [ApiProduces(file)] : []),
  );
}
