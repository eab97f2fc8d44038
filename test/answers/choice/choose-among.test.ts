import { openAnswerPack } from '../../../src/answers/answer-pack';
import { candidatesFor } from '../../../src/answers/best-document';
import { aspectsOf } from '../../../src/answers/choice/asked-aspects';
import { askedWords, type Candidate } from '../../../src/answers/choice/choice-evidence';
import { chooseAmong } from '../../../src/answers/choice/choose-document';
import { confidenceIn } from '../../../src/answers/choice/confidence';
import { loadPackModel } from '../../../src/programs/kept-models';
import { shippedPrograms, TEST_MODELS } from '../../setup/test-models';

const program = shippedPrograms().byId.get('maicpp')!;
const pack = openAnswerPack(program, loadPackModel(TEST_MODELS, program));

function choices(question: string, { holdings = [] as string[], change = (each: Candidate) => each } = {}) {
  const candidates = candidatesFor(question, pack, holdings).map(change);
  return chooseAmong(askedWords(question, pack.vocabulary, holdings), candidates);
}

/** As if ranking knew nothing: only the documents' own words are left to go by. */
const blind = (each: Candidate): Candidate => ({ ...each, modelled: 0.01, found: 0 });

describe('the choice among answers that come near', () => {
  it('gives all candidates, their likelihoods adding up to 1, the likeliest first', () => {
    const all = choices('what does a designation cost a year');
    const likely = all.map(({ probability }) => probability);
    expect(likely.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
    expect(likely).toEqual([...likely].sort((a, b) => b - a));
    expect(all[0]?.document.id).toBe('answer:designation-fee');
  });

  it.each([
    ['what does a designation cost a year', 'answer:designation-fee'],
    ['how many points do you need to qualify', 'answer:pass-score'],
    ['wire transfer how many days until active', 'answer:wire-takes-how-long'],
  ])('finds the answer by its own words alone: %s', (question, id) => {
    expect(choices(question, { change: blind })[0]?.document.id).toBe(id);
  });

  it('goes by the holding that is named', () => {
    const of = (holdings: readonly string[]) => {
      const all = choices('intermediate certs, what is needed', { holdings: [...holdings] });
      const about = all.filter(({ document }) => document.holdings.includes('security'));
      return about.reduce((sum, { probability }) => sum + probability, 0);
    };
    expect(of(['security'])).toBeGreaterThan(of([]));
  });

  it('does not depend on the order in which they come', () => {
    const question = 'when does the renewal window open';
    const candidates = candidatesFor(question, pack, []);
    const asked = askedWords(question, pack.vocabulary, []);
    const ids = (all: readonly Candidate[]) => chooseAmong(asked, all).map(({ document }) => document.id);
    expect(ids([...candidates].reverse())).toEqual(ids(candidates));
  });
});

describe('how sure the choice is', () => {
  it('is between 0 and 1, nothing for no choice, and less for words that fit nothing well', () => {
    const plain = confidenceIn(choices('what does a designation cost a year'));
    const vague = confidenceIn(choices('certs and points'));
    expect(confidenceIn([])).toBe(0);
    expect(plain).toBeGreaterThan(vague);
    expect(plain).toBeLessThanOrEqual(1);
    expect(vague).toBeGreaterThanOrEqual(0);
  });
});

describe('what is asked of a subject', () => {
  it.each([
    ['How many people need it?', ['number', 'need', 'people']],
    ['what does it cost us', ['cost', 'what', 'us']],
    ['Contoso', []],
  ])('is told by its words: %s', (question, aspects) => expect(aspectsOf(question)).toEqual(aspects));
});
