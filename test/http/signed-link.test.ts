import { createHmac, randomBytes } from 'node:crypto';
import { createLinkSigner } from '../../src/http/signed-link';

const key = Buffer.alloc(32, 7);
const place = { tenantId: 'tenant-1', conversationId: '19:abc@thread.tacv2' };
const now = Date.parse('2027-05-01T10:00:00Z');
const links = createLinkSigner(key);
const token = links.sign({ place, kind: 'calendar', expiresAt: now + 1000 });
const asked = { kind: 'calendar', now };

/** The token with another content and its old signature. */
function withContent(change: (parts: unknown[]) => void): string {
  const [body = '', mac = ''] = token.split('.');
  const parts = JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
  change(parts);
  return `${Buffer.from(JSON.stringify(parts)).toString('base64url')}.${mac}`;
}

describe('a signed link', () => {
  it('opens what it was made for, until its moment comes', () => {
    expect(links.check(token, asked)).toEqual({ outcome: 'valid', place });
    expect(links.check(token, { ...asked, now: now + 999 }).outcome).toBe('valid');
    expect(links.check(token, { ...asked, now: now + 1000 })).toEqual({ outcome: 'expired' });
  });

  it('is safe in an address', () => {
    expect(encodeURIComponent(token)).toBe(token);
  });

  it.each([
    ['another tenant', (parts: unknown[]) => void (parts[0] = 'tenant-2')],
    ['another team', (parts: unknown[]) => void (parts[1] = '19:other@thread.tacv2')],
    ['another kind', (parts: unknown[]) => void (parts[2] = 'export')],
    ['a later end', (parts: unknown[]) => void (parts[3] = now * 2)],
  ])('changed to %s is refused', (_, change) => {
    expect(links.check(withContent(change), asked)).toEqual({ outcome: 'altered' });
    expect(links.check(withContent(change), { ...asked, kind: 'export' })).toEqual({ outcome: 'altered' });
  });

  it('does not open another kind of file', () => {
    expect(links.check(token, { ...asked, kind: 'export' })).toEqual({ outcome: 'altered' });
  });

  it('of another key is refused', () => {
    expect(createLinkSigner(randomBytes(32)).check(token, asked)).toEqual({ outcome: 'altered' });
  });

  it('with the body of one link and the signature of another is refused', () => {
    const other = links.sign({ place, kind: 'calendar', expiresAt: now + 9000 });
    expect(links.check(`${token.split('.')[0]}.${other.split('.')[1]}`, asked).outcome).toBe('altered');
  });

  it('signed with the plain key for something else is refused', () => {
    const [body = ''] = token.split('.');
    const mac = createHmac('sha256', key).update(body).digest('base64url');
    expect(links.check(`${body}.${mac}`, asked).outcome).toBe('altered');
  });

  it.each([
    '',
    '.',
    'x',
    `${token}x`,
    `${token}.x`,
    token.slice(0, -1),
    ` ${token}`,
    `${token}=`,
    'a'.repeat(5000),
  ])('is refused when it is %j', (text) => {
    expect(links.check(text, asked)).toEqual({ outcome: 'altered' });
  });

  it('is refused in whichever place one character is changed', () => {
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(links.check(changed, asked)).toEqual({ outcome: 'altered' });
    }
  });

  it('needs a key that cannot be guessed', () => {
    expect(() => createLinkSigner(Buffer.from('short'))).toThrow('at least 32 bytes');
  });
});
