import { listUnanswered } from '../../../src/cli/answers/list-unanswered';
import type { KeptQuestion } from '../../../src/ports';

function kept(question: string, at: number, outcome: KeptQuestion['outcome'] = 'unanswered'): KeptQuestion {
  return { id: `${question}-${at}`, at, programId: 'maicpp', question, outcome };
}

async function* pages(): AsyncGenerator<readonly KeptQuestion[]> {
  yield [kept('Where is the moon?', 1), kept('Was it helpful?', 2, 'not-helpful')];
  yield [kept('where is the moon? ', 5), kept('Who paints the logo?', 9)];
}

describe('listUnanswered', () => {
  it('lists what nobody could answer, the most asked first, each once', async () => {
    expect(await listUnanswered({ all: pages })).toEqual([
      { question: 'where is the moon?', programId: 'maicpp', times: 2, lastAt: 5 },
      { question: 'Who paints the logo?', programId: 'maicpp', times: 1, lastAt: 9 },
    ]);
  });
});
