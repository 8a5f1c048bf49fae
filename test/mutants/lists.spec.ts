import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'run.js');

const check = (...args: string[]) =>
  spawnSync(process.execPath, [RUNNER, '--list', ...args], { encoding: 'utf8' });

describe('the lists of mutants', () => {
  it('fit the code as it is', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  it('are refused when a text is not in its file exactly once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mptf-lists-'));
    const mutant = (id: string, find: string, more: object = {}) => ({
      id,
      file: 'src/kernel/ids.ts',
      find,
      replace: '',
      why: 'It is a test.',
      ...more,
    });
    const mutants = [
      mutant('ids-01', 'export function newId('),
      mutant('ids-02', 'gone'),
      mutant('ids-03', 'export function'),
      mutant('ids-01', 'export function isId('),
      mutant('other-05', 'export function isId('),
      mutant('ids-06', 'export function isId(', { tests: ['src/kernel/none.spec.ts'] }),
      mutant('ids-07', 'export function isId(', { file: 'src/kernel/none.ts' }),
      mutant('ids-08', 'export function isId(', { replace: 'export function isId(' }),
    ];
    writeFileSync(join(folder, 'ids.json'), JSON.stringify({ tests: ['src/kernel/ids.spec.ts'], mutants }));
    const { status, stderr } = check('--lists', folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr.split('\n').filter((line) => /^\w+-\d+:/.test(line))).toEqual([
      expect.stringMatching(/^ids-02: .*0 times/),
      expect.stringMatching(/^ids-03: .*2 times/),
      expect.stringMatching(/^ids-01: .*twice/),
      expect.stringMatching(/^other-05: .*not “ids-”/),
      expect.stringMatching(/^ids-06: there is no test/),
      expect.stringMatching(/^ids-07: there is no file/),
      expect.stringMatching(/^ids-08: it changes nothing/),
    ]);
  });
});
