export { AuditModule } from './audit.module.js';
export { type AuditEntry, AuditTrail } from './audit-trail.js';
