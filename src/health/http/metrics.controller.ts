import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../access/index.js';
import { Operation } from '../../platform/http/index.js';
import { MetricsView } from '../views/metrics.view.js';

/** For Prometheus and its kind. */
@ApiTags('Health')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: MetricsView) {}

  @Get()
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Operation('Get metrics in the Prometheus text format', { file: 'text/plain' })
  read(): Promise<string> {
    return this.metrics.render();
  }
}
