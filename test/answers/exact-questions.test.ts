import { decideAnswer } from '../../src/domain/answer-decision';
import { buildAnswerIndex } from '../../src/domain/answer-index';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');
const indexes = [...programs.byId.values()].map((program) => buildAnswerIndex(program));

/** What is not given as the certain answer of a document that carries this very text. */
function doubted(texts: readonly string[], own: (typeof indexes)[number]): string[] {
  const others = indexes.filter((index) => index !== own);
  return texts.filter((text) => {
    const decision = decideAnswer(text, { own, others }, { holdings: [] });
    if (decision.kind !== 'answer') return true;
    const [answer] = decision.answers;
    const carries = [answer?.document.title, ...(answer?.document.questions ?? [])];
    return !answer?.sure || !carries.includes(text);
  });
}

describe.each(indexes.map((index) => [index.program.id, index] as const))(
  'The questions of the pack %s',
  (_, index) => {
    it('are answered without a doubt when asked word for word, and so are the titles', () => {
      const { answers } = index.program;
      const texts = answers.flatMap(({ title, questions }) => [title, ...questions]);
      expect(texts.length).toBeGreaterThan(500);
      expect(doubted(texts, index)).toEqual([]);
    });

    it('are so when offered in the first message', () => {
      expect(doubted(index.program.welcomeQuestions, index)).toEqual([]);
    });
  },
);

it('The shortest questions about a renewal have one certain answer', () => {
  const [own] = indexes.filter(({ program }) => program.id === 'maicpp');
  const texts = ['when can we renew?', 'how much does it cost?', 'what happens if we do not renew?'];
  expect(own && doubted(texts, own)).toEqual([]);
});
