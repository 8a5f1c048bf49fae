import { AuditView } from '../audit/index.js';
import { runCommand, say } from './command.js';

/** Computes the audit trail's chain of hashes again; ends with 1 when an entry was changed or is missing. */
await runCommand(async ({ app }) => {
  const { ok, events, head, firstBrokenSeq } = await app.get(AuditView).verify();
  say(
    ok
      ? `The audit trail is intact: ${events} entries.`
      : `The audit trail is broken at entry ${firstBrokenSeq}.`,
  );
  say(`Head of the chain: ${head}`);
  return ok ? 0 : 1;
});
