import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, say } from '../../kernel/index.js';
import { byteRange } from './byte-range.js';
import { isKnown } from './conditional.js';
import { asDownload } from './content-disposition.js';

/** A file that the caller saves; its bytes never change. */
export interface Download {
  /** Any text: it cannot break out of the header. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the bytes in hexadecimal; also the ETag. */
  sha256: string;
  lastModified?: Date;
  /** Who may keep a copy; everybody asks again before using it. */
  keptBy: 'public' | 'private';
  /** Somebody outside wrote the file: it goes out as plain bytes, so that no browser runs what is in it. */
  untrusted?: boolean;
  /** The bytes from `from` to `to`, both inclusive and from 0. */
  read: (from: number, to: number) => Buffer | Promise<Buffer>;
}

/**
 * Sends a file to be saved, with a strong ETag, conditions and byte ranges (RFC 9110); 304 for one that the caller has,
 * 416 `RANGE_NOT_SATISFIABLE` for bytes beyond its end.
 */
export async function sendDownload(
  file: Download,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const etag = `"${file.sha256}"`;
  void reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': `${file.keptBy}, no-cache`,
    'content-disposition': asDownload(file.name),
    'x-content-type-options': 'nosniff',
    ...(file.lastModified ? { 'last-modified': file.lastModified.toUTCString() } : {}),
    ...(file.untrusted ? { 'content-security-policy': "default-src 'none'; sandbox" } : {}),
  });
  if (isKnown(request, etag)) return void reply.status(304).send();
  const { 'if-range': ifRange, range: header } = request.headers;
  const range = ifRange === undefined || ifRange === etag ? byteRange(header, file.size) : 'all';
  if (range === 'unsatisfiable') {
    void reply.header('content-range', `bytes */${file.size}`);
    throw new DomainError(
      'range',
      'RANGE_NOT_SATISFIABLE',
      say`The file has ${file.size} bytes. The requested range is outside it.`,
    );
  }
  const { from, to } = range === 'all' ? { from: 0, to: file.size - 1 } : range;
  if (range !== 'all') void reply.status(206).header('content-range', `bytes ${from}-${to}/${file.size}`);
  void reply
    .type(file.untrusted ? 'application/octet-stream' : file.mediaType)
    .send(await file.read(from, to));
}
