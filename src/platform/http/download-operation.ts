import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { Operation } from './operation.js';

const FILE = 'application/octet-stream';

/** Names a route that answers with `sendDownload`, and says all that it may answer. */
export function DownloadOperation(summary: string): MethodDecorator {
  const headers = { 'Content-Disposition': 'Name of the file', ETag: 'SHA-256 of the file' };
  return applyDecorators(
    Operation(summary, { file: FILE, headers }),
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
      description: 'The range of bytes that was asked for',
      headers: { 'Content-Range': { description: 'Which bytes these are', schema: { type: 'string' } } },
      content: { [FILE]: { schema: { type: 'string', format: 'binary' } } },
    }),
    ApiResponse({ status: 304, description: 'The file that you have is the present one' }),
  );
}
