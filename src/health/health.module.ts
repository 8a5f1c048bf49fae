import { Module } from '@nestjs/common';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { MetricsView } from './views/metrics.view.js';

/** Liveness, readiness and metrics. */
@Module({ controllers: [HealthController, MetricsController], providers: [MetricsView] })
export class HealthModule {}
