import { buildAnswerIndex } from '../../src/domain/answer-index';
import { decideAnswer } from '../../src/domain/answer-decision';
import { AskedText } from '../../src/domain/asked-text';
import { lackingWeight } from '../../src/domain/lacking-words';
import { programOf } from '../../src/domain/program';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const index = buildAnswerIndex(programOf(loadPrograms(SHIPPED_PACKS, 'maicpp'), 'maicpp'));

function lacking(text: string, id: string): number {
  const found = index.documents.find(({ document }) => document.id === id);
  if (!found) throw new Error(`No document "${id}".`);
  return lackingWeight(new AskedText(text), found.id, index);
}

describe('lackingWeight', () => {
  it('is nothing when the document speaks of all that is asked', () => {
    expect(lacking('what is the fee for a designation', 'answer:designation-fee')).toBe(0);
  });

  it('grows with each thing in particular that the document does not speak of', () => {
    const one = lacking('the incubator fee of a designation', 'answer:designation-fee');
    expect(one).toBeGreaterThan(2);
    expect(
      lacking('the incubator fee of a designation for zeppelins', 'answer:designation-fee'),
    ).toBeGreaterThan(one);
  });

  it('does not mind everyday words and amounts', () => {
    expect(lacking('hello, we were wondering about 71 designations', 'answer:designation-fee')).toBe(0);
  });

  it('minds a later year that the pack never speaks of, but no earlier one', () => {
    expect(lacking('the designation fee in 2041', 'answer:designation-fee')).toBeGreaterThan(4);
    expect(lacking('the designation fee in 1998', 'answer:designation-fee')).toBe(0);
  });
});

describe('A question about something in particular that the programme does not state', () => {
  it.each([
    'what will the designation fee be in 2031',
    'what is the average time to reach 70 points',
    'how many employees does a partner company need',
    'who is the partner development manager for us',
  ])('is not answered with a neighbour: %s', (text) => {
    const decision = decideAnswer(text, { own: index, others: [] }, { holdings: [] });
    const documents = decision.kind === 'answer' ? decision.answers.map(({ document }) => document) : [];
    expect(documents.filter(({ stated }) => stated).map(({ id }) => id)).toEqual([]);
  });
});
