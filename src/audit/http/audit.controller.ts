import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/index.js';
import { Operation } from '../../platform/http/index.js';
import { AuditView } from '../views/audit.view.js';
import { AuditEventPageDto, AuditQuery, AuditVerificationDto } from './audit.dto.js';

/** Who did what, when and why. */
@ApiTags('Audit trail')
@Controller('audit-events')
export class AuditController {
  constructor(private readonly audit: AuditView) {}

  @Get()
  @RequirePermission('audit.read')
  @Operation('List audit entries, newest first', { type: AuditEventPageDto })
  list(@Query() query: AuditQuery): Promise<AuditEventPageDto> {
    return this.audit.page(query);
  }

  @Get('verification')
  @RequirePermission('audit.read')
  @Operation('Verify the audit chain', { type: AuditVerificationDto })
  verification(): Promise<AuditVerificationDto> {
    return this.audit.verify();
  }
}
