import { openAnswerPack, type AnswerPack } from '../../src/answers/answer-pack';
import { decideAnswer, SURE_FROM, type AnswerDecision } from '../../src/answers/decide-answer';
import { loadPackModel } from '../../src/programs/kept-models';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';
import { TEST_MODELS, trainTestModels } from '../setup/train-test-models';

trainTestModels();
const packs = new Map<string, AnswerPack>();
for (const [id, program] of loadPrograms(SHIPPED_PACKS, 'maicpp').byId) {
  packs.set(id, openAnswerPack(program, loadPackModel(TEST_MODELS, program)));
}

function packOf(id: string): AnswerPack {
  const pack = packs.get(id);
  if (!pack) throw new Error(`There is no pack "${id}".`);
  return pack;
}

/** What a team of the newer programme is answered. */
function decide(message: string, { scope = 0.9, named }: { scope?: number; named?: string } = {}) {
  const own = packOf('maicpp');
  const others = [packOf('mpn-2016')];
  return decideAnswer(message, { own, others }, { scope: () => scope, named: () => named });
}

function given(decision: AnswerDecision) {
  return decision.kind === 'answer' ? decision.answers : [];
}

describe('decideAnswer', () => {
  it('gives one answer to one question', () => {
    const answers = given(decide('what does a designation cost per year?'));
    expect(answers).toHaveLength(1);
    expect(answers[0]?.document.text).toContain('4,875');
    expect(answers[0]).toMatchObject({ sure: true, others: [] });
  });

  it('gives an answer to each question of a message', () => {
    const answers = given(decide('what does a designation cost, and how long does vetting take?'));
    expect(answers).toHaveLength(2);
    expect(answers[0]?.document.text).toContain('4,875');
    expect(answers[1]?.document.text).toMatch(/3 to 5 business days/);
  });

  it('looks into the other programme where it is named, and says so', () => {
    const [answer] = given(decide('how long does a customer reference last', { named: 'mpn-2016' }));
    expect(answer).toMatchObject({ otherProgram: true, program: { id: 'mpn-2016' } });
    expect(answer?.document.text).toMatch(/two years/i);
  });

  it('doubts what may have meant something else, and offers at most three others', () => {
    const [answer] = given(decide('do we choose smb or enterprise or do they take the better one'));
    expect(answer?.sure).toBe(false);
    expect(answer?.confidence).toBeLessThan(SURE_FROM);
    expect(answer?.others).toHaveLength(3);
    expect(answer?.others).not.toContainEqual(expect.objectContaining({ id: answer?.document.id }));
  });

  it.each(['how do we become a google partner', 'gym membership renewal'])(
    'answers nothing where "%s" is hardly about a programme, and names what comes nearest',
    (message) => {
      const decision = decide(message, { scope: 0.02 });
      expect(decision).toMatchObject({ kind: 'unknown' });
      expect(decision.kind === 'unknown' && decision.nearest).toHaveLength(3);
    },
  );

  it('answers what stands in the pack word for word, whatever else the text may be about', () => {
    const [document] = packOf('maicpp').documents.values();
    const [answer] = given(decide(`${document?.title}`, { scope: 0 }));
    expect(answer).toMatchObject({ confidence: 1, sure: true, document: { id: document?.id } });
  });
});
