import { parsePostmasterFile } from './postmaster-file.js';

const READY = '4711\n/data/cluster\n1795192743\n5432\n/tmp/embedded-pg-x\n\n  2146382         9\nready   \n';

describe('parsePostmasterFile', () => {
  it('reads a server that is ready', () => {
    expect(parsePostmasterFile(READY)).toEqual({ pid: 4711, ready: true });
  });

  it.each(['starting', 'stopping', 'standby'])('knows that a server that is %s is not ready', (status) => {
    expect(parsePostmasterFile(READY.replace('ready   ', status))?.ready).toBe(false);
  });

  it('reads a file that is being written', () => {
    expect(parsePostmasterFile('4711\n/data/clu')).toEqual({ pid: 4711, ready: false });
    expect(parsePostmasterFile('')).toBeUndefined();
    expect(parsePostmasterFile('garbage\n')).toBeUndefined();
  });

  it('reads the pid of a server in single-user mode', () => {
    expect(parsePostmasterFile('-4711\n/data\n')?.pid).toBe(4711);
  });
});
