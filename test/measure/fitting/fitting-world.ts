import type { AnswerPack } from '../../../src/answers/answer-pack';
import { beginTurn } from '../../../src/app/places/begin-turn';
import { messageContext } from '../../../src/app/turn/message-context';
import type { MessageContext } from '../../../src/understanding/understand-message';
import { ANA, CHANNEL, createWorld, shippedPrograms } from '../../fakes/app-world';

/** What questions are read and looked up with while weights are fitted. */
export interface Fitting {
  readonly packs: ReadonlyMap<string, AnswerPack>;
  /** What a message to a team of that programme, which has told nothing yet, is read with. */
  readonly contextOf: (programId: string) => MessageContext;
}

/** Makes ready what weights are fitted with; the models have to be trained before. */
export async function openFitting(): Promise<Fitting> {
  const world = createWorld('2026-11-30T10:00:00+01:00');
  const turn = await beginTurn(world.ctx, {
    ...{
      id: 'x',
      text: '',
      place: CHANNEL,
      placeKind: 'channel',
      person: ANA,
      mentions: [],
      locale: 'en-GB',
    },
  } as unknown as Parameters<typeof beginTurn>[1]);
  const { byId } = shippedPrograms();
  const contexts = new Map(
    [...byId].map(([id, program]) => [id, messageContext(world.ctx, { ...turn, program })]),
  );
  return {
    packs: new Map([...byId].map(([id, program]) => [id, world.ctx.answers(program)])),
    contextOf: (programId) => {
      const context = contexts.get(programId);
      if (!context) throw new Error(`There is no pack "${programId}".`);
      return context;
    },
  };
}
