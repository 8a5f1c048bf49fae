import { returnTo, signInAddress } from './return-to.js';

describe('the way back after signing in', () => {
  it('leads to where the person was', () => {
    const address = signInAddress('/pipeline', 'asOf=2020-10-26');
    expect(returnTo(address.split('?')[1]!)).toBe('/pipeline?asOf=2020-10-26');
  });

  it('leads to no way in from the way in itself, and to no special place from the first page', () => {
    expect(signInAddress('/sign-in', 'returnTo=%2Fpipeline')).toBe('/sign-in');
    expect(signInAddress('/', '')).toBe('/sign-in');
    expect(returnTo('')).toBeNull();
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    (wanted) => expect(returnTo(`returnTo=${encodeURIComponent(wanted)}`)).toBeNull(),
  );
});
