import { configurationText, identText } from './server-configuration.js';

const SETTINGS = { socketDir: '/tmp/embedded-pg-x', clientName: 'alice', volatile: false, settings: {} };

describe('configurationText', () => {
  it('opens no network port and is durable unless asked otherwise', () => {
    const text = configurationText('/data', SETTINGS);
    expect(text).toContain("listen_addresses = ''\n");
    expect(text).not.toMatch(/^(fsync|synchronous_commit|full_page_writes)/m);
    expect(configurationText('/data', { ...SETTINGS, volatile: true })).toContain("fsync = 'off'\n");
  });

  it('takes settings, but lets none open a port or admit anyone else', () => {
    const settings = { max_connections: 300, listen_addresses: '*', hba_file: '/tmp/open.conf' };
    const text = configurationText('/data', { ...SETTINGS, settings });
    expect(text.match(/^max_connections.*$/gm)).toEqual(["max_connections = '300'"]);
    expect(text.match(/^listen_addresses.*$/gm)).toEqual(["listen_addresses = ''"]);
    expect(text.match(/^hba_file.*$/gm)).toEqual(["hba_file = '/data/pg_hba.conf'"]);
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
