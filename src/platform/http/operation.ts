import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';

interface Answer {
  /** Class of the JSON that is answered; nothing when left out. */
  type?: Type;
  /** Success status; 200, or 204 without a body. */
  status?: number;
  /** Media type of a file that is answered instead of JSON. */
  file?: string;
  /** Headers that the answer carries, with what they say. */
  headers?: Readonly<Record<string, string>>;
}

/** Names a route in the OpenAPI file and says what it answers when all goes well. */
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
    ApiOperation({ summary }),
    ApiResponse({ status, description: summary, headers, ...body }),
    ...(file ? [ApiProduces(file)] : []),
  );
}
