import { parseJsonBody } from './json-body.js';

const parse = (text: string | Buffer) => () => parseJsonBody(Buffer.from(text as string));
const malformed = expect.objectContaining({ kind: 'malformed', code: 'MALFORMED_JSON' });

describe('a body', () => {
  it('is JSON in UTF-8, or nothing', () => {
    expect(parse('{"a":"é"}')()).toEqual({ a: 'é' });
    expect(parse('')()).toBeUndefined();
    expect(parse('null')()).toBeNull();
    for (const wrong of ['{', ' ', '{"a":1}}', 'NaN']) expect(parse(wrong)).toThrow(malformed);
    expect(parse(Buffer.from([0x22, 0xe9, 0x22]))).toThrow(malformed);
  });

  it('names no prototype, at any depth', () => {
    for (const wrong of ['{"__proto__":{}}', '{"a":[{"__proto__":1}]}'])
      expect(parse(wrong)).toThrow(malformed);
  });
});
