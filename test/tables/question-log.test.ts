import type { KeptQuestion, QuestionLog } from '../../src/ports';
import { openStore, place, storeKinds } from './stores';

const elsewhere = { ...place, tenantId: 'tenant-2' };

function asked(id: string, changes: Partial<KeptQuestion> = {}): KeptQuestion {
  return { id, at: 5, programId: 'maicpp', question: 'What is a score?', outcome: 'unanswered', ...changes };
}

describe.each(storeKinds)('kept questions in the %s store', (kind) => {
  let questions: QuestionLog;

  beforeEach(async () => {
    ({ questions } = await openStore(kind));
  });

  async function all(): Promise<readonly KeptQuestion[]> {
    const kept: KeptQuestion[] = [];
    for await (const page of questions.all()) kept.push(...page);
    return kept;
  }

  test('none are kept at first', async () => {
    expect(await all()).toEqual([]);
  });

  test('those of all places come back as they were kept', async () => {
    const helpful = asked('b', {
      answerId: 'score/what',
      outcome: 'helpful',
      question: 'Où est "#1"?\u2028',
    });
    await questions.keep(place, asked('a'));
    await questions.keep(place, helpful);
    await questions.keep(elsewhere, asked('a'));

    expect(await all()).toEqual([asked('a'), helpful, asked('a')]);
  });

  test('one kept again takes the place of the first', async () => {
    await questions.keep(place, asked('a'));
    await questions.keep(place, asked('a', { outcome: 'helpful' }));

    expect(await all()).toEqual([asked('a', { outcome: 'helpful' })]);
  });

  test('those of a place are purged without the others', async () => {
    await questions.keep(place, asked('a'));
    await questions.keep(elsewhere, asked('b'));

    await questions.purge(place);
    await questions.purge(place);

    expect(await all()).toEqual([asked('b')]);
  });

  test('a question too long for a row is refused by name', async () => {
    const long = asked('a', { question: 'x'.repeat(33_000) });

    await expect(questions.keep(place, long)).rejects.toMatchObject({ code: 'row-too-large' });
  });
});
