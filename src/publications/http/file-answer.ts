import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendDownload } from '../../platform/http/index.js';
import { EditionFacts } from '../views/edition.facts.js';
import { EditionsView } from '../views/editions.view.js';

/** Sends a file of a published edition. */
@Injectable()
export class FileAnswer {
  constructor(
    private readonly view: EditionsView,
    private readonly facts: EditionFacts,
  ) {}

  /** 404 when the file does not exist. Reads only the requested bytes. */
  async send(editionId: string, name: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { publishedAt: lastModified, ...file } = await this.view.file(editionId, name);
    const read = (from: number, to: number) => this.facts.bytes(editionId, name, from, to);
    await sendDownload({ ...file, lastModified, keptBy: 'public', read }, request, reply);
  }
}
