import { join } from 'node:path';
import { evaluateAnswers } from '../../src/cli/evaluate-answers';
import { partOf, readQuestions } from '../../src/cli/evaluation-questions';
import { sharesOf } from '../../src/cli/summarize-evaluation';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const questions = readQuestions(join(__dirname, 'questions'));
const evaluated = evaluateAnswers(loadPrograms(SHIPPED_PACKS, 'maicpp'), questions);

describe('Answers to the measuring part of the questions', () => {
  it('is about half of the questions, picked by their own text', () => {
    const share = questions.filter((question) => partOf(question) === 'measure').length / questions.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('are right for at least 95 of 100', () => {
    expect(sharesOf(evaluated, 'measure', 'in-scope').right).toBeGreaterThanOrEqual(0.95);
  });

  it('are wrong with confidence for at most 2 of 100', () => {
    expect(sharesOf(evaluated, 'measure', 'in-scope').wrong).toBeLessThanOrEqual(0.02);
  });

  it('are declined for at least 95 of 100 questions about other things', () => {
    expect(sharesOf(evaluated, 'measure', 'out-of-scope').right).toBeGreaterThanOrEqual(0.95);
  });
});
