import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { Operation } from './operation.js';

const FILE = 'application/octet-stream';
const DETAILS = 'The file is always sent as plain bytes, so that no browser runs its content.';

/** Describes a route that answers with `sendDownload`, with all of its answers. */
export function DownloadOperation(summary: string): MethodDecorator {
  const headers = { 'Content-Disposition': 'Name of the file', ETag: 'SHA-256 of the file' };
  return applyDecorators(
    Operation(summary, { file: FILE, headers, details: DETAILS }),
    ApiHeader({
      name: 'Range',
      required: false,
      description: 'One range of bytes, such as `bytes=0-1023`',
      schema: { type: 'string' },
    }),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'ETag of the file that you have',
      schema: { type: 'string' },
    }),
    ApiResponse({
      status: 206,
      description: 'The requested range of bytes',
      headers: { 'Content-Range': { description: 'Which bytes these are', schema: { type: 'string' } } },
      content: { [FILE]: { schema: { type: 'string', format: 'binary' } } },
    }),
    ApiResponse({ status: 304, description: 'The file that you have is up to date' }),
  );
}
