import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { comparisonOf, fitOf, prospectOf, scoreOf } from '../../src/domain/answer-score';
import { speechOf } from '../../src/domain/answer-vocabulary';
import { askedKeysOf } from '../../src/domain/asked-keys';
import { CandidateUses } from '../../src/domain/candidate-uses';
import { AskedText } from '../../src/domain/asked-text';
import { FoundAnswers } from '../../src/domain/found-answers';
import { programSchema } from '../../src/domain/program';

const sample: unknown = parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8'));
const index = buildAnswerIndex(programSchema.parse(sample));

function compare(text: string) {
  const { words, stems, terms } = new AskedText(text).in(index);
  const speech = speechOf(words, stems, index.anchors);
  const asked = askedKeysOf(terms, index.texts);
  const uses = new CandidateUses(asked, index.documents, index.texts);
  const question = comparisonOf({ terms, asked, uses }, { holdings: [], speech }, index.texts);
  const prospects = index.documents.map((document, place) =>
    prospectOf(question, { ...document, place, found: 0.5 }),
  );
  const scores = prospects.map((prospect) => scoreOf(fitOf(question, prospect)));
  return { found: new FoundAnswers(question, prospects), prospects, scores };
}

const QUESTIONS = [
  'how much are the yearly dues',
  'who is cold chain for',
  'renew',
  'order a stamp, how long',
];

describe('FoundAnswers', () => {
  it.each(QUESTIONS)('gives all documents in the order of their scores: %s', (text) => {
    const { found, prospects, scores } = compare(text);
    const given = prospects.map((_, place) => found.at(place)?.score);
    expect(given).toEqual([...scores].sort((a, b) => b - a));
    expect(found.at(prospects.length)).toBeUndefined();
  });

  it.each(QUESTIONS)('never takes a document for less than it scores: %s', (text) => {
    const { prospects, scores } = compare(text);
    for (const [at, { most }] of prospects.entries())
      expect(most).toBeGreaterThanOrEqual((scores[at] ?? 0) - 1e-9);
  });

  it('finds the next one that meets a condition, unless it is too far behind the best', () => {
    const { found, scores } = compare('how much are the yearly dues');
    const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
    expect(found.other(() => true)?.score).toBe(second);
    expect(found.other(() => true, best - second + 0.01)?.score).toBe(second);
    expect(found.other(() => true, best - second - 0.01)).toBeUndefined();
    expect(found.first(() => true)).toBe(found.best);
    expect(found.first(({ document }) => document.id === 'answer:late')?.document.id).toBe('answer:late');
  });
});
