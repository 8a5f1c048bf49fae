import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { AddPerson } from '../identity/index.js';
import { StartError } from '../platform/start-error.js';
import { runCommand, say } from './command.js';

const USAGE =
  'npm run create-admin -- --email <address> --name <name>   (password on standard input, or none: made up)';

/** Gives somebody an account with the role of the administrator, who then makes all the others. */
await runCommand(async ({ app }) => {
  const { email, name } = argumentsGiven();
  const given = process.stdin.isTTY ? '' : (await text(process.stdin)).replace(/\r?\n$/, '');
  if (given !== '' && (given.length < 12 || given.length > 200)) {
    throw new StartError('The password on standard input has to have 12 to 200 characters.');
  }
  const password = given || randomBytes(18).toString('base64url');
  await app.get(AddPerson).execute({ email, name, password, roles: [{ role: 'admin' }] });
  say(`${email} is an administrator now.`);
  if (given === '') say(`Password: ${password}`);
  return 0;
});

function argumentsGiven(): { email: string; name: string } {
  try {
    const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
    const email = values.email?.trim().toLowerCase() ?? '';
    const name = values.name?.trim() ?? '';
    if (
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) &&
      email.length <= 254 &&
      name !== '' &&
      name.length <= 200
    ) {
      return { email, name };
    }
  } catch {
    // An unknown argument: the usage says which there are.
  }
  throw new StartError(`An address and a name are needed: ${USAGE}`);
}
