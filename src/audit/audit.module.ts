import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { AuditController } from './http/audit.controller.js';
import { AuditView } from './views/audit.view.js';

/** The append-only record of every change. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditTrail, AuditView],
  exports: [AuditTrail, AuditView],
})
export class AuditModule {}
