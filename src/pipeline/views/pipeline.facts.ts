import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { type PipelineAsOf, PipelineView } from './pipeline.view.js';

/** The pipeline of a day, for other modules. */
@Injectable()
export class PipelineFacts {
  constructor(private readonly view: PipelineView) {}

  async asOf(day: CalendarDate, window?: string): Promise<PipelineAsOf> {
    return JSON.parse(await this.view.asOf(day, window)) as PipelineAsOf;
  }
}
