import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, say } from '../../kernel/index.js';
import { byteRange } from '../domain/byte-range.js';
import { EditionFacts } from '../views/edition.facts.js';
import { EditionsView } from '../views/editions.view.js';

/** Sends a file of a published edition with a strong ETag, conditions and byte ranges (RFC 9110). */
@Injectable()
export class FileAnswer {
  constructor(
    private readonly view: EditionsView,
    private readonly facts: EditionFacts,
  ) {}

  async send(editionId: string, name: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const file = await this.view.file(editionId, name);
    const etag = `"${file.sha256}"`;
    void reply.headers({
      etag,
      'accept-ranges': 'bytes',
      'cache-control': 'public, no-cache',
      'last-modified': file.publishedAt.toUTCString(),
      'content-disposition': `attachment; filename="${file.name}"`,
    });
    const { 'if-none-match': known, 'if-range': ifRange, range: header } = request.headers;
    if (
      known &&
      (known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
    ) {
      return void reply.status(304).send();
    }
    const range = ifRange === undefined || ifRange === etag ? byteRange(header, file.size) : 'all';
    if (range === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${file.size}`);
      throw new DomainError(
        'range',
        'RANGE_NOT_SATISFIABLE',
        say`The file has ${file.size} bytes; the range lies beyond.`,
      );
    }
    const { from, to } = range === 'all' ? { from: 0, to: file.size - 1 } : range;
    void reply.type(file.mediaType);
    if (range !== 'all') void reply.status(206).header('content-range', `bytes ${from}-${to}/${file.size}`);
    void reply.send(await this.facts.bytes(editionId, name, from, to));
  }
}
