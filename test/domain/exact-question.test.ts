import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decideAnswer } from '../../src/domain/answer-decision';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { AskedText } from '../../src/domain/asked-text';
import { exactDocuments } from '../../src/domain/exact-question';
import { programSchema } from '../../src/domain/program';

const sample: unknown = parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8'));
const index = buildAnswerIndex(programSchema.parse(sample));

function idsFor(text: string): string[] {
  return exactDocuments(new AskedText(text), index).map(({ id }) => id);
}

describe('exactDocuments', () => {
  it('finds the document that asks the very question, whatever its letter case and punctuation', () => {
    expect(idsFor('Can we renew late?')).toEqual(['answer:late']);
    expect(idsFor('can we RENEW late')).toEqual(['answer:late']);
  });

  it('looks past courtesy', () => {
    expect(idsFor('Hello, can we renew late? Thank you!')).toEqual(['answer:late']);
  });

  it('knows titles too', () => {
    expect(idsFor('what the circle costs')).toEqual(['answer:dues']);
  });

  it('finds nothing for a question that is only similar', () => {
    expect(idsFor('can we renew it late')).toEqual([]);
  });

  it('makes the answer certain', () => {
    const decision = decideAnswer('Can we renew late?', { own: index, others: [] }, { holdings: [] });
    expect(decision).toMatchObject({ kind: 'answer', answers: [{ confidence: 1, sure: true }] });
  });
});
