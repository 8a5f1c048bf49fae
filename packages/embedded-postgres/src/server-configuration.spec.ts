import { configurationText, identText } from './server-configuration.js';

const SETTINGS = { socketDir: '/tmp/mptf-pg-x', clientName: 'alice', volatile: false };

describe('configurationText', () => {
  it('opens no network port and is durable unless asked otherwise', () => {
    const text = configurationText('/data', SETTINGS);
    expect(text).toContain("listen_addresses = ''\n");
    expect(text).not.toMatch(/^(fsync|synchronous_commit|full_page_writes)/m);
    expect(configurationText('/data', { ...SETTINGS, volatile: true })).toContain("fsync = 'off'\n");
  });

  it('escapes what a folder may be called', () => {
    expect(configurationText("/o'hara \\ sons", SETTINGS)).toContain(
      "hba_file = '/o''hara \\\\ sons/pg_hba.conf'\n",
    );
  });
});

describe('identText', () => {
  it('lets in the one user', () => {
    expect(identText('alice')).toBe('application "alice" all\n');
  });
});
