import { hashPassword, passwordMatches } from './password.js';
import { hashSecret, newSecret } from './secret.js';

describe('passwords', () => {
  it('match their own hash, and no other', async () => {
    const stored = await hashPassword('correct horse battery');
    expect(await passwordMatches(stored, 'correct horse battery')).toBe(true);
    expect(await passwordMatches(stored, 'correct horse')).toBe(false);
  });

  it('match nothing where there is no account, not even the one that its time is taken from', async () => {
    expect(await passwordMatches(null, 'no such person')).toBe(false);
  });

  it('do not match a hash that cannot be read', async () => {
    expect(await passwordMatches('broken', 'x')).toBe(false);
  });

  it('are hashed at the cost that OWASP recommends first, with a salt of their own', async () => {
    const [one, two] = [await hashPassword('same'), await hashPassword('same')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });
});

describe('secrets of sessions and tokens', () => {
  it('have 256 random bits, which the database holds as a hash only', () => {
    const secret = newSecret();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(newSecret()).not.toBe(secret);
    expect(String(hashSecret(secret))).not.toContain(secret);
  });
});
