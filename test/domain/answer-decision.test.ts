import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decideAnswer, type AnswerDecision } from '../../src/domain/answer-decision';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { programSchema } from '../../src/domain/program';

const sample: unknown = parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8'));
const own = buildAnswerIndex(programSchema.parse(sample));
const older = programSchema.parse(structuredClone(sample));
older.id = 'older';
older.name = 'Older Circle';
older.asOf = '1999';
older.answers = [
  {
    ...older.answers[0]!,
    id: 'seal',
    title: 'The wax seal',
    questions: ['Do we need a wax seal?', 'What is the wax seal for?'],
    keywords: ['wax seal', 'sealing wax'],
    text: 'Every contract bears a wax seal.',
    related: [],
  },
];
const others = [buildAnswerIndex(older)];

function decide(message: string): AnswerDecision {
  return decideAnswer(message, { own, others }, { holdings: [] });
}

function given(decision: AnswerDecision): string[] {
  return decision.kind === 'answer' ? decision.answers.map(({ document }) => document.id) : [];
}

describe('decideAnswer', () => {
  it('answers what the pack knows, without naming an era', () => {
    const decision = decide('How much are the yearly dues of the circle?');
    expect(decision).toMatchObject({ kind: 'answer', unanswered: [] });
    expect(decision.kind === 'answer' && decision.answers[0]?.otherProgram).toBeUndefined();
    expect(given(decision)[0]).toBe('answer:dues');
  });

  it('offers what may be meant when the question says too little', () => {
    const decision = decide('late');
    expect(decision).toMatchObject({ kind: 'did-you-mean', suggestions: [{ id: 'answer:late' }, {}, {}] });
  });

  it('says how sure it is', () => {
    const sure = (message: string): boolean | undefined => {
      const decision = decide(message);
      return decision.kind === 'answer' ? decision.answers[0]?.sure : undefined;
    };
    expect(sure('How much are the yearly dues of the circle?')).toBe(true);
    expect(sure('can we hand over late')).toBe(false);
  });

  it('answers two questions of one message', () => {
    const ids = given(
      decide('How much are the yearly dues, and can the contract be handed to another company?'),
    );
    expect(ids).toEqual(['answer:dues', 'answer:transfer']);
  });

  it('answers with where to ask when the programme does not say it', () => {
    const decision = decide('Can we renew late, is there a grace period?');
    expect(decision.kind === 'answer' && decision.answers[0]?.document.stated).toBe(false);
  });

  it('names the era when only another programme knows', () => {
    const decision = decide('what is the wax seal for?');
    expect(decision.kind === 'answer' && decision.answers[0]).toMatchObject({
      program: { id: 'older' },
      otherProgram: true,
    });
  });

  it('leaves to the own programme what it speaks of, unless the other one is named', () => {
    const decision = decide('are there yearly dues, and what are they for?');
    expect(decision.kind === 'answer' && decision.answers.map(({ program }) => program.id)).toEqual([
      own.program.id,
    ]);
  });

  it('says that it does not know, and names the nearest topics', () => {
    const decision = decide('how do I renew my passport');
    expect(decision.kind).toBe('unknown');
    expect(decision.kind === 'unknown' && decision.nearest.length).toBeLessThanOrEqual(3);
    expect(decide('🍕')).toEqual({ kind: 'unknown', nearest: [] });
  });
});
