import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { firstClosedFolder, mayEnter } from './closed-folder.js';

describe('mayEnter', () => {
  const folder = { uid: 10, gid: 20 };

  it.each([
    ['owner with the right', 0o100, { uid: 10, gid: 1 }, true],
    ['owner without it, though all others have it', 0o011, { uid: 10, gid: 20 }, false],
    ['group with the right', 0o010, { uid: 11, gid: 20 }, true],
    ['group without it, though others have it', 0o701, { uid: 11, gid: 20 }, false],
    ['others with the right', 0o001, { uid: 11, gid: 21 }, true],
    ['others who may only read', 0o774, { uid: 11, gid: 21 }, false],
  ])('%s', (_, mode, user, expected) => {
    expect(mayEnter({ ...folder, mode }, user)).toBe(expected);
  });
});

describe('firstClosedFolder', () => {
  const stranger = { uid: 54_321, gid: 54_321 };
  let base: string;

  beforeEach(async () => (base = await makeOpenFolder()));
  afterEach(() => removeOpenFolder(base));

  it('names the topmost of several closed folders', async () => {
    await mkdir(join(base, 'open/closed/below'), { recursive: true });
    await chmod(join(base, 'open/closed/below'), 0o700);
    await chmod(join(base, 'open/closed'), 0o700);
    await expect(firstClosedFolder(join(base, 'open/closed/below'), stranger)).resolves.toBe(
      join(base, 'open/closed'),
    );
  });

  it('names none on an open way', async () => {
    await mkdir(join(base, 'open'), { mode: 0o711 });
    await expect(firstClosedFolder(join(base, 'open'), stranger)).resolves.toBeUndefined();
  });
});
