import { returnTo, signInAddress } from './return-to.js';

describe('the way back after signing in', () => {
  it('leads to where the person was', () => {
    const address = signInAddress('/pipeline', 'asOf=2020-10-26');
    expect(returnTo(address.split('?')[1]!)).toBe('/pipeline?asOf=2020-10-26');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    (wanted) => expect(returnTo(`returnTo=${encodeURIComponent(wanted)}`)).toBeNull(),
  );
});
