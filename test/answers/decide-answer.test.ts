import { openAnswerPack } from '../../src/answers/answer-pack';
import type { ReadText } from '../../src/answers/best-document';
import { decideAnswer, type AnswerDecision, type AnswerPacks } from '../../src/answers/decide-answer';
import type { Likelihoods } from '../../src/answers/scope/programme-chance';
import { loadPackModel } from '../../src/programs/kept-models';
import { shippedPrograms, TEST_MODELS } from '../setup/test-models';

const programs = [...shippedPrograms().byId.values()];
const opened = programs.map((program) => openAnswerPack(program, loadPackModel(TEST_MODELS, program)));

function packsOf(id: string): AnswerPacks {
  const own = opened.find(({ program }) => program.id === id);
  if (!own) throw new Error(`There is no pack "${id}".`);
  return { own, others: opened.filter((pack) => pack !== own) };
}

const NOTHING: Likelihoods = { programme: 0, out: 0, own: 0, change: 0, show: 0, talk: 0 };
const PROGRAMME: Likelihoods = { ...NOTHING, programme: 0.97, out: 0.01 };
const OUT: Likelihoods = { ...NOTHING, programme: 0.02, out: 0.95 };

function decide(text: string, read: Partial<ReadText> = {}, own = 'maicpp'): AnswerDecision {
  return decideAnswer(text, packsOf(own), {
    read: (part) => ({ likely: PROGRAMME, masked: part, holdings: [], ...read }),
  });
}

function answersOf(decision: AnswerDecision) {
  return decision.kind === 'answer' ? decision.answers : [];
}

const idsOf = (decision: AnswerDecision): string[] => answersOf(decision).map(({ document }) => document.id);

describe('What a question is answered with', () => {
  it.each([
    ['how many points do you need to qualify', 'answer:pass-score'],
    ['wire transfer how many days until active', 'answer:wire-takes-how-long'],
  ])('is one answer without doubt: %s', (text, id) => {
    const [given] = answersOf(decide(text));
    expect(given?.document.id).toBe(id);
    expect(given).toMatchObject({ sure: true, others: [] });
  });

  it('is one answer for each of two questions', () => {
    const ids = idsOf(
      decide('what does a designation cost a year and where do I find the anniversary date?'),
    );
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe('answer:designation-fee');
  });

  it('is nothing where the words are about something else, however near an answer comes', () => {
    expect(decide('renew my fishing licence at the town hall', { likely: OUT }).kind).toBe('unknown');
  });

  it('is said with doubt, and with what else may be meant, where several answers fit as well', () => {
    const [given] = answersOf(decide('certs and points'));
    expect(given).toMatchObject({ sure: false });
    expect(given?.others.length).toBeGreaterThan(0);
  });

  it('comes from the programme that is named', () => {
    const [given] = answersOf(decide('when can renewal begin', { program: 'mpn-2016' }));
    expect(given).toMatchObject({ otherProgram: true, program: { id: 'mpn-2016' } });
  });

  it('stays with the team’s programme where another one merely has a holding of that name', () => {
    const read = { holdings: [{ programId: 'mpn-2016', id: 'cloud-platform' }] };
    const [given] = answersOf(decide('which old competency became infrastructure', read));
    expect(given?.program.id).toBe('maicpp');
  });

  it('is about the holding that is named', () => {
    const read = { holdings: [{ programId: 'maicpp', id: 'infrastructure' }] };
    const [given] = answersOf(decide('intermediate certs infra', read));
    expect(given?.document.holdings).toContain('infrastructure');
  });
});
