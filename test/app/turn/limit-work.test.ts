import type { IncomingMessage, UseCases } from '../../../src/app/turn/conversation';
import { workInLine } from '../../../src/app/turn/limit-work';

const input = (text: string) => ({ text }) as IncomingMessage;

/** Use cases that end when they are told to. */
function slow() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const run = ({ text }: { readonly text?: string }): Promise<never[]> => {
    begun.push(String(text));
    return new Promise((resolve, reject) => ends.set(String(text), { resolve: () => resolve([]), reject }));
  };
  const useCases: UseCases = {
    message: run,
    edited: run,
    feedback: async () => [],
    action: async () => ({ kind: 'message', text: 'done' }),
    event: () => run({ text: 'event' }),
  };
  return { begun, ends, useCases: workInLine(useCases, 2) };
}

describe('work in line', () => {
  it('is begun as far as there are places, and then in the order in which it came', async () => {
    const { begun, ends, useCases } = slow();
    const all = ['a', 'b', 'c', 'd'].map((text) => useCases.message(input(text)));
    expect(begun).toEqual(['a', 'b']);
    ends.get('b')?.resolve();
    await all[1];
    expect(begun).toEqual(['a', 'b', 'c']);
    ends.get('a')?.resolve();
    await all[0];
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives its place on when it fails', async () => {
    const { begun, ends, useCases } = slow();
    const [first] = ['a', 'b', 'c'].map((text) => useCases.message(input(text)));
    ends.get('a')?.reject(new Error('table on fire'));
    await expect(first).rejects.toThrow('table on fire');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('gives places back that nobody waits for', async () => {
    const { begun, ends, useCases } = slow();
    for (const text of ['a', 'b', 'c']) {
      const work = useCases.message(input(text));
      ends.get(text)?.resolve();
      await work;
    }
    void useCases.message(input('d'));
    void useCases.message(input('e'));
    void useCases.message(input('f'));
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
