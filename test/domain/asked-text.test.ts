import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { AskedText } from '../../src/domain/asked-text';
import { programSchema } from '../../src/domain/program';

const sample: unknown = parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8'));
const index = buildAnswerIndex(programSchema.parse(sample));

describe('AskedText', () => {
  it('has its words with and without courtesy', () => {
    const asked = new AskedText('Hello, what are the dues? Many thanks');
    expect(asked.words).toEqual(['hello', 'what', 'are', 'the', 'dues', 'many', 'thanks']);
    expect(asked.bare).toEqual(['what', 'are', 'the', 'dues']);
  });

  it('is read with slips of spelling mended', () => {
    expect(new AskedText('yearly contributoin').in(index).words).toEqual(['yearly', 'contribution']);
  });

  it('takes apart two words of the pack that were written as one', () => {
    expect(new AskedText('coldchain').in(index).words).toEqual(['cold', 'chain']);
  });

  it('takes what belongs to other business for a word of another walk of life', () => {
    expect(new AskedText('my gold rush').in(index).words).toEqual(['my', 'bitcoin']);
  });
});
