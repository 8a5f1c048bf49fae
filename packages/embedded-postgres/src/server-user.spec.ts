import { chooseServiceUser } from './server-user.js';

const PASSWD = [
  'root:x:0:0:root:/root:/bin/bash',
  'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin',
  'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash',
  '',
].join('\n');

describe('chooseServiceUser', () => {
  it('prefers postgres', () => {
    expect(chooseServiceUser(PASSWD)).toEqual({
      name: 'postgres',
      uid: 101,
      gid: 104,
      spawnAs: { uid: 101, gid: 104 },
    });
  });

  it('takes nobody where there is no postgres', () => {
    expect(chooseServiceUser(PASSWD.replace('postgres:', 'other:'))?.uid).toBe(65_534);
  });

  it('never takes root, whatever it is called', () => {
    expect(chooseServiceUser('postgres:x:0:0::/:/bin/sh\n')).toBeUndefined();
  });

  it('stays with the owner of an existing cluster, known by name or not', () => {
    expect(chooseServiceUser(PASSWD, { uid: 65_534, gid: 7 })).toMatchObject({ name: 'nobody', gid: 7 });
    expect(chooseServiceUser(PASSWD, { uid: 1_234, gid: 5_678 })).toEqual({
      name: '1234',
      uid: 1_234,
      gid: 5_678,
      spawnAs: { uid: 1_234, gid: 5_678 },
    });
  });

  it('finds nobody suitable', () => {
    expect(chooseServiceUser('root:x:0:0:root:/root:/bin/bash\n')).toBeUndefined();
  });
});
