import { AppProcess } from '../support/app-process.js';
import { TestApp } from '../support/test-app.js';

describe('commands for the operator', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterEach(() => AppProcess.endAll());
  afterAll(() => app.stop());

  async function run(command: string, ...args: string[]) {
    const child = AppProcess.node([`dist/src/cli/${command}.js`, ...args], { DATABASE_URL: app.databaseUrl });
    const { code } = await child.ended;
    return { code, stdout: child.stdout, stderr: child.stderr };
  }

  it('create-admin gives an account that can sign in, with a password made up', async () => {
    const { code, stdout, stderr } = await run(
      'create-admin',
      '--email',
      'Root@Example.org',
      '--name',
      'Root',
    );
    expect([code, stderr]).toEqual([0, '']);
    const password = /^Password: (\S{20,})$/m.exec(stdout)![1];
    const session = await app.anonymous.post('/session', { email: 'root@example.org', password }, 200);
    expect(session.body.roles).toEqual([{ role: 'admin', countries: null, donorId: null }]);
  });

  it('create-admin refuses a second account and missing arguments in one line', async () => {
    await run('create-admin', '--email', 'twice@example.org', '--name', 'Twice');
    const again = await run('create-admin', '--email', 'twice@example.org', '--name', 'Twice');
    expect(again).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^An account for .* already exists.*\n$/),
    });
    const missing = await run('create-admin', '--email', 'not an address');
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/^An address and a name .*\n$/) });
  });

  it('migrate says when there is nothing to do', async () => {
    expect(await run('migrate')).toEqual({ code: 0, stdout: 'The database is up to date.\n', stderr: '' });
  });

  it('verify-audit finds a chain that is whole, and one that is not', async () => {
    const whole = await run('verify-audit');
    expect([whole.code, whole.stdout]).toEqual([
      0,
      expect.stringMatching(/^The audit trail is intact: \d+ entries/),
    ]);
    await app.database.query('alter table audit_event disable trigger user');
    await app.database.query(`update audit_event set content = '{}' where seq = 1`);
    const broken = await run('verify-audit');
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('broken at entry 1.')]);
  });
});
