export { AuditModule } from './audit.module.js';
export { type AuditEntry, AuditTrail } from './audit-trail.js';
export { AuditView } from './views/audit.view.js';
