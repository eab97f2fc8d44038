import { messageOf, messagesIn } from './json-rpc-messages';

const sent = (body: object): Buffer<ArrayBuffer> => {
  const text = JSON.stringify(body);
  return Buffer.from(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};

describe('The compiler’s answers', () => {
  it('are read however they arrive', () => {
    const all = Buffer.concat([sent({ id: 1, result: 'Zoë' }), sent({ id: 2, result: { a: 1 } })]);
    for (let cut = 0; cut <= all.length; cut += 1) {
      const first = messagesIn(all.subarray(0, cut));
      const second = messagesIn(Buffer.concat([first.rest, all.subarray(cut)]));
      expect([...first.messages, ...second.messages].map(({ id }) => id)).toEqual([1, 2]);
      expect(second.rest).toHaveLength(0);
    }
  });

  it('give an error in the template’s own words, where it has any', () => {
    const error = { code: -32000, message: 'failed', data: { message: 'baseName "a_b": …' } };
    expect(messagesIn(sent({ id: 1, error })).messages).toEqual([{ id: 1, error: 'baseName "a_b": …' }]);
    expect(messagesIn(sent({ id: 1, error: { message: 'failed' } })).messages[0]?.error).toBe('failed');
  });

  it('are asked for with the length in bytes', () => {
    expect(messageOf({ id: 1, method: 'é', params: {} })).toMatch(/^Content-Length: 50\r\n\r\n\{"jsonrpc"/);
  });
});
