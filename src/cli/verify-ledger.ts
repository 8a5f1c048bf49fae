import { LedgerVerification } from '../ledger/index.js';
import { runCommand, say } from './command.js';

/** Computes every balance again from the postings; ends with 1 when one of them disagrees. */
await runCommand(async ({ app }) => {
  const { accounts, entries, postings, problems } = await app.get(LedgerVerification).run();
  say(`${accounts} accounts, ${entries} entries, ${postings} postings.`);
  say(problems.length === 0 ? 'The ledger agrees with its postings.' : problems.join('\n'));
  return problems.length === 0 ? 0 : 1;
});
