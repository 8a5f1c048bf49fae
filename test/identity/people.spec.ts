import { TestApp } from '../support/test-app.js';

const PASSWORD = 'correct horse battery';

describe('people with an account', () => {
  let app: TestApp;
  let people = 0;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const person = (wishes: object = {}) => {
    people += 1;
    return { name: 'Ana', email: `ana-${people}@example.org`, password: PASSWORD, roles: [], ...wishes };
  };

  async function problems(wishes: object): Promise<string[]> {
    const admin = await app.as('admin');
    const { body } = await admin.post('/people', person(wishes), 422);
    return body.errors.map(({ pointer, rule }: { pointer: string; rule: string }) => `${pointer} ${rule}`);
  }

  it('hold their roles for all countries that were given', async () => {
    const admin = await app.as('admin');
    const roles = [
      { role: 'auditor' },
      { role: 'country_team', countries: ['MKD', 'THA'] },
      { role: 'resident_coordinator', countries: ['KEN'] },
    ];
    const [ana, other] = [person({ roles }), person()];
    for (const one of [ana, other]) await admin.post('/people', one);
    const { email } = ana;
    const { body } = await admin.get('/people?limit=200');
    const held = (address: string) => body.items.find((one: any) => one.email === address).roles;
    expect(held(email).map(({ role, countries }: any) => [role, countries])).toEqual([
      ['auditor', null],
      ['country_team', ['MKD', 'THA']],
      ['resident_coordinator', ['KEN']],
    ]);
    expect(held(other.email)).toEqual([]);
    const auditor = await app.as('auditor');
    const record = await auditor.get('/audit-events?action=person.add&limit=200');
    const entry = record.body.items.find((item: any) => item.after.email === email);
    expect(entry.after.roles).toEqual(roles);
  });

  it('are listed by address, each once, over all pages', async () => {
    const admin = await app.as('admin');
    const whole = (await admin.get('/people?limit=200')).body.items.map((one: any) => one.email);
    const seen: string[] = [];
    let next = '';
    do {
      const { body } = await admin.get(`/people?limit=2${next}`);
      seen.push(...body.items.map((one: any) => one.email));
      next = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (next);
    expect(seen).toEqual(whole);
    expect(whole).toEqual([...new Set(whole)].toSorted());
  });

  it('need what a role is held for, and nothing else', async () => {
    expect(await problems({ roles: [{ role: 'country_team' }] })).toEqual(['/roles/0/countries required']);
    expect(await problems({ roles: [{ role: 'country_team', countries: [] }] })).toEqual([
      '/roles/0/countries required',
    ]);
    expect(await problems({ roles: [{ role: 'fmu' }, { role: 'auditor', countries: ['MKD'] }] })).toEqual([
      '/roles/1/countries superfluous',
    ]);
    expect(await problems({ roles: [{ role: 'donor' }] })).toEqual(['/roles/0/donorId required']);
  });

  it('hold a role once', async () => {
    const twice = [{ role: 'auditor' }, { role: 'fmu' }, { role: 'auditor' }];
    expect(await problems({ roles: twice })).toEqual(['/roles/2/role unique']);
  });

  it('stand for a donor that exists, which is named where it is not', async () => {
    const donorId = '01a21330-d756-787d-b44b-33a0ba9cd91a';
    const roles = [{ role: 'auditor' }, { role: 'donor', donorId }];
    expect(await problems({ roles })).toEqual(['/roles/1/donorId unknown']);
  });

  it('have a password of at least twelve characters', async () => {
    expect(await problems({ password: 'eleven char' })).toEqual(['/password minLength']);
    const admin = await app.as('admin');
    await admin.post('/people', person({ password: 'twelve chars' }));
  });
});
