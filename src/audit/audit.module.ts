import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';

/** The append-only record of every change. */
@Global()
@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
